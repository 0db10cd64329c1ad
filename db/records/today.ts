import { z } from 'zod';
import { listName } from '../../shared/record/client.ts';
import type { IsoDate } from '../../shared/record/dates.ts';
import { sql, type ReadableDb, type Sql } from '../connection.ts';
import { here, unanswered } from './client-filter.ts';
import { json, textOrNull } from './columns.ts';
import { SERVICE_NUMBERS } from '../../shared/catalogue/numbers.ts';

/** The first of a list in the order of urgency, and how many there are in all. */
export interface Some<T> {
  readonly count: number;
  readonly rows: readonly T[];
}

interface Person {
  readonly client: string;
  readonly name: string;
}

/** How many of each kind are fetched: as many as a screen shows. */
const SHOWN = 8;

const person = z.object({
  client: z.string(),
  family: z.string(),
  given: z.string(),
  middle: textOrNull,
  count: z.int(),
});

function some<S extends z.ZodRawShape, T>(
  db: ReadableDb,
  columns: S,
  query: Sql,
  ofRow: (row: z.output<z.ZodObject<S>>) => T,
): Some<Person & T> {
  const shape = z.object(columns);
  const found = db.all(query).map((one) => ({ who: person.parse(one), row: shape.parse(one) }) as const);
  return {
    count: found[0]?.who.count ?? 0,
    rows: found.map(({ who, row }) => ({ client: who.client, name: listName(who), ...ofRow(row) })),
  };
}

const NAME = sql`c.id AS client, c.family, c.given, c.middle, count(*) OVER () AS count`;

/** Registrations that are being written, the oldest first. */
export const draftRegistrations = (db: ReadableDb) =>
  some(
    db,
    { registration: z.string() },
    sql`SELECT ${NAME}, r.id AS registration FROM registration r JOIN client c ON c.id = r.client
        WHERE r.status = 'draft' ORDER BY r.date, c.sort_key LIMIT ${SHOWN}`,
    (row) => row,
  );

/** Applications with no decision made since they came, the oldest first. */
export const waitingApplications = (db: ReadableDb, today: IsoDate) =>
  some(
    db,
    { application: z.string(), received: z.string(), services: json(z.array(z.literal(SERVICE_NUMBERS))) },
    sql`SELECT ${NAME}, a.id AS application, a.received, a.services FROM application a JOIN client c ON c.id = a.client
        WHERE a.received <= ${today} AND ${here(today)}
          AND ${unanswered}
        ORDER BY a.received, c.sort_key LIMIT ${SHOWN}`,
    (row) => row,
  );

/** Whoever has a service today and a valid registration older than `before`, or a new assessment agreed on by `today`. */
export const assessmentsDue = (db: ReadableDb, today: IsoDate, before: IsoDate) =>
  some(
    db,
    { registered: z.string(), due: textOrNull },
    sql`SELECT ${NAME}, r.date AS registered,
          CASE WHEN r.next_assessment <= ${today} THEN r.next_assessment END AS due
        FROM client c JOIN registration r ON r.client = c.id AND r.status = 'signed'
        WHERE ${here(today)}
          AND r.id = (SELECT id FROM registration v WHERE v.client = c.id AND v.status = 'signed' AND v.date <= ${today}
                      ORDER BY v.date DESC, v.position DESC LIMIT 1)
          AND NOT EXISTS (SELECT 1 FROM registration d WHERE d.client = c.id AND d.status = 'draft')
          AND (r.next_assessment <= ${today} OR r.date < ${before} AND EXISTS (
            SELECT 1 FROM decision d JOIN period p ON p.client = d.client AND p.decision = d.id
            WHERE d.client = c.id AND NOT d.rejected AND p.from_date <= ${today} AND coalesce(p.to_date, '9999') >= ${today}))
        ORDER BY coalesce(r.next_assessment, r.date), c.sort_key LIMIT ${SHOWN}`,
    (row) => row,
  );

/** Services that run today and come to their end by `until`, and not to be taken up again. */
export const endingDecisions = (db: ReadableDb, today: IsoDate, until: IsoDate) =>
  some(
    db,
    { decision: z.string(), service: z.literal(SERVICE_NUMBERS), to: z.string() },
    sql`SELECT ${NAME}, d.id AS decision, d.service, p.to_date AS "to"
        FROM period p JOIN decision d ON d.client = p.client AND d.id = p.decision JOIN client c ON c.id = d.client
        WHERE NOT d.rejected AND p.from_date <= ${today} AND p.to_date BETWEEN ${today} AND ${until} AND ${here(today)}
          AND NOT EXISTS (SELECT 1 FROM decision n JOIN period q ON q.client = n.client AND q.decision = n.id
                          WHERE n.client = c.id AND n.service = d.service AND q.from_date > p.from_date
                            AND coalesce(q.to_date, '9999') > p.to_date)
        ORDER BY p.to_date, c.sort_key, d.service LIMIT ${SHOWN}`,
    (row) => row,
  );

/** Valid registrations that were signed since `since` and whose paper hasn't come back, the oldest first. */
export const papersOut = (db: ReadableDb, today: IsoDate, since: IsoDate) =>
  some(
    db,
    { registration: z.string(), date: z.string() },
    sql`SELECT ${NAME}, r.id AS registration, r.date FROM registration r JOIN client c ON c.id = r.client
        WHERE r.status = 'signed' AND r.paper_signed IS NULL AND r.date BETWEEN ${since} AND ${today} AND ${here(today)}
          AND NOT EXISTS (SELECT 1 FROM registration v WHERE v.client = c.id AND v.status = 'signed'
                          AND (v.date, v.position) > (r.date, r.position))
        ORDER BY r.date, c.sort_key LIMIT ${SHOWN}`,
    (row) => row,
  );

/** How many clients there are. */
export const countClients = (db: ReadableDb): number =>
  z.object({ count: z.int() }).parse(db.get(sql`SELECT count(*) AS count FROM client`)).count;
