import { client as clientSchema, type Client } from '../record/client.ts';
import type { Fault } from '../record/fault.ts';
import { readIdentityNumber } from '../record/identity-number.ts';
import { stops } from '../record/stops.ts';
import { clientFaults } from './client-faults.ts';
import { head as headSchema, type InterchangeHead, type InterchangeRow } from './format.ts';
import { clientOf } from './identify.ts';
import { faultsOfIssue } from './issues.ts';
import { isJsonObject, withoutNulls } from './json-shape.ts';

/** A fault with its place: row 0 is the file's head, rows from 1 are its clients in order. */
export interface InterchangeFault extends Fault {
  readonly row: number;
}

export interface ReadInterchange {
  /** Null where the head can't be read; then nothing can be taken in. */
  readonly head: InterchangeHead | null;
  /** The clients without a fault. What has a fault is left out whole: the caller decides whether the rest comes in. */
  readonly rows: readonly InterchangeRow[];
  /** How many clients the file has, with and without faults. */
  readonly read: number;
  /** In the order of the file. */
  readonly faults: readonly InterchangeFault[];
}

export interface ImportContext {
  /** Synthetic identity numbers count as valid: a practice or test database. */
  readonly syntheticAllowed: boolean;
  /** An id that no client has, for one that comes without. */
  readonly newClientId: () => string;
}

const WRONG_FORMAT: ReadInterchange = {
  head: null,
  rows: [],
  read: 0,
  faults: [{ row: 0, field: '', code: 'wrong-format' }],
};

/** Reads the text of an interchange file; a byte order mark is passed over. What isn't JSON is one fault of row 0. */
export function parseInterchangeText(text: string, context: ImportContext): ReadInterchange {
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof RangeError) return WRONG_FORMAT;
    throw problem;
  }
  return parseInterchange(json, context);
}

/**
 * Reads an interchange file, every fault by row and field. Beyond the shape, the codes of the code book and the
 * references within a client, only what stops a client (severity *sperre*) is a fault, and who is there twice.
 */
export function parseInterchange(json: unknown, context: ImportContext): ReadInterchange {
  if (!isJsonObject(json)) return WRONG_FORMAT;
  const { clients = null, ...rest } = json;
  if (clients !== null && !Array.isArray(clients))
    return { ...WRONG_FORMAT, faults: [{ row: 0, field: 'clients', code: 'wrong-type' }] };
  const list: readonly unknown[] = clients ?? [];

  const { head, faults: headFaults } = readHead(rest);
  const faults = headFaults.map((fault) => ({ row: 0, ...fault }));
  const rows: InterchangeRow[] = [];
  const twice = seenBefore();
  list.forEach((item, index) => {
    const row = index + 1;
    const read = readClient(item, context);
    const found = read.client === null ? read.faults : [...read.faults, ...twice(read.client)];
    faults.push(...found.map((fault) => ({ row, ...fault })));
    if (read.client !== null && found.length === 0) rows.push({ row, client: read.client });
  });
  return { head, rows, read: list.length, faults };
}

function readHead(json: unknown): {
  readonly head: InterchangeHead | null;
  readonly faults: readonly Fault[];
} {
  const plain = withoutNulls(json);
  const parsed = headSchema.safeParse(plain.value, { reportInput: true });
  if (!parsed.success)
    return { head: null, faults: [...plain.faults, ...parsed.error.issues.flatMap(faultsOfIssue)] };
  const { municipality, caseworkers, dwellings } = parsed.data;
  const faults = [
    ...plain.faults,
    ...repeatedNames(caseworkers, 'caseworkers'),
    ...repeatedNames(dwellings, 'dwellings'),
  ];
  return { head: faults.length > 0 ? null : { municipality, caseworkers, dwellings }, faults };
}

function repeatedNames(entries: readonly { readonly name: string }[], list: string): readonly Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ name }, index): readonly Fault[] => {
    if (seen.has(name)) return [{ field: `${list}[${index}].name`, code: 'already-there' }];
    seen.add(name);
    return [];
  });
}

function readClient(
  json: unknown,
  context: ImportContext,
): { readonly client: Client | null; readonly faults: readonly Fault[] } {
  const plain = withoutNulls(json);
  const parsed = clientSchema.safeParse(plain.value, { reportInput: true });
  if (!parsed.success)
    return { client: null, faults: [...plain.faults, ...parsed.error.issues.flatMap(faultsOfIssue)] };
  const client = clientOf(parsed.data, context.newClientId);
  return {
    client,
    faults: [
      ...plain.faults,
      ...clientFaults(parsed.data),
      ...syntheticBefore(client, context),
      ...stops(client, context),
    ],
  };
}

/** Where synthetic numbers are refused, the replaced ones are too. */
const syntheticBefore = (client: Client, { syntheticAllowed }: ImportContext): readonly Fault[] =>
  client.previousIdentityNumbers.flatMap(({ number }, index): readonly Fault[] => {
    const read = readIdentityNumber(number, syntheticAllowed);
    return read.valid || read.reason !== 'synthetic'
      ? []
      : [{ field: `previousIdentityNumbers[${index}].number`, code: 'synthetic-not-allowed' }];
  });

/** Tells of each client whether an earlier row had its id, or one of its identity numbers. */
function seenBefore(): (client: Client) => readonly Fault[] {
  const ids = new Set<string>();
  const numbers = new Set<string>();
  return (client) => {
    const own = new Set(
      [client.identityNumber, ...client.previousIdentityNumbers.map(({ number }) => number)].filter(
        (number) => number !== null,
      ),
    );
    const faults: Fault[] = [];
    if (ids.has(client.id)) faults.push({ field: 'id', code: 'already-there', detail: client.id });
    for (const number of own)
      if (numbers.has(number))
        faults.push({
          field: number === client.identityNumber ? 'identityNumber' : 'previousIdentityNumbers',
          code: 'identity-number-taken',
        });
    ids.add(client.id);
    for (const number of own) numbers.add(number);
    return faults;
  };
}
