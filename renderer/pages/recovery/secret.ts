import type { SecretWish } from '../../../shared/ipc/safety-schemas.ts';
import type { KeysText } from '../../../shared/text/keys.ts';
import type { RecoveryText } from '../../../shared/text/recovery.ts';
import { SHEET_CHARACTERS, sheetCharacters } from '../../parts/recovery-sheet.ts';
import { newPasswordErrors, NO_PASSWORD, type NewPassword } from '../keys/new-password.ts';

/** What opens a backup, as it is typed. */
export interface TypedSecret {
  readonly by: 'password' | 'sheet';
  readonly password: string;
  readonly code: string;
  readonly caseworker: string;
  readonly fresh: NewPassword;
}

export const NO_SECRET: TypedSecret = {
  by: 'password',
  password: '',
  code: '',
  caseworker: '',
  fresh: NO_PASSWORD,
};

export type SecretErrors = Readonly<Partial<Record<'password' | 'code' | 'fresh' | 'again', string>>>;

/** What has to be put right before it can be tried. */
export const secretErrors = (typed: TypedSecret, t: RecoveryText, keys: KeysText): SecretErrors => {
  if (typed.by === 'password') return typed.password === '' ? { password: t.missing } : {};
  const fresh = newPasswordErrors(typed.fresh, keys);
  return {
    ...(sheetCharacters(typed.code).length === SHEET_CHARACTERS ? {} : { code: t.codeShort }),
    ...(fresh.password === undefined ? {} : { fresh: fresh.password }),
    ...(fresh.again === undefined ? {} : { again: fresh.again }),
  };
};

export const secretOf = (typed: TypedSecret): SecretWish =>
  typed.by === 'password'
    ? { password: typed.password }
    : {
        recoverySheet: typed.code,
        caseworker: typed.caseworker.trim(),
        newPassword: typed.fresh.password,
      };
