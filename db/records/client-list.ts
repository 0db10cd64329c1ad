import { z } from 'zod';
import { LIST_STATES, type ListState } from '../../shared/ipc/list-names.ts';
import { EVERYBODY, isEverybody } from '../../shared/ipc/list-filter.ts';
import type { Bounded, ListFilter, ListSort } from '../../shared/ipc/list-schemas.ts';
import { listedClient, type ListedClient } from '../../shared/ipc/schemas.ts';
import { listName } from '../../shared/record/client.ts';
import type { IsoDate } from '../../shared/record/dates.ts';
import { sql, type ReadableDb, type Sql } from '../connection.ts';
import { fits, inForce, isIn } from './client-filter.ts';
import { nameOf } from './client-names.ts';
import { placeAfter, searchFor } from './client-search.ts';
import { flag, json, textOrNull } from './columns.ts';

/** A page of the client list, and where the next one begins. */
export interface ClientPage {
  readonly rows: readonly ListedClient[];
  /** Who stands on this page too, and can't be read. */
  readonly damaged: readonly { readonly id: string; readonly name: string }[];
  /** How many clients fit in all; `over`: more than that, who weren't counted. */
  readonly total: number;
  readonly over: boolean;
  /** What to ask with for the next page; null at the end. */
  readonly next: string | null;
}

/** Which clients, and in which order. */
export interface ListWish {
  readonly query: string;
  readonly after: string | null;
  readonly limit: number;
  readonly today: IsoDate;
  readonly filter?: ListFilter;
  readonly sort?: ListSort;
}

/** Hits are counted so far: nobody reads on to learn whether it was 12,345, and each keystroke would count them all. */
const COUNTED = 1_000;

const BY_NAME: ListSort = { by: 'name', descending: false };

const nameCursor = z.tuple([z.string(), z.string()]);
const dateCursor = z.tuple([z.string(), z.string(), z.string()]);
type Cursor = z.output<typeof nameCursor> | z.output<typeof dateCursor>;

const place = z.object({ id: z.string(), sort_key: z.string(), sort_value: z.string() });

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
  district: textOrNull,
});

/** Clients whose names or numbers begin with each word of the query, in Norwegian order. Null: the cursor is none of ours. */
export function listClients(db: ReadableDb, wish: ListWish): ClientPage | null {
  const { query, limit, today, filter = EVERYBODY, sort = BY_NAME } = wish;
  const from = wish.after === null ? null : parseCursor(wish.after, sort);
  if (wish.after !== null && from === null) return null;
  const search = searchFor(query);
  const which = { search, filter, sort, from, today, limit: limit + 1 };

  const found =
    sort.by === 'name' && search !== null ? hitsByName(db, { ...which, search }) : sorted(db, which);
  const page = found.slice(0, limit);
  const read = page.map((one) => readRow(one));
  const last = place.optional().parse(page.at(-1));
  const { count: total, over } = countFitting(db, { query, filter, today });
  return {
    rows: read.filter((one) => typeof one !== 'string'),
    damaged: read.filter((one) => typeof one === 'string').map((id) => ({ id, name: nameOf(db, id) })),
    total,
    over,
    next: found.length > limit && last !== undefined ? nextOf(last, sort) : null,
  };
}

/** How many clients fit a search and a filter: all of them where neither narrows, otherwise so far as is worth counting. */
export function countFitting(
  db: ReadableDb,
  { query, filter, today }: Pick<ListWish, 'query' | 'today'> & { readonly filter: ListFilter },
): Bounded {
  const search = searchFor(query);
  const everybody = isEverybody(filter);
  if (search === null && everybody)
    return { count: counted(db, sql`SELECT count(*) AS count FROM client`), over: false };
  const fitting = everybody
    ? sql`SELECT 1 FROM client_fts WHERE client_fts MATCH ${search}`
    : sql`SELECT 1 FROM ${among(search)} WHERE ${matching(search)} AND ${fits(filter, today)}`;
  const count = counted(db, sql`SELECT count(*) AS count FROM (${fitting} LIMIT ${COUNTED + 1})`);
  return count > COUNTED ? { count: COUNTED, over: true } : { count, over: false };
}

/** How many clients each list of its own has, in one walk through them. */
export function countStates(db: ReadableDb, today: IsoDate): Readonly<Record<ListState, number>> {
  const counts = LIST_STATES.map((state) => sql`count(*) FILTER (WHERE ${isIn(state, today)})`);
  const found = db.get(
    sql`SELECT json_array(${counts.reduce((list, one) => sql`${list}, ${one}`)}) AS counts FROM client c`,
  );
  const [all, active, applying, ended, dead, left, draft] = stateCounts.parse(found).counts;
  return { all, active, applying, ended, dead, left, draft };
}

/** In the order of `LIST_STATES`. */
const stateCounts = z.object({
  counts: json(z.tuple([z.int(), z.int(), z.int(), z.int(), z.int(), z.int(), z.int()])),
});

const counted = (db: ReadableDb, query: Sql): number =>
  z.object({ count: z.int() }).parse(db.get(query)).count;

interface Which {
  readonly search: string | null;
  readonly filter: ListFilter;
  readonly sort: ListSort;
  readonly from: Cursor | null;
  readonly today: IsoDate;
  readonly limit: number;
}

// CROSS JOIN keeps the order: the index gives its hits in the order of the list, and who comes first is enough.
const among = (search: string | null): Sql =>
  search === null
    ? sql`client c`
    : sql`client_fts CROSS JOIN client_place p ON p.row = client_fts.rowid CROSS JOIN client c ON c.id = p.client`;
