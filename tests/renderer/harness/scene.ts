import type { Language } from '../../../shared/catalogue/language.ts';
import type { CallError } from '../../../shared/ipc/errors.ts';
import type { Settings } from '../../../shared/ipc/schemas.ts';
import type { Purpose } from '../../../shared/record/municipality.ts';

/** What the window finds behind its bridge in a test. */
export interface Scene {
  readonly state: 'none' | 'locked' | 'open';
  readonly language: Language;
  readonly theme: Settings['theme'];
  readonly purpose: Purpose;
  /** How many invented clients there are. */
  readonly clients: number;
  readonly place: string | null;
  readonly testDataOnly: boolean;
  readonly today: string;
  readonly password: string;
  readonly recoverySheet: string;
  /** Calls that are answered with an error. */
  readonly failing: Readonly<Record<string, CallError>>;
}

export const SCENE: Scene = {
  state: 'open',
  language: 'nb',
  theme: 'light',
  purpose: 'municipality',
  clients: 143,
  place: null,
  testDataOnly: false,
  today: '2025-12-02',
  password: 'hest batteri stift riktig',
  recoverySheet: '7M2K-04QX-9ZTR-HB6W-1CDE-PV83-GNJ5',
  failing: {},
};
