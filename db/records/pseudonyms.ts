import { createHmac } from 'node:crypto';
import { readMeta } from '../meta.ts';
import type { ReadableDb } from '../connection.ts';

/**
 * Makes pseudonyms with the database's own key, which never leaves this folder: HMAC-SHA-256, base64url without
 * padding, 43 characters. The same text has the same pseudonym every year.
 */
export function pseudonymiser(db: ReadableDb): (source: string) => string {
  const key = readMeta(db, 'pseudonym-key');
  if (!(key instanceof Uint8Array) || key.length !== 32)
    throw new Error('a database without its pseudonym key');
  return (source) => createHmac('sha256', key).update(source, 'ascii').digest('base64url');
}
