import { isDeepStrictEqual } from 'node:util';
import type { PersonChange } from '../../db/records/clients.ts';
import { clientWithNumber } from '../../db/records/clients.ts';
import type { Client } from '../../shared/record/client.ts';
import type { IsoDate } from '../../shared/record/dates.ts';
import type { Fault } from '../../shared/record/fault.ts';
import { INFORMED_FIELDS, parsePerson } from '../../shared/record/forms/person-form.ts';
import type { Typed } from '../../shared/record/forms/typed.ts';
import { readIdentityNumber } from '../../shared/record/identity-number.ts';
import { formContext, type Office } from './office.ts';

export interface ReadPerson {
  readonly faults: readonly Fault[];
  /** What stands as typed, because the record can't hold it. */
  readonly unread: Typed;
  readonly person: PersonChange;
  /** Whether the record has all of it already. */
  readonly same: boolean;
}

/** A fault where another client has the number already, now or before. */
export const numberTaken = (office: Office, client: string, number: string | null): readonly Fault[] =>
  number !== null && clientWithNumber(office.vault.db, number, client) !== null
    ? [{ field: 'identityNumber', code: 'identity-number-taken' }]
    : [];

/** Reads the person form with what only the database knows: whether the number is free, and which it follows. */
export function readPerson(office: Office, client: Client, typed: Typed): ReadPerson {
  const context = formContext(office);
  const first = parsePerson(typed, client, context);
  const taken = numberTaken(office, client.id, first.person.identityNumber);
  // Another's number tells nothing about this client: neither birth date nor sex.
  const { identityNumber: _, ...withoutNumber } = typed;
  const { person, faults } = taken.length === 0 ? first : parsePerson(withoutNumber, client, context);
  const all = [...faults, ...taken];
  const change = { ...person, previousIdentityNumbers: previousNumbers(client, person, context.today) };
  return {
    faults: all,
    unread: unreadOf(typed, all),
    person: change,
    same: isDeepStrictEqual({ ...client, ...change }, client),
  };
}

function unreadOf(typed: Typed, faults: readonly Fault[]): Typed {
  const fields = new Set(faults.map((fault) => fault.field));
  if (INFORMED_FIELDS.some((field) => fields.has(field)))
    for (const field of INFORMED_FIELDS) fields.add(field);
  return Object.fromEntries(Object.entries(typed).filter(([field]) => fields.has(field)));
}

/** A D-number gives way to the permanent number and stays known: one person, one history (guide 2004, variable 3). */
function previousNumbers(
  before: Client,
  { identityNumber }: Pick<Client, 'identityNumber'>,
  today: IsoDate,
): Client['previousIdentityNumbers'] {
  const earlier = before.previousIdentityNumbers.filter(({ number }) => number !== identityNumber);
  const old = before.identityNumber;
  const replaced =
    old !== null &&
    old !== identityNumber &&
    kindOf(old) === 'd-number' &&
    identityNumber !== null &&
    kindOf(identityNumber) === 'fodselsnummer' &&
    !earlier.some(({ number }) => number === old);
  return replaced ? [...earlier, { number: old, replaced: today }] : earlier;
}

const kindOf = (number: string): string | null => {
  const read = readIdentityNumber(number, true);
  return read.valid ? read.kind : null;
};
