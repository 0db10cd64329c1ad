import type { ScryptCost } from '../keys/slot.ts';
import type { VaultOptions } from '../opening.ts';

/** What opens a backup: a password that was good when it was made, or the recovery sheet and a new password. */
export type BackupSecret =
  | { readonly password: string }
  | {
      readonly recoverySheet: string;
      /** '' where the first of the backup's caseworkers is meant. */
      readonly caseworker: string;
      readonly newPassword: string;
    };

export interface RestoreOptions extends VaultOptions {
  /** The backup file. */
  readonly backup: string;
  readonly secret: BackupSecret;
  /** Cost of a password try, where the sheet sets a new one; the program's own unless a test gives another. */
  readonly cost?: ScryptCost;
}
