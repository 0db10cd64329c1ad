import { z } from 'zod';
import { CONTACT_ROLES, type Client, type Contact } from '../../shared/record/client.ts';
import { isIsoDate } from '../../shared/record/dates.ts';
import type { Person } from '../../shared/record/forms/person-form.ts';
import { searchKey, sortKey } from '../../shared/record/search-key.ts';
import { sql, type ReadableDb, type SqlValue, type WritableDb } from '../connection.ts';
import { vaultErrorOf } from '../errors.ts';
import { acceptedFindingsOf, acceptFinding, answerProcess, processAnswersOf } from './answers.ts';
import { putInSearch, takeOutOfSearch } from './client-search.ts';
import { flag, json, ofFlag, textOrNull } from './columns.ts';
import { insertRegistration, registrationsOf } from './registrations.ts';
import {
  applicationsOf,
  decisionsOf,
  putApplication,
  putStay,
  putDecision,
  putRehabilitation,
  rehabilitationsOf,
  staysOf,
} from './services.ts';

const row = z.object({
  id: z.string(),
  family: z.string(),
  given: z.string(),
  middle: textOrNull,
  identity_number: textOrNull,
  identity_reason: textOrNull,
  birth_date: textOrNull,
  sex: z.literal([1, 2]).nullable(),
  has_address: flag,
  address_lines: json(z.array(z.string())),
  postcode: textOrNull,
  town: textOrNull,
  confidential: flag,
  death_date: textOrNull,
  moved_date: textOrNull,
  moved_to: textOrNull,
  informed_date: textOrNull,
  informed_to: z.enum(['client', 'representative']).nullable(),
  informed_by: textOrNull,
});

const COLUMNS = sql`id, family, given, middle, identity_number, identity_reason, birth_date, sex, has_address, address_lines,
  postcode, town, confidential, death_date, moved_date, moved_to, informed_date, informed_to, informed_by`;

/** There is a client with this id, but a page is damaged or a row holds what no record may. */
export class UnreadableClient extends Error {
  override readonly name = 'UnreadableClient';
  readonly id: string;
  constructor(id: string, cause: unknown) {
    super('a client who can’t be read', { cause });
    this.id = id;
  }
}

/** Everything recorded about a client, or null when there is none with that id. Throws `UnreadableClient`. */
export function readClient(db: ReadableDb, id: string): Client | null {
  try {
    const found = db.get(sql`SELECT ${COLUMNS} FROM client WHERE id = ${id}`);
    return found === undefined ? null : whole(db, row.parse(found));
  } catch (thrown) {
    throw isDamage(thrown) ? new UnreadableClient(id, thrown) : thrown;
  }
}

/** Whether it is the row that can't be read, and not the disk, or a bug. */
export const isDamage = (thrown: unknown): boolean =>
  thrown instanceof z.ZodError || thrown instanceof SyntaxError || vaultErrorOf(thrown).code === 'damaged';

/** All clients, whole, one at a time, in the order in which they came. */
export function* readClients(db: ReadableDb): Generator<Client, void, void> {
  for (const id of clientIds(db)) {
    const client = readClient(db, id);
    if (client !== null) yield client;
  }
}

/** The ids of all clients in the order in which they came. */
export const clientIds = (db: ReadableDb): readonly string[] =>
  db
    .all(sql`SELECT id FROM client ORDER BY seq`)
    .map((found) => z.object({ id: z.string() }).parse(found).id);

/** The same, a page at a time, so that there is room between for other work; who comes meanwhile is among them. */
export function* clientIdPages(db: ReadableDb): Generator<readonly string[], void, void> {
  let last = 0;
  for (;;) {
    const page = db
      .all(sql`SELECT id, seq FROM client WHERE seq > ${last} ORDER BY seq LIMIT 500`)
      .map((found) => z.object({ id: z.string(), seq: z.int() }).parse(found));
    const end = page.at(-1);
    if (end === undefined) return;
    last = end.seq;
    yield page.map(({ id }) => id);
  }
}

/** The id of the client with that id, identity number in force or earlier number; null when there is none. */
export function findClient(db: ReadableDb, idOrNumber: string): string | null {
  const found = db.get(
    sql`SELECT id FROM client WHERE id = ${idOrNumber}
        UNION ALL SELECT id FROM client WHERE identity_number = ${idOrNumber}
        UNION ALL SELECT client FROM previous_identity WHERE number = ${idOrNumber} LIMIT 1`,
  );
  return found === undefined ? null : z.object({ id: z.string() }).parse(found).id;
}

