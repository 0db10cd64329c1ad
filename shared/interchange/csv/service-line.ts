import { isServiceNumber, type ServiceNumber } from '../../catalogue/numbers.ts';
import {
  decision as decisionSchema,
  rehabilitation as rehabilitationSchema,
  type Decision,
  type Rehabilitation,
} from '../../record/client.ts';
import type { Fault } from '../../record/fault.ts';
import { faultsOfIssue } from '../issues.ts';
import { isJsonObject } from '../json-shape.ts';
import type { Fields, ReadRow } from './read-row.ts';

type WithoutId<T> = Omit<T, 'id'> & { readonly id: string | null };

/** One service of a row, as it comes to a client. */
export type ServiceLine =
  | { readonly kind: 'decision'; readonly record: WithoutId<Decision> }
  | { readonly kind: 'process'; readonly record: WithoutId<Rehabilitation> };

export interface ReadLines {
  readonly lines: readonly ServiceLine[];
  /** Under the headings of the table. */
  readonly faults: readonly Fault[];
}

/** The services of a row: the one that it names, and those whose own columns say something. */
export function readLines(row: ReadRow): ReadLines {
  const { service, wide, ...common } = row.record;
  const asked = [
    ...(service === undefined ? [] : [{ service, more: {} }]),
    ...Object.entries(isJsonObject(wide) ? wide : {}).map(([number, more]) => ({
      service: Number(number),
      more: isJsonObject(more) ? more : {},
    })),
  ];
  if (asked.length === 0)
    return { lines: [], faults: [{ field: row.headingOf('service'), code: 'missing' }] };
  const read = asked.map((one) => readLine(one.service, { ...common, ...one.more }));
  return {
    lines: read.flatMap(({ line }) => (line === null ? [] : [line])),
    faults: read.flatMap(({ faults }) =>
      faults.map((fault) => ({ ...fault, field: row.headingOf(fault.field) })),
    ),
  };
}

interface ReadLine {
  readonly line: ServiceLine | null;
  /** By the fields of the row. */
  readonly faults: readonly Fault[];
}

function readLine(service: unknown, fields: Fields): ReadLine {
  if (!isServiceNumber(service)) throw new Error('a column of services without a service');
  return service === 45 && fields['rejected'] !== true ? readProcess(fields) : readDecision(service, fields);
}

/** The field of the row where it isn't called as in the record. */
const PROCESS_FIELDS: Readonly<Record<string, string>> = {
  id: 'process.id',
  kind: 'process.kind',
  goal: 'process.goal',
  notReported: 'process.notReported',
  from: 'periods[0].from',
  to: 'periods[0].to',
};

/** Variable 45 is a process, with kind and goal; hours and the rest are its measures' own. */
function readProcess(fields: Fields): ReadLine {
  const process = isJsonObject(fields['process']) ? fields['process'] : {};
  const [period] = Array.isArray(fields['periods']) ? fields['periods'].filter(isJsonObject) : [];
  const parsed = rehabilitationSchema.safeParse(
    { ...process, decided: fields['decided'], ...period },
    { reportInput: true },
  );
  const foreign = ['id', 'minutesPerWeek', 'organisationNumber', 'note', 'complaint', 'severalStaff'].filter(
    (field) => (fields[field] ?? false) !== false,
  );
  const faults: readonly Fault[] = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap(faultsOfIssue)).map((fault) => ({
      ...fault,
      field: PROCESS_FIELDS[fault.field] ?? fault.field,
    })),
    ...foreign.map((field): Fault => ({ field, code: 'not-for-service' })),
  ];
  return {
    line: parsed.success && faults.length === 0 ? { kind: 'process', record: parsed.data } : null,
    faults,
  };
}

function readDecision(service: ServiceNumber, fields: Fields): ReadLine {
  const { process, identityNumber: _number, client: _client, ...own } = fields;
  const { id: rehabilitation, ...ofProcess } = isJsonObject(process) ? process : {};
  const parsed = decisionSchema.safeParse({ ...own, service, rehabilitation }, { reportInput: true });
  const faults: readonly Fault[] = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap(faultsOfIssue)).map((fault) =>
      fault.field === 'rehabilitation' ? { ...fault, field: 'process.id' } : fault,
    ),
    ...Object.keys(ofProcess).map((field): Fault => ({ field: `process.${field}`, code: 'not-for-service' })),
  ];
  return {
    line: parsed.success && faults.length === 0 ? { kind: 'decision', record: parsed.data } : null,
    faults,
  };
}
