import type { VaultError } from '../../db/errors.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import type { CallError, CallErrorCode } from '../../shared/ipc/errors.ts';
import { cliProblemText, type CliProblem, type CliProblemCode } from '../../shared/text/cli-problems.ts';
import { callErrorText } from '../../shared/text/errors.ts';

/** 0 done · 1 findings or faults that stop · 2 wrong use or no such client · 3 wrong password · 4 not a database or damaged · 5 could not read or write. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

/** A result on standard output: JSON for programs, the text for people. */
export interface Shown {
  readonly kind: 'shown';
  readonly exit: ExitCode;
  readonly json: unknown;
  readonly text: string;
}

/** One line on standard error, and nothing on standard output. */
export interface Refused {
  readonly kind: 'refused';
  readonly exit: ExitCode;
  readonly message: string;
}

export type Outcome = Shown | Refused;

export const shown = (json: unknown, text: string, exit: ExitCode = 0): Shown => ({
  kind: 'shown',
  exit,
  json,
  text,
});

const EXITS = {
  'no-command': 2,
  'unknown-command': 2,
  'unknown-option': 2,
  'not-an-option-here': 2,
  'given-twice': 2,
  'missing-option': 2,
  'missing-value': 2,
  'no-value-here': 2,
  'stray-argument': 2,
  'not-a-language': 2,
  'not-a-year': 2,
  'not-a-date': 2,
  'not-a-code-book': 2,
  'not-a-name': 2,
  'not-a-number': 2,
  'not-a-format': 2,
  'no-such-municipality': 2,
  'practice-only': 2,
  'not-an-empty-practice': 2,
  'not-there-yet': 2,
  'sealed-only': 2,
  'own-file': 2,
  'on-network': 2,
  'no-password': 2,
  'password-not-text': 2,
  'password-too-short': 2,
  'password-repeated': 2,
  'already-exists': 2,
  'no-such-client': 2,
  'nothing-to-undo': 2,
  'changed-since': 1,
  'wrong-password': 3,
  'vault-missing': 4,
  'vault-damaged': 4,
  'vault-newer': 4,
  'not-a-database': 4,
  damaged: 4,
  'newer-schema': 4,
  'backup-damaged': 4,
  'backup-other-vault': 4,
  'anchor-mismatch': 4,
  'database-missing': 5,
  'not-settled': 5,
  'open-elsewhere': 5,
  'cannot-read': 5,
  'too-large': 5,
  'no-folder': 5,
  'disk-full': 5,
  'not-writable': 5,
  io: 5,
  'no-printer': 5,
  unexpected: 5,
} as const satisfies Readonly<Record<CliProblemCode, ExitCode>>;

export const refused = (problem: CliProblem, language: Language): Refused => ({
  kind: 'refused',
  exit: EXITS[problem.code],
  message: cliProblemText(problem, language),
});

/** What the command line says of an error of the data layer. */
export function problemOf(error: VaultError): CliProblem {
  switch (error.code) {
    case 'weak-password':
      return { code: error.reason === 'repeated' ? 'password-repeated' : 'password-too-short' };
    case 'wrong-recovery-sheet':
      return { code: 'wrong-password' };
    case 'caseworker-refused':
      return { code: 'not-a-name' };
    case 'anchor-mismatch':
      return { code: error.code, detail: String(error.missing) };
    case 'not-settled':
      return { code: error.code };
    case 'folder-missing':
      return { code: 'no-folder', detail: 'to' };
    case 'read-only':
      return { code: 'not-writable' };
    case 'setting-refused':
      return { code: 'unexpected', detail: error.pragma };
    case 'already-exists':
    case 'database-missing':
    case 'vault-missing':
    case 'vault-damaged':
    case 'vault-newer':
    case 'not-a-database':
    case 'damaged':
    case 'newer-schema':
    case 'backup-damaged':
    case 'backup-other-vault':
    case 'open-elsewhere':
    case 'disk-full':
    case 'io':
    case 'wrong-password':
      return { code: error.code };
    default:
      return error satisfies never;
  }
}

/** What was asked for is understood, but can't be answered for: no file is written. */
const STOPPED: readonly CallErrorCode[] = ['no-recipients', 'extract-invalid', 'not-allowed', 'cancelled'];

/** What the command line says where a use case shared with the window refuses: its own words. */
export const refusedCall = (error: CallError, language: Language): Refused => ({
  kind: 'refused',
  exit: STOPPED.includes(error.code) ? 1 : error.code === 'damaged' ? 4 : 5,
  message: callErrorText(error, language),
});
