import type { Client } from '../record/client.ts';
import { lastDayOf } from './reporting-year.ts';

/** What a person's pseudonyms are the keyed hashes of (HMAC-SHA-256, base64url without padding). */
export interface PseudonymSource {
  /** The number in force on 31 December as 11 digits; `id:` and the client's id where there is none. */
  readonly current: string;
  /** The D-number that a permanent number has replaced, from the year of that on; else null. */
  readonly previous: string | null;
}

const ELEVEN_DIGITS = /^\d{11}$/;
/** A D-number has 40 added to the day of birth. */
const D_NUMBER = /^[4-7]\d{10}$/;

/** Pure part of making pseudonyms: the caller has the key. */
export function pseudonymSource(
  client: Pick<Client, 'id' | 'identityNumber' | 'previousIdentityNumbers'>,
  year: number,
): PseudonymSource {
  const horizon = lastDayOf(year);
  const replaced = client.previousIdentityNumbers.toSorted((a, b) =>
    a.replaced < b.replaced ? -1 : a.replaced > b.replaced ? 1 : 0,
  );
  /** A number is in force until the day before it is replaced. */
  const inForce = replaced.find((one) => one.replaced > horizon)?.number ?? client.identityNumber;
  const before = replaced.filter((one) => one.replaced <= horizon);
  const permanent = inForce !== null && ELEVEN_DIGITS.test(inForce) && !D_NUMBER.test(inForce);
  return {
    current: inForce !== null && ELEVEN_DIGITS.test(inForce) ? inForce : `id:${client.id}`,
    previous: permanent ? (before.findLast(({ number }) => D_NUMBER.test(number))?.number ?? null) : null,
  };
}
