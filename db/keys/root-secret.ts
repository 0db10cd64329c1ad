import { hkdfSync, randomBytes } from 'node:crypto';

/** Length of the root secret that everything else is derived from, in bytes. */
export const ROOT_SECRET_BYTES = 16;

/** Keys of 32 bytes each, derived from the root secret. The holder zeroes them (`zero`). */
export interface DerivedKeys {
  /** The database's page key. */
  readonly database: Buffer;
  /** Keyed hashes inside and beside the database: anchor, log. */
  readonly anchor: Buffer;
  /** MAC over the vault file. */
  readonly envelope: Buffer;
}

export const newRootSecret = (): Buffer => randomBytes(ROOT_SECRET_BYTES);

export function deriveKeys(rootSecret: Uint8Array): DerivedKeys {
  const derive = (label: string): Buffer =>
    Buffer.from(hkdfSync('sha256', rootSecret, new Uint8Array(0), label, 32));
  return { database: derive('db v1'), anchor: derive('anchor v1'), envelope: derive('envelope v1') };
}

/** Overwrites secrets that are no longer needed. Strings can't be: a password lives until its memory is reused. */
export function zero(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}

export const zeroKeys = (keys: DerivedKeys): void => zero(keys.database, keys.anchor, keys.envelope);

/** A copy that its holder zeroes: a lock overwrites the vault's own while work with them is under way. */
export const copyKeys = ({ database, anchor, envelope }: DerivedKeys): DerivedKeys => ({
  database: Buffer.from(database),
  anchor: Buffer.from(anchor),
  envelope: Buffer.from(envelope),
});
