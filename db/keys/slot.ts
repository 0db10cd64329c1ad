import { createCipheriv, createDecipheriv, randomBytes, randomUUID, scrypt } from 'node:crypto';
import { z } from 'zod';
import { ROOT_SECRET_BYTES, zero } from './root-secret.ts';

const hexBytes = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/**
 * The cost of trying a password. Bounds on every part: a file with a smaller cost is not opened, and one with a
 * larger can't take all memory (128·N·r bytes: 64 MB to 512 MB).
 */
export const scryptCost = z.strictObject({
  N: z.union([
    z.literal(2 ** 15),
    z.literal(2 ** 16),
    z.literal(2 ** 17),
    z.literal(2 ** 18),
    z.literal(2 ** 19),
  ]),
  r: z.literal(8),
  p: z.int().min(1).max(4),
});
export type ScryptCost = Readonly<z.output<typeof scryptCost>>;

/** What new slots get: about half a second and 128 MB on an office laptop. */
export const SCRYPT_COST: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

/** The root secret, closed with one caseworker's password. Says whose it is, and so does the log. */
export const slot = z.strictObject({
  id: z.uuid(),
  caseworker: z.string().min(1).max(200),
  kdf: z.strictObject({ name: z.literal('scrypt'), ...scryptCost.shape, salt: hexBytes(16) }),
  cipher: z.literal('aes-256-gcm'),
  nonce: hexBytes(12),
  secret: hexBytes(ROOT_SECRET_BYTES),
  tag: hexBytes(16),
});
export type Slot = Readonly<z.output<typeof slot>>;

type OpenSlot = Omit<Slot, 'secret' | 'tag'>;

/** Closes the root secret with a password. `id` is kept when a password is changed. */
export async function closeSlot(
  rootSecret: Uint8Array,
  content: {
    readonly vaultId: string;
    readonly caseworker: string;
    readonly password: string;
    readonly cost: ScryptCost;
    readonly id?: string;
  },
): Promise<Slot> {
  const head: OpenSlot = {
    id: content.id ?? randomUUID(),
    caseworker: content.caseworker,
    kdf: { name: 'scrypt', ...content.cost, salt: randomBytes(16).toString('hex') },
    cipher: 'aes-256-gcm',
    nonce: randomBytes(12).toString('hex'),
  };
  const key = await passwordKey(content.password, head);
  const cipher = createCipheriv(head.cipher, key, Buffer.from(head.nonce, 'hex'));
  cipher.setAAD(parametersOf(content.vaultId, head));
  const secret = Buffer.concat([cipher.update(rootSecret), cipher.final()]).toString('hex');
  zero(key);
  return { ...head, secret, tag: cipher.getAuthTag().toString('hex') };
}

/** The root secret, or undefined when the password is not this slot's. The caller zeroes it. */
export async function openSlot(vaultId: string, closed: Slot, password: string): Promise<Buffer | undefined> {
  const key = await passwordKey(password, closed);
  const decipher = createDecipheriv(closed.cipher, key, Buffer.from(closed.nonce, 'hex'), {
    authTagLength: 16,
  });
  decipher.setAAD(parametersOf(vaultId, closed));
  decipher.setAuthTag(Buffer.from(closed.tag, 'hex'));
  const rootSecret = decipher.update(Buffer.from(closed.secret, 'hex'));
  zero(key);
  try {
    decipher.final();
    return rootSecret;
  } catch {
    // A tag that does not fit is how GCM says "wrong key": the ordinary case of a mistyped password.
    zero(rootSecret);
    return undefined;
  }
}

/** Everything but the closed secret is authenticated: no parameter can be changed under a slot. */
const parametersOf = (vaultId: string, { id, caseworker, kdf, cipher, nonce }: OpenSlot): Buffer =>
  Buffer.from(
    JSON.stringify([
      'slot v1',
      vaultId,
      id,
      caseworker,
      kdf.name,
      kdf.N,
      kdf.r,
      kdf.p,
      kdf.salt,
      cipher,
      nonce,
    ]),
  );

async function passwordKey(password: string, { kdf }: OpenSlot): Promise<Buffer> {
  // NFC: å typed as one sign or as a and a ring is the same password.
  const typed = Buffer.from(password.normalize('NFC'), 'utf8');
  const { N, r, p } = kdf;
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      scrypt(typed, Buffer.from(kdf.salt, 'hex'), 32, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
        if (error) reject(error);
        else resolve(key);
      });
    });
  } finally {
    zero(typed);
  }
}
