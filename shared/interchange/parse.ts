import type { Fault } from '../record/fault.ts';
import { head as headSchema, type InterchangeHead, type InterchangeRow } from './format.ts';
import { gatherFaults, type InterchangeFault } from './gather-faults.ts';
import { faultsOfIssue } from './issues.ts';
import { isJsonObject, isParsable, withoutNulls } from './json-shape.ts';
import { metBefore, readClient, type ImportContext } from './read-client.ts';

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

const WRONG_FORMAT: ReadInterchange = {
  head: null,
  rows: [],
  read: 0,
  faults: [{ row: 0, field: '', code: 'wrong-format' }],
};

/** Reads the text of an interchange file; a byte order mark is passed over. What isn't JSON is one fault of row 0. */
export function parseInterchangeText(text: string, context: ImportContext): ReadInterchange {
  if (!isParsable(text)) return WRONG_FORMAT;
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
  const faults = gatherFaults();
  faults.add(0, headFaults);
  const rows: InterchangeRow[] = [];
  const twice = metBefore();
  for (const [index, item] of list.entries()) {
    if (faults.full) break;
    const row = index + 1;
    const read = readClient(item, context);
    const found = read.client === null ? read.faults : [...read.faults, ...twice(read.client)];
    faults.add(row, found);
    if (read.client !== null && found.length === 0) rows.push({ row, client: read.client });
  }
  return { head: faults.full ? null : head, rows, read: list.length, faults: faults.all };
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
