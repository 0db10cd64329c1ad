import type { SecretWish } from '../../shared/ipc/safety-schemas.ts';
import type { CallError } from '../../shared/ipc/errors.ts';
import type { MismatchKind } from '../../shared/text/recovery.ts';
import type { RecoveryReason } from '../pages/recovery/recovery-context.ts';

/** A try to get in: what was typed, and the same once more on a database that isn't as it was left. */
export interface Attempt {
  readonly secret: SecretWish;
  readonly enter: (acceptOlder: boolean) => Promise<unknown>;
}

/** `behind 12`: the number of saves that an older state lacks; else what doesn't fit. */
const mismatchOf = (detail = ''): { readonly kind: MismatchKind; readonly missing: number } => {
  const [kind, missing] = detail.split(' ');
  if (kind === 'ahead' || kind === 'other-history' || kind === 'pages') return { kind, missing: 0 };
  return { kind: 'behind', missing: Number(missing ?? 0) };
};

/** What needs more than a sentence: pages of its own, which load when they are wanted. Null for the rest. */
export const recoveryFor = (error: CallError, { secret, enter }: Attempt): RecoveryReason | null => {
  switch (error.code) {
    case 'anchor-mismatch':
      return { why: 'mismatch', ...mismatchOf(error.detail), openAnyway: () => enter(true) };
    case 'damaged':
      return { why: 'damaged', secret };
    default:
      return null;
  }
};
