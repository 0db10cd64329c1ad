import type { Client, Decision, Rehabilitation } from '../../record/client.ts';
import type { Fault } from '../../record/fault.ts';
import { gatherFaults, type InterchangeFault } from '../gather-faults.ts';
import { attach, nothingAdded, type Addition } from './attach.ts';
import type { Table } from './column.ts';
import { readHeadings } from './headings.ts';
import { isEmptyRow, readRow, type ReadRow } from './read-row.ts';
import { SERVICE_COLUMNS } from './service-columns.ts';
import { readLines } from './service-line.ts';

export interface ServicesContext {
  /** Synthetic identity numbers count as valid: a practice or test database. */
  readonly syntheticAllowed: boolean;
  /** The client with that identity number (in force or replaced) or id; null when there is none. */
  readonly clientWith: (numberOrId: string) => Client | null;
}

/** What comes to one client: new decisions and processes, each with its id. */
export interface AddedServices {
  readonly client: string;
  /** Rows of the table that tell of them. */
  readonly rows: number;
  readonly decisions: readonly Decision[];
  readonly rehabilitations: readonly Rehabilitation[];
}

export interface ReadServices {
  /** What the rows without a fault say; none when the headings have a fault. */
  readonly added: readonly AddedServices[];
  /** Rows that say something. */
  readonly read: number;
  /** In the order of the table. */
  readonly faults: readonly InterchangeFault[];
  /** The headings can be read, and the faults are not too many: the rows without a fault may come in. */
  readonly usable: boolean;
}

/** Reads a table of services, for clients who are in the database already. */
export function readServices(table: Table, context: ServicesContext): ReadServices {
  const headings = readHeadings(table.headings, SERVICE_COLUMNS);
  const faults = gatherFaults();
  faults.add(0, headings.faults);
  const additions = new Map<string, Addition>();
  let read = 0;
  for (const [index, row] of table.rows.entries()) {
    if (isEmptyRow(row)) continue;
    read += 1;
    if (faults.full) continue;
    const cells = readRow(row, headings, SERVICE_COLUMNS);
    faults.add(index + 1, takeIn(cells, additions, context));
  }
  const usable = headings.faults.length === 0 && !faults.full;
  return {
    added: usable
      ? [...additions.values()].map(({ before, ...added }) => ({ client: before.id, ...added }))
      : [],
    read,
    faults: faults.all,
    usable,
  };
}

/** Takes the services of a row to its client, all of them or none; gives what is wrong with them. */
function takeIn(
  row: ReadRow,
  additions: Map<string, Addition>,
  { clientWith, syntheticAllowed }: ServicesContext,
): readonly Fault[] {
  if (row.faults.length > 0) return row.faults;
  const lines = readLines(row);
  const { identityNumber, client: id } = row.record;
  const reference = identityNumber ?? id;
  if (typeof reference !== 'string')
    return [{ field: row.headingOf('identityNumber'), code: 'missing' }, ...lines.faults];
  const client = clientWith(reference);
  if (client === null) {
    const field = row.headingOf(identityNumber === undefined ? 'client' : 'identityNumber');
    return [{ field, code: 'no-such-client' }, ...lines.faults];
  }
  if (lines.faults.length > 0) return lines.faults;

  let addition = additions.get(client.id) ?? nothingAdded(client);
  for (const line of lines.lines) {
    const attached = attach(addition, line, syntheticAllowed);
    if (!attached.ok)
      return attached.faults.map((fault) => ({ ...fault, field: row.headingOf(fault.field) }));
    addition = attached.value;
  }
  additions.set(client.id, { ...addition, rows: addition.rows + 1 });
  return [];
}