/** The client that has an identity number now or had it before, other than `except`. */
export function clientWithNumber(db: ReadableDb, number: string, except: string): string | null {
  const found = db.get(
    sql`SELECT id FROM client WHERE identity_number = ${number} AND id <> ${except}
        UNION ALL SELECT client FROM previous_identity WHERE number = ${number} AND client <> ${except} LIMIT 1`,
  );
  return found === undefined ? null : z.object({ id: z.string() }).parse(found).id;
}

function whole(db: ReadableDb, found: z.output<typeof row>): Client {
  const id = found.id;
  return {
    id,
    identityNumber: found.identity_number,
    identityReason: found.identity_reason,
    previousIdentityNumbers: previousNumbersOf(db, id),
    birthDate: found.birth_date,
    sex: found.sex,
    name: { family: found.family, given: found.given, middle: found.middle },
    address: found.has_address
      ? {
          lines: found.address_lines,
          postcode: found.postcode,
          town: found.town,
          confidential: found.confidential,
        }
      : null,
    deathDate: found.death_date,
    moved: found.moved_date === null ? null : { date: found.moved_date, municipality: found.moved_to },
    contacts: contactsOf(db, id),
    applications: applicationsOf(db, id),
    informed:
      found.informed_date === null || found.informed_to === null
        ? null
        : { date: found.informed_date, to: found.informed_to, by: found.informed_by },
    registrations: registrationsOf(db, id),
    rehabilitations: rehabilitationsOf(db, id),
    decisions: decisionsOf(db, id),
    stays: staysOf(db, id),
    acceptedFindings: acceptedFindingsOf(db, id),
    processAnswers: processAnswersOf(db, id),
  };
}

const previousNumber = z.object({ number: z.string(), replaced: z.string() });
const previousNumbersOf = (db: ReadableDb, client: string): Client['previousIdentityNumbers'] =>
  db
    .all(sql`SELECT number, replaced FROM previous_identity WHERE client = ${client} ORDER BY position`)
    .map((found) => previousNumber.parse(found));

const contact = z.object({
  role: z.enum(CONTACT_ROLES),
  name: textOrNull,
  relation: textOrNull,
  phone: textOrNull,
});
const contactsOf = (db: ReadableDb, client: string): readonly Contact[] =>
  db
    .all(sql`SELECT role, name, relation, phone FROM contact WHERE client = ${client} ORDER BY position`)
    .map((found) => contact.parse(found));

type Names = Pick<Client, 'name' | 'identityNumber' | 'birthDate' | 'previousIdentityNumbers'>;

const sortKeyOf = ({ name }: Names): string => sortKey([name.family, name.given, name.middle ?? '']);

/** Found by names, both identity numbers, and the birth date as `12041965` and `120465`. */
const searchKeyOf = ({ name, identityNumber, birthDate, previousIdentityNumbers }: Names): string =>
  searchKey([
    name.family,
    name.given,
    name.middle,
    ...[identityNumber, ...previousIdentityNumbers.map((previous) => previous.number)].map(
      (number) => number?.replaceAll(/\s/g, '') ?? null,
    ),
    ...(birthDate !== null && isIsoDate(birthDate) ? birthDateWords(birthDate) : []),
  ]);

const birthDateWords = (date: string): readonly string[] => {
  const [year = '', month = '', day = ''] = date.split('-');
  return [`${day}${month}${year}`, `${day}${month}${year.slice(2)}`];
};

/** The columns of a client's own row that the person form writes. */
const personColumns = (person: Person) => {
  const { name, address, informed } = person;
  return {
    family: name.family,
    given: name.given,
    middle: name.middle,
    identity_number: person.identityNumber,
    identity_reason: person.identityReason,
    birth_date: person.birthDate,
    sex: person.sex,
    has_address: ofFlag(address !== null),
    address_lines: JSON.stringify(address?.lines ?? []),
    postcode: address?.postcode ?? null,
    town: address?.town ?? null,
    confidential: ofFlag(address?.confidential ?? false),
    informed_date: informed?.date ?? null,
    informed_to: informed?.to ?? null,
    informed_by: informed?.by ?? null,
  } satisfies Record<string, SqlValue>;
};

