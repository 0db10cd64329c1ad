import { z } from 'zod';
import { listName } from '../../shared/record/client.ts';
import type { IsoDate } from '../../shared/record/dates.ts';
import { queryWords } from '../../shared/record/search-key.ts';
import { clientRow, type ClientRow } from '../../shared/ipc/schemas.ts';
import { sql, type ReadableDb, type Sql } from '../connection.ts';
import { nameOf } from './client-names.ts';
import { flag, textOrNull } from './columns.ts';

/** A page of the client list, and where the next one begins. */
export interface ClientPage {
  readonly rows: readonly ClientRow[];
  /** Who stands on this page too, and can't be read. */
  readonly damaged: readonly { readonly id: string; readonly name: string }[];
  /** How many clients the search finds in all. */
  readonly total: number;
  /** What to ask with for the next page; null at the end. */
  readonly next: string | null;
}

const cursor = z.tuple([z.string(), z.string()]);

const place = z.object({ id: z.string(), sort_key: z.string() });

const row = place.extend({
  family: z.string(),
  given: z.string(),
  middle: textOrNull,
  birth_date: textOrNull,
  identity_number: textOrNull,
  confidential: flag,
  death_date: textOrNull,
  registered: textOrNull,
  draft: textOrNull,
  services: textOrNull,
});

/** Clients whose names or numbers begin with each word of the query, in Norwegian order. Null: the cursor is none of ours. */
export function listClients(
  db: ReadableDb,
  query: {
    readonly query: string;
    readonly after: string | null;
    readonly limit: number;
    readonly today: IsoDate;
  },
): ClientPage | null {
  // Not LIKE, which reads signs of its own into what is typed.
  const matching = queryWords(query.query)
    .map((word) => sql`AND instr(search_key, ${` ${word}`}) > 0`)
    .reduce<Sql>((list, one) => sql`${list} ${one}`, sql``);
  const from = query.after === null ? null : parseCursor(query.after);
  if (query.after !== null && from === null) return null;
  const beyond = from === null ? sql`` : sql`AND (sort_key, id) > (${from[0]}, ${from[1]})`;
  const { today } = query;

  const found = db.all(
    sql`SELECT id, family, given, middle, birth_date, identity_number, confidential, death_date, sort_key,
            (SELECT max(date) FROM registration r WHERE r.client = c.id AND status = 'signed' AND date <= ${today}) AS registered,
            (SELECT max(date) FROM registration r WHERE r.client = c.id AND status = 'draft') AS draft,
            (SELECT group_concat(service) FROM (
               SELECT d.service FROM decision d JOIN period p ON p.client = d.client AND p.decision = d.id
               WHERE d.client = c.id AND NOT d.rejected AND p.from_date <= ${today} AND coalesce(p.to_date, '9999') >= ${today}
               UNION SELECT 45 FROM rehabilitation h
               WHERE h.client = c.id AND h.from_date <= ${today} AND coalesce(h.to_date, '9999') >= ${today})) AS services
          FROM client c WHERE true ${matching} ${beyond} ORDER BY sort_key, id LIMIT ${query.limit + 1}`,
  );
  const total = z
    .object({ total: z.int() })
    .parse(db.get(sql`SELECT count(*) AS total FROM client WHERE true ${matching}`)).total;
  const page = found.slice(0, query.limit);
  const read = page.map((one) => readRow(one));
  const last = place.optional().parse(page.at(-1));
  return {
    rows: read.filter((one) => typeof one !== 'string'),
    damaged: read.filter((one) => typeof one === 'string').map((id) => ({ id, name: nameOf(db, id) })),
    total,
    next: found.length > query.limit && last !== undefined ? JSON.stringify([last.sort_key, last.id]) : null,
  };
}

function parseCursor(text: string): readonly [string, string] | null {
  try {
    const parsed = cursor.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The id alone where the row holds what no client may have: that hides nobody else. */
function readRow(found: unknown): ClientRow | string {
  const parsed = row.safeParse(found);
  const told = clientRow.safeParse(parsed.success ? ofRow(parsed.data) : null);
  return told.success ? told.data : place.parse(found).id;
}

const ofRow = (found: z.output<typeof row>): ClientRow => ({
  id: found.id,
  name: listName(found),
  birthDate: found.birth_date,
  identityNumber: found.identity_number,
  confidential: found.confidential,
  deathDate: found.death_date,
  registered: found.registered,
  draft: found.draft,
  services: (found.services ?? '')
    .split(',')
    .filter((service) => service !== '')
    .map(Number)
    .sort((a, b) => a - b),
});