const matching = (search: string | null): Sql =>
  search === null ? sql`true` : sql`client_fts MATCH ${search}`;

const registered = (today: IsoDate): Sql =>
  sql`(SELECT max(date) FROM registration r WHERE r.client = c.id AND r.status = 'signed' AND r.date <= ${today})`;

/** What a row of the list shows. `value`: what it is sorted by beside the name. */
const columns = (today: IsoDate, value: Sql): Sql =>
  sql`c.id, family, given, middle, birth_date, identity_number, confidential, death_date, sort_key, ${value} AS sort_value,
      ${registered(today)} AS registered,
      (SELECT max(date) FROM registration r WHERE r.client = c.id AND r.status = 'draft') AS draft,
      (SELECT group_concat(service) FROM (
         SELECT d.service FROM decision d JOIN period p ON p.client = d.client AND p.decision = d.id
         WHERE d.client = c.id AND NOT d.rejected AND p.from_date <= ${today} AND coalesce(p.to_date, '9999') >= ${today}
         UNION SELECT 45 FROM rehabilitation h
         WHERE h.client = c.id AND h.from_date <= ${today} AND coalesce(h.to_date, '9999') >= ${today})) AS services,
      ${inForce(sql`r.district`, today)} AS district`;

/** Hits of a search in the order of the index, which is that of the names. */
function hitsByName(
  db: ReadableDb,
  { search, filter, sort, from, today, limit }: Which & { readonly search: string },
) {
  const up = !sort.descending;
  const first = from === null ? null : placeAfter(db, keyOf(from), idOf(from), up);
  if (from !== null && first === null) return [];
  const beyond =
    first === null
      ? sql``
      : up
        ? sql`AND client_fts.rowid >= ${first}`
        : sql`AND client_fts.rowid <= ${first}`;
  return db.all(
    sql`SELECT ${columns(today, sql`''`)} FROM ${among(search)}
        WHERE ${matching(search)} ${beyond} AND ${fits(filter, today)}
        ORDER BY client_fts.rowid ${up ? sql`ASC` : sql`DESC`} LIMIT ${limit}`,
  );
}

/** Everybody who fits, by name or by a date. Clients without the date come last both ways. */
function sorted(db: ReadableDb, { search, filter, sort, from, today, limit }: Which) {
  const down = sort.descending;
  const who =
    search === null ? sql`true` : sql`c.id IN (SELECT c.id FROM ${among(search)} WHERE ${matching(search)})`;
  if (sort.by === 'name') {
    const beyond =
      from === null
        ? sql`true`
        : down
          ? sql`(sort_key, c.id) < (${keyOf(from)}, ${idOf(from)})`
          : sql`(sort_key, c.id) > (${keyOf(from)}, ${idOf(from)})`;
    const order = down ? sql`sort_key DESC, c.id DESC` : sql`sort_key, c.id`;
    // Who it is by the index of the names alone; the wide rows are read of those on the page.
    return db.all(
      sql`WITH page AS MATERIALIZED (
            SELECT c.id AS id FROM client c WHERE ${who} AND ${beyond} AND ${fits(filter, today)}
            ORDER BY ${order} LIMIT ${limit})
          SELECT ${columns(today, sql`''`)} FROM page CROSS JOIN client c ON c.id = page.id ORDER BY ${order}`,
    );
  }
  const date = sort.by === 'birthDate' ? sql`birth_date` : registered(today);
  const value = down ? sql`coalesce(${date}, '')` : sql`coalesce(${date}, '9999-99-99')`;
  const [way, beside] = down ? [sql`DESC`, sql`<`] : [sql`ASC`, sql`>`];
  const beyond =
    from === null
      ? sql`true`
      : sql`(sort_value ${beside} ${valueOf(from)}
             OR sort_value = ${valueOf(from)} AND (sort_key, id) > (${keyOf(from)}, ${idOf(from)}))`;
  // The place of each first, and what the rows show only for those on the page.
  return db.all(
    sql`WITH page AS MATERIALIZED (
          SELECT id, sort_value FROM (
            SELECT c.id AS id, sort_key, ${value} AS sort_value FROM client c WHERE ${who} AND ${fits(filter, today)})
          WHERE ${beyond} ORDER BY sort_value ${way}, sort_key, id LIMIT ${limit})
        SELECT ${columns(today, sql`page.sort_value`)} FROM page JOIN client c ON c.id = page.id
        ORDER BY page.sort_value ${way}, sort_key, c.id`,
  );
}

const keyOf = (from: Cursor): string => from[0];
const idOf = (from: Cursor): string => from[1];
const valueOf = (from: Cursor): string => from[2] ?? '';

const nextOf = (last: z.output<typeof place>, { by }: ListSort): string =>
  JSON.stringify(by === 'name' ? [last.sort_key, last.id] : [last.sort_key, last.id, last.sort_value]);

function parseCursor(text: string, { by }: ListSort): Cursor | null {
  try {
    const parsed = (by === 'name' ? nameCursor : dateCursor).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The id alone where the row holds what no client may have: that hides nobody else. */
function readRow(found: unknown): ListedClient | string {
  const parsed = row.safeParse(found);
  const told = listedClient.safeParse(parsed.success ? ofRow(parsed.data) : null);
  return told.success ? told.data : place.parse(found).id;
}

const ofRow = (found: z.output<typeof row>): ListedClient => ({
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
  district: found.district,
});
