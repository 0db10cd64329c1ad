import { randomUUID } from 'node:crypto';
import { clientWithNumber, insertClient, readClient } from '../../db/records/clients.ts';
import type { ReadableDb } from '../../db/vault.ts';
import type { Table } from '../../shared/interchange/csv/column.ts';
import { readPersons } from '../../shared/interchange/csv/persons.ts';
import type { InterchangeRow } from '../../shared/interchange/format.ts';
import type { InterchangeFault } from '../../shared/interchange/gather-faults.ts';
import { parseInterchangeText } from '../../shared/interchange/parse.ts';
import type { Client } from '../../shared/record/client.ts';
import type { Fault } from '../../shared/record/fault.ts';
import { completeOffice } from './import-office.ts';
import { NO_OFFICE, type ImportPlan } from './import-plan.ts';
import { officeFacts, type Office } from './office.ts';

/** An interchange file: its clients, and what the database lacks of its head. */
export function planInterchange(office: Office, text: string, syntheticAllowed: boolean): ImportPlan {
  const { db } = office.vault;
  const file = parseInterchangeText(text, { syntheticAllowed, newClientId: randomUUID });
  const { rows, faults } = unknownOnly(db, file.rows, (field) => field);
  const { head } = file;
  const { number } = officeFacts(office).municipality;
  return {
    kind: 'interchange',
    read: file.read,
    rows: rows.length,
    faults: inOrder([...file.faults, ...faults]),
    usable: head !== null,
    otherMunicipality: head === null || head.municipality.number === number ? null : head.municipality.number,
    audit: [],
    put(db) {
      const written = head === null ? NO_OFFICE : completeOffice(db, head, number);
      return { clients: putAll(db, rows), office: written };
    },
  };
}

/** A table of persons, for the municipality's own database. */
export function planPersons(office: Office, table: Table, syntheticAllowed: boolean): ImportPlan {
  const { clock, vault } = office;
  const { caseworker, municipality } = officeFacts(office);
  const file = readPersons(table, {
    syntheticAllowed,
    newClientId: randomUUID,
    today: clock.today(),
    now: clock.now(),
    caseworker,
    municipality,
  });
  const { rows, faults } = unknownOnly(vault.db, file.rows, file.headingOf);
  return {
    kind: 'persons',
    read: file.read,
    rows: rows.length,
    faults: inOrder([...file.faults, ...faults]),
    usable: file.usable,
    otherMunicipality: null,
    audit: [],
    put: (db) => ({ clients: putAll(db, rows), office: NO_OFFICE }),
  };
}

function putAll(db: Parameters<typeof insertClient>[0], rows: readonly InterchangeRow[]) {
  return rows.map(({ client }) => {
    insertClient(db, client);
    return { client: client.id, added: null };
  });
}

const inOrder = (faults: readonly InterchangeFault[]): readonly InterchangeFault[] =>
  faults.toSorted((a, b) => a.row - b.row);

/** The rows whose client isn't in the database yet, and what is wrong with the others. */
function unknownOnly(
  db: ReadableDb,
  all: readonly InterchangeRow[],
  nameOf: (field: string) => string,
): { readonly rows: readonly InterchangeRow[]; readonly faults: readonly InterchangeFault[] } {
  const looked = all.map((row) => ({ row, faults: alreadyThere(db, row.client) }));
  return {
    rows: looked.filter(({ faults }) => faults.length === 0).map(({ row }) => row),
    faults: looked.flatMap(({ row: { row }, faults }) =>
      faults.map((fault) => ({ row, ...fault, field: nameOf(fault.field) })),
    ),
  };
}

function alreadyThere(db: ReadableDb, client: Client): readonly Fault[] {
  const faults: Fault[] = [];
  if (readClient(db, client.id) !== null)
    faults.push({ field: 'id', code: 'already-there', detail: client.id });
  for (const [field, number] of numbersOf(client))
    if (clientWithNumber(db, number, client.id) !== null)
      faults.push({ field, code: 'identity-number-taken' });
  return faults;
}

const numbersOf = (client: Client): readonly (readonly [string, string])[] => [
  ...(client.identityNumber === null ? [] : [['identityNumber', client.identityNumber] as const]),
  ...client.previousIdentityNumbers.map(
    ({ number }, index) => [`previousIdentityNumbers[${index}].number`, number] as const,
  ),
];
