import type { Status } from '../../../shared/ipc/schemas.ts';
import type { SecretWish } from '../../../shared/ipc/safety-schemas.ts';
import type { MismatchKind } from '../../../shared/text/recovery.ts';

/** Why one is here: asked for it, or the database couldn't simply be opened. */
export type RecoveryReason =
  | { readonly why: 'restore' }
  | {
      readonly why: 'mismatch';
      readonly kind: MismatchKind;
      readonly missing: number;
      /** Opens it as it is. */
      readonly openAnyway: () => Promise<unknown>;
    }
  | { readonly why: 'damaged'; readonly secret: SecretWish };

/** What each page of recovery is given. */
export interface RecoveryProps {
  readonly status: Status;
  /** To where one came from. */
  readonly onBack: () => void;
  /** The database is open. */
  readonly onOpen: () => void;
}
