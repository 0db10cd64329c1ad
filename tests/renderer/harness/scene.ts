import type { Answer } from '../../../renderer/api.ts';
import type { Language } from '../../../shared/catalogue/language.ts';
import type { CallError } from '../../../shared/ipc/errors.ts';
import type { Settings } from '../../../shared/ipc/schemas.ts';
import type { Purpose } from '../../../shared/record/municipality.ts';

/** What the window finds behind its bridge in a test. */
export interface Scene {
  readonly state: 'none' | 'locked' | 'open';
  readonly language: Language;
  readonly theme: Settings['theme'];
  readonly textSize: Settings['textSize'];
  readonly purpose: Purpose;
  /** Whether it is the practice municipality in its own place. */
  readonly practice: boolean;
  /** How many invented clients there are. */
  readonly clients: number;
  readonly place: string | null;
  readonly testDataOnly: boolean;
  readonly today: string;
  readonly password: string;
  readonly recoverySheet: string;
  /** Whether two groups of the recovery sheet were asked back. */
  readonly sheetConfirmed: boolean;
  /** Whose passwords open it; null: the key file can't be read. */
  readonly caseworkers: readonly string[] | null;
  /** What the backups say otherwise than that all is well. */
  readonly backups: Partial<Answer<'backups'>>;
  /** What is answered to the right password, until one goes on in spite of it. */
  readonly unlocking: CallError | null;
  /** Lines in the log. */
  readonly logLines: number;
  /** Calls that are answered with an error. */
  readonly failing: Readonly<Record<string, CallError>>;
}

export const SCENE: Scene = {
  state: 'open',
  language: 'nb',
  theme: 'light',
  textSize: 100,
  purpose: 'municipality',
  practice: false,
  clients: 143,
  place: '/clients',
  testDataOnly: false,
  today: '2025-12-02',
  password: 'hest batteri stift riktig',
  recoverySheet: '7M2K-04QX-9ZTR-HB6W-1CDE-PV83-GNJ5',
  sheetConfirmed: true,
  caseworkers: ['Ingrid Nilsen'],
  backups: {},
  unlocking: null,
  logLines: 240,
  failing: {},
};