/** Adds a client with everything that is recorded. The id and the identity number must not be there yet. */
export function insertClient(db: WritableDb, client: Client): void {
  const c = personColumns(client);
  db.run(
    sql`INSERT INTO client (id, seq, family, given, middle, identity_number, identity_reason, birth_date, sex, has_address,
          address_lines, postcode, town, confidential, death_date, moved_date, moved_to, informed_date, informed_to,
          informed_by, sort_key, search_key)
        VALUES (${client.id}, (SELECT coalesce(max(seq), 0) + 1 FROM client), ${c.family}, ${c.given}, ${c.middle},
          ${c.identity_number}, ${c.identity_reason}, ${c.birth_date}, ${c.sex}, ${c.has_address}, ${c.address_lines},
          ${c.postcode}, ${c.town}, ${c.confidential}, ${client.deathDate}, ${client.moved?.date ?? null},
          ${client.moved?.municipality ?? null}, ${c.informed_date}, ${c.informed_to}, ${c.informed_by},
          ${sortKeyOf(client)}, ${searchKeyOf(client)})`,
  );
  putInSearch(db, client.id);
  insertPreviousNumbers(db, client.id, client.previousIdentityNumbers);
  insertContacts(db, client.id, client.contacts);
  for (const application of client.applications) putApplication(db, client.id, application);
  for (const registration of client.registrations) insertRegistration(db, client.id, registration);
  for (const process of client.rehabilitations) putRehabilitation(db, client.id, process);
  for (const decision of client.decisions) putDecision(db, client.id, decision);
  for (const stay of client.stays) putStay(db, client.id, stay);
  for (const finding of client.acceptedFindings) acceptFinding(db, client.id, finding);
  for (const answer of client.processAnswers) answerProcess(db, client.id, answer);
}

function insertPreviousNumbers(
  db: WritableDb,
  client: string,
  numbers: Client['previousIdentityNumbers'],
): void {
  numbers.forEach(({ number, replaced }, position) => {
    db.run(
      sql`INSERT INTO previous_identity (client, position, number, replaced)
          VALUES (${client}, ${position}, ${number}, ${replaced})`,
    );
  });
}

function insertContacts(db: WritableDb, client: string, contacts: readonly Contact[]): void {
  contacts.forEach(({ role, name, relation, phone }, position) => {
    db.run(
      sql`INSERT INTO contact (client, position, role, name, relation, phone)
          VALUES (${client}, ${position}, ${role}, ${name}, ${relation}, ${phone})`,
    );
  });
}

/** Puts contacts in the place of those that a client has. */
export function replaceContacts(db: WritableDb, client: string, contacts: readonly Contact[]): void {
  db.run(sql`DELETE FROM contact WHERE client = ${client}`);
  insertContacts(db, client, contacts);
}

/** What the person form changes of a client: what it holds, and the numbers that an earlier one gave way to. */
export type PersonChange = Person & Pick<Client, 'previousIdentityNumbers'>;

/** Writes what the person form changes of a client that is there. */
export function updatePerson(db: WritableDb, client: string, person: PersonChange): void {
  const c = personColumns(person);
  takeOutOfSearch(db, client);
  db.run(
    sql`UPDATE client SET family = ${c.family}, given = ${c.given}, middle = ${c.middle}, identity_number = ${c.identity_number},
          identity_reason = ${c.identity_reason}, birth_date = ${c.birth_date}, sex = ${c.sex}, has_address = ${c.has_address},
          address_lines = ${c.address_lines}, postcode = ${c.postcode}, town = ${c.town}, confidential = ${c.confidential},
          informed_date = ${c.informed_date}, informed_to = ${c.informed_to}, informed_by = ${c.informed_by},
          sort_key = ${sortKeyOf(person)}, search_key = ${searchKeyOf(person)}
        WHERE id = ${client}`,
  );
  putInSearch(db, client);
  db.run(sql`DELETE FROM previous_identity WHERE client = ${client}`);
  insertPreviousNumbers(db, client, person.previousIdentityNumbers);
}

/** Writes death and moving away, which no form holds. */
export function updateLeaving(
  db: WritableDb,
  client: string,
  { deathDate, moved }: Pick<Client, 'deathDate' | 'moved'>,
): void {
  db.run(
    sql`UPDATE client SET death_date = ${deathDate}, moved_date = ${moved?.date ?? null},
          moved_to = ${moved?.municipality ?? null} WHERE id = ${client}`,
  );
}
