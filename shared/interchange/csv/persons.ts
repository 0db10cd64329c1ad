import { codeBookForDate } from '../../catalogue/code-books.ts';
import type { Client } from '../../record/client.ts';
import type { IsoDate } from '../../record/dates.ts';
import type { Fault } from '../../record/fault.ts';
import type { Caseworker, Municipality } from '../../record/municipality.ts';
import type { Registration } from '../../record/registration.ts';
import { missingForSigning } from '../../record/signing.ts';
import type { InterchangeRow } from '../format.ts';
import { gatherFaults, type InterchangeFault } from '../gather-faults.ts';
import { isJsonObject } from '../json-shape.ts';
import { metBefore, readClient, type ImportContext } from '../read-client.ts';
import type { Table } from './column.ts';
import { readHeadings } from './headings.ts';
import { PERSON_COLUMNS } from './person-columns.ts';
import { isEmptyRow, readRow, type Fields, type ReadRow } from './read-row.ts';

export interface PersonsContext extends ImportContext {
  readonly today: IsoDate;
  /** ISO with offset: when those are signed whose row doesn't say. */
  readonly now: string;
  /** Who signs where the row names nobody: whoever takes the table in answers for it. */
  readonly caseworker: Caseworker;
  /** The municipality and district of registrations whose row doesn't say. */
  readonly municipality: Pick<Municipality, 'number' | 'district'>;
}

export interface ReadPersons {
  /** The persons without a fault; none when the headings have one. */
  readonly rows: readonly InterchangeRow[];
  /** Rows that say something. */
  readonly read: number;
  readonly faults: readonly InterchangeFault[];
  /** The headings can be read, and the faults are not too many: the rows without a fault may come in. */
  readonly usable: boolean;
  /** The heading in the file of a field of a client, for what the caller finds. */
  readonly headingOf: (field: string) => string;
}

/** Reads a table of persons: a row is a client, with one registration where it tells of one. */
export function readPersons(table: Table, context: PersonsContext): ReadPersons {
  const headings = readHeadings(table.headings, PERSON_COLUMNS);
  const faults = gatherFaults();
  faults.add(0, headings.faults);
  const rows: InterchangeRow[] = [];
  const twice = metBefore();
  let read = 0;
  for (const [index, row] of table.rows.entries()) {
    if (isEmptyRow(row)) continue;
    read += 1;
    if (faults.full) continue;
    const cells = readRow(row, headings, PERSON_COLUMNS);
    const person = readPerson(cells, context);
    const again = person.client === null ? [] : named(twice(person.client), cells);
    const found = [...person.faults, ...again];
    faults.add(index + 1, found);
    if (person.client !== null && found.length === 0) rows.push({ row: index + 1, client: person.client });
  }
  const { headingOf } = readRow({ cells: [], broken: false }, headings, PERSON_COLUMNS);
  const usable = headings.faults.length === 0 && !faults.full;
  return { rows: usable ? rows : [], read, faults: faults.all, usable, headingOf };
}

const named = (faults: readonly Fault[], { headingOf }: ReadRow): readonly Fault[] =>
  faults.map((fault) => ({ ...fault, field: headingOf(fault.field) }));

function readPerson(
  row: ReadRow,
  context: PersonsContext,
): { readonly client: Client | null; readonly faults: readonly Fault[] } {
  // A cell that can't be read would be missed again by whatever needs it.
  if (row.faults.length > 0) return { client: null, faults: row.faults };
  const wished = completeRegistration(row.record);
  const { client, faults } = readClient(row.record, context);
  if (client === null || faults.length > 0) return { client, faults: named(faults, row) };
  const [draft] = client.registrations;
  if (draft === undefined) return { client, faults };

  const missing = missingForSigning(client, draft, context);
  if (wished === 'signed' && missing.length > 0)
    return { client, faults: missing.map((fault) => ({ ...fault, field: row.headingOf(placeOf(fault)) })) };
  const registration =
    wished === 'draft' || missing.length > 0
      ? { ...draft, signedBy: null, signedAt: null }
      : signed(draft, context);
  return { client: { ...client, registrations: [registration] }, faults };
}

/** Fills in what a row needn't say of its registration; gives the status that it asks for. */
function completeRegistration(record: Fields): unknown {
  const list = record['registrations'];
  const registration: unknown = Array.isArray(list) ? list[0] : undefined;
  if (!isJsonObject(registration)) return null;
  const wished = registration['status'] ?? null;
  registration['status'] = 'draft';
  registration['reason'] ??= 'application';
  registration['values'] ??= {};
  const { date, signedBy } = registration;
  if (typeof date === 'string') registration['codeBook'] ??= codeBookForDate(date).id;
  else registration['codeBook'] ??= '2015';
  if (isJsonObject(signedBy)) signedBy['title'] ??= '';
  return wished;
}

const signed = (draft: Registration, context: PersonsContext): Registration => ({
  ...draft,
  status: 'signed',
  signedBy: draft.signedBy ?? { name: context.caseworker.name, title: context.caseworker.title },
  signedAt: draft.signedAt ?? context.now,
  municipality: draft.municipality ?? context.municipality.number,
  district: draft.district ?? context.municipality.district,
});

const OF_PERSON: Readonly<Record<string, string>> = {
  family: 'name.family',
  given: 'name.given',
  addressLines: 'address.lines',
  identityNumber: 'identityNumber',
  birthDate: 'birthDate',
  sex: 'sex',
  coordinatorFrom: 'registrations[0].coordinator.from',
};

/** What stands in the way of signing is told by the names of the form; here is the field of the record. */
const placeOf = ({ field }: Fault): string =>
  OF_PERSON[field] ?? (/^\d/.test(field) ? `registrations[0].values.${field}` : `registrations[0].${field}`);
