import type { Table } from '../../../../shared/interchange/csv/column.ts';
import { readPersons, type PersonsContext } from '../../../../shared/interchange/csv/persons.ts';
import { readServices } from '../../../../shared/interchange/csv/services.ts';
import type { Client } from '../../../../shared/record/client.ts';

type Row = Readonly<Record<string, string>>;

/** A table with a column for each heading that any row has. */
export function tableOf(...rows: readonly Row[]): Table {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    headings,
    rows: rows.map((row) => ({ cells: headings.map((heading) => row[heading] ?? ''), broken: false })),
  };
}

let made = 0;
export const context: PersonsContext = {
  syntheticAllowed: true,
  newClientId: () => `new-${(made += 1)}`,
  today: '2015-05-05',
  now: '2015-05-05T09:30:00+02:00',
  caseworker: { name: 'Per Li', title: 'saksbehandler' },
  municipality: { number: '0511', district: '02' },
};

type Told = readonly [row: number, field: string, code: string];

export const persons = (...rows: readonly Row[]) => readPersons(tableOf(...rows), context);
export const faultsOf = (read: {
  readonly faults: readonly { readonly row: number; readonly field: string; readonly code: string }[];
}): readonly Told[] => read.faults.map(({ row, field, code }) => [row, field, code]);

/** Services for clients who are there: found by id, or by identity number in force. */
export const services = (clients: readonly Client[], ...rows: readonly Row[]) =>
  readServices(tableOf(...rows), {
    syntheticAllowed: true,
    clientWith: (reference) =>
      clients.find(({ id, identityNumber }) => [id, identityNumber].includes(reference)) ?? null,
  });
