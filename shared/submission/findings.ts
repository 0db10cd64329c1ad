import type { StopCode } from '../record/stops.ts';

/** What the making of an extract itself finds; texts under the same code. */
export type ExtractFindingCode =
  | StopCode
  | 'organisation-number-not-written'
  | 'diagnosis-code-not-written'
  | 'birth-or-sex-missing'
  | 'municipality-not-in-year'
  | 'sender-organisation-number-not-written';

export interface ExtractFinding {
  readonly severity: 'sperre' | 'feil' | 'varsel' | 'tips';
  /** Id of the client; '' for the municipality. */
  readonly client: string;
  readonly code: ExtractFindingCode;
}
