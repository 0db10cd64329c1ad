import { passwordStrength } from '../../../shared/record/password.ts';
import type { KeysText } from '../../../shared/text/keys.ts';

/** A password that is chosen, and the same once more. */
export interface NewPassword {
  readonly password: string;
  readonly again: string;
}

export const NO_PASSWORD: NewPassword = { password: '', again: '' };

export type NewPasswordErrors = Readonly<Partial<Record<keyof NewPassword, string>>>;

/** What has to be put right before it can be used. */
export const newPasswordErrors = ({ password, again }: NewPassword, t: KeysText): NewPasswordErrors => {
  if (password === '') return { password: t.missingPassword };
  const strength = passwordStrength(password);
  if (!strength.acceptable) return { password: t.weakness[strength.reason] };
  return password === again ? {} : { again: t.differ };
};

/** The strength bar: 0 not accepted yet, 1–3 by the rough estimate. */
export const strengthLevel = (password: string): 0 | 1 | 2 | 3 => {
  const strength = passwordStrength(password);
  if (!strength.acceptable) return 0;
  return strength.bits < 60 ? 1 : strength.bits < 80 ? 2 : 3;
};
