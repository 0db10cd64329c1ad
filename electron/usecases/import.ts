import { randomUUID } from 'node:crypto';
import type { AuditEntry } from '../../db/audit.ts';
import { readFacts, refreshVaultFile, writeFacts } from '../../db/facts.ts';
import { clientWithNumber, insertClient, readClient } from '../../db/records/clients.ts';
import {
  caseworkers,
  dwellings,
  putCaseworker,
  putDwelling,
  readMunicipality,
  writeMunicipality,
} from '../../db/records/office.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type ReadableDb, type VaultError, type WritableDb } from '../../db/vault.ts';
import type { InterchangeHead, InterchangeRow } from '../../shared/interchange/format.ts';
import { parseInterchangeText, type InterchangeFault } from '../../shared/interchange/parse.ts';
import type { Client } from '../../shared/record/client.ts';
import type { Fault } from '../../shared/record/fault.ts';
import type { Office } from './office.ts';

export interface ImportWish {
  /** Looks only: nothing is written. */
  readonly dryRun: boolean;
  /** Takes in the clients without a fault; without it one fault stops the whole file. */
  readonly validOnly: boolean;
  /** Opens the database for synthetic identity numbers: from then on it holds test data, and says so. */
  readonly allowSynthetic: boolean;
}

export interface Imported {
  /** Clients in the file. */
  readonly read: number;
  readonly written: number;
  /** In the order of the file. */
  readonly faults: readonly InterchangeFault[];
  /** Faults held it up: nothing was (or, on a dry run, would be) written. */
  readonly stopped: boolean;
  /** The number of the municipality that the file comes from, where it isn't the database's own. */
  readonly otherMunicipality: string | null;
  /** The database was opened for synthetic numbers by this import. */
  readonly becameTestData: boolean;
}

/**
 * Takes an interchange file in: clients, and what the database lacks of municipality, caseworkers and dwellings.
 * One transaction, one line in the log. A client who is there already is a fault; nothing is merged.
 */
export function importInterchange(
  office: Office,
  text: string,
  wish: ImportWish,
): Result<Imported, VaultError> {
  const { vault } = office;
  const facts = readFacts(vault.db);
  const purpose = facts.purpose === 'municipality' && wish.allowSynthetic ? 'testdata' : facts.purpose;
  const file = parseInterchangeText(text, {
    syntheticAllowed: purpose !== 'municipality',
    newClientId: randomUUID,
  });
  const known = file.rows.map((row) => ({ row, faults: alreadyThere(vault.db, row) }));
  const faults = [...file.faults, ...known.flatMap((one) => one.faults)].sort((a, b) => a.row - b.row);
  const rows = known.filter((one) => one.faults.length === 0).map((one) => one.row);
  const { head } = file;

  const number = readMunicipality(vault.db)?.number ?? facts.municipality.number;
  const result = {
    read: file.read,
    faults,
    otherMunicipality: head === null || head.municipality.number === number ? null : head.municipality.number,
    becameTestData: false,
  };
  const stopped = head === null || (faults.length > 0 && (!wish.validOnly || rows.length === 0));
  if (stopped || wish.dryRun) return ok({ ...result, written: 0, stopped });

  const opened: readonly AuditEntry[] =
    purpose === facts.purpose ? [] : [{ action: 'settings-changed', detail: { purpose } }];
  const detail = { read: file.read, written: rows.length };
  const written = write(vault, [...opened, { action: 'imported', detail }], (db) => {
    if (purpose !== facts.purpose) writeFacts(db, { ...facts, purpose });
    completeOffice(db, head, number);
    for (const { client } of rows) insertClient(db, client);
    return ok(rows.length);
  });
  if (!written.ok) return written;
  // The unlock page says TESTDATA too, before anybody has unlocked.
  const refreshed = refreshVaultFile(vault);
  if (!refreshed.ok) return refreshed;
  return ok({ ...result, written: written.value, stopped, becameTestData: purpose !== facts.purpose });
}

function alreadyThere(db: ReadableDb, { row, client }: InterchangeRow): readonly InterchangeFault[] {
  const faults: Fault[] = [];
  if (readClient(db, client.id) !== null)
    faults.push({ field: 'id', code: 'already-there', detail: client.id });
  for (const [field, number] of numbersOf(client))
    if (clientWithNumber(db, number, client.id) !== null)
      faults.push({ field, code: 'identity-number-taken' });
  return faults.map((fault) => ({ row, ...fault }));
}

const numbersOf = (client: Client): readonly (readonly [string, string])[] => [
  ...(client.identityNumber === null ? [] : [['identityNumber', client.identityNumber] as const]),
  ...client.previousIdentityNumbers.map(
    ({ number }, index) => [`previousIdentityNumbers[${index}].number`, number] as const,
  ),
];

/** What stands in the database is left as it is; what it lacks comes from the file. */
function completeOffice(db: WritableDb, head: InterchangeHead, number: string): void {
  const own = readMunicipality(db);
  const given = head.municipality;
  if (given.number === number)
    writeMunicipality(db, {
      number,
      district: own?.district ?? given.district,
      organisationNumber: own?.organisationNumber ?? given.organisationNumber,
    });
  const titles = new Map(caseworkers(db).map(({ name, title }) => [name, title]));
  for (const person of head.caseworkers)
    if ((titles.get(person.name) ?? '') === '') putCaseworker(db, person);
  const houses = new Set(dwellings(db).map(({ name }) => name));
  for (const dwelling of head.dwellings) if (!houses.has(dwelling.name)) putDwelling(db, dwelling);
}
