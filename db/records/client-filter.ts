import { z } from 'zod';
import { SERVICE_NUMBERS, type ServiceNumber } from '../../shared/catalogue/numbers.ts';
import {
  BLANK_NUMBERS,
  type BlankField,
  type ListState,
  type PersonBlank,
} from '../../shared/ipc/list-names.ts';
import type { ListFilter } from '../../shared/ipc/list-schemas.ts';
import type { IsoDate } from '../../shared/record/dates.ts';
import { Sql, sql, type ReadableDb } from '../connection.ts';

/** Conditions on a client `c`, each to stand after a WHERE. */

/** Neither dead nor moved away: there is work left with them. */
export const here = (today: IsoDate): Sql =>
  sql`(c.death_date IS NULL OR c.death_date > ${today}) AND (c.moved_date IS NULL OR c.moved_date > ${today})`;

/** Whether a service, or a re-/habilitation process, runs on a day. */
const runs = (today: IsoDate): Sql =>
  sql`(EXISTS (SELECT 1 FROM decision d JOIN period p ON p.client = d.client AND p.decision = d.id
         WHERE d.client = c.id AND NOT d.rejected AND p.from_date <= ${today} AND coalesce(p.to_date, '9999') >= ${today})
       OR EXISTS (SELECT 1 FROM rehabilitation h
         WHERE h.client = c.id AND h.from_date <= ${today} AND coalesce(h.to_date, '9999') >= ${today}))`;

/** Whether there was one before that day. */
const ran = (today: IsoDate): Sql =>
  sql`(c.moved_date <= ${today}
       OR EXISTS (SELECT 1 FROM decision d JOIN period p ON p.client = d.client AND p.decision = d.id
         WHERE d.client = c.id AND NOT d.rejected AND p.to_date < ${today})
       OR EXISTS (SELECT 1 FROM rehabilitation h WHERE h.client = c.id AND h.to_date < ${today}))`;

/** Whether the last of it was this long ago at most: someone who moved or had a service from `since` on. */
const ranSince = (since: IsoDate, today: IsoDate): Sql =>
  sql`(c.moved_date BETWEEN ${since} AND ${today}
       OR EXISTS (SELECT 1 FROM decision d JOIN period p ON p.client = d.client AND p.decision = d.id
         WHERE d.client = c.id AND NOT d.rejected AND p.to_date >= ${since} AND p.to_date < ${today})
       OR EXISTS (SELECT 1 FROM rehabilitation h
         WHERE h.client = c.id AND h.to_date >= ${since} AND h.to_date < ${today}))`;

const firstOfYear = (today: IsoDate): IsoDate => `${today.slice(0, 4)}-01-01`;

/** Nothing was decided since the application `a` of the client `c` came. */
export const unanswered: Sql = sql`NOT EXISTS (SELECT 1 FROM decision d WHERE d.client = c.id AND d.decided >= a.received)
  AND NOT EXISTS (SELECT 1 FROM rehabilitation h WHERE h.client = c.id AND h.decided >= a.received)`;

const applies = (today: IsoDate): Sql =>
  sql`EXISTS (SELECT 1 FROM application a WHERE a.client = c.id AND a.received <= ${today} AND ${unanswered})`;

/** Whether a client belongs to a list of its own. */
export function isIn(state: ListState, today: IsoDate): Sql {
  switch (state) {
    case 'all':
      return sql`true`;
    case 'active':
      return runs(today);
    case 'applying':
      return sql`${here(today)} AND ${applies(today)} AND NOT ${runs(today)}`;
    case 'ended':
      return sql`c.death_date IS NULL AND ${ran(today)} AND NOT ${runs(today)}`;
    case 'left':
      return sql`(c.death_date >= ${firstOfYear(today)} OR c.death_date IS NULL AND ${ranSince(firstOfYear(today), today)}
        AND NOT ${runs(today)})`;
    case 'dead':
      return sql`c.death_date IS NOT NULL`;
    case 'draft':
      return sql`EXISTS (SELECT 1 FROM registration r WHERE r.client = c.id AND r.status = 'draft')`;
    default:
      return state satisfies never;
  }
}

const BLANKS: Readonly<Record<PersonBlank, Sql>> = {
  identityNumber: sql`c.identity_number IS NULL`,
  birthDate: sql`c.birth_date IS NULL`,
  sex: sql`c.sex IS NULL`,
  address: sql`NOT c.has_address`,
  informed: sql`c.informed_date IS NULL`,
};

/** Whether a field is empty; a variable is that of the registration in force, where there is one. */
function isEmpty(field: BlankField, today: IsoDate): Sql {
  switch (field) {
    case 'identityNumber':
    case 'birthDate':
    case 'sex':
    case 'address':
    case 'informed':
      return BLANKS[field];
    default: {
      const number = BLANK_NUMBERS.find((one) => String(one) === field);
      if (number === undefined) throw new Error(`${field} is no variable`);
      return inForce(sql`${column(number)} IS NULL`, today);
    }
  }
}

/** Whether a district stands in the registration in force. Whether it ever did is asked first, of the index alone. */
const livesIn = (district: string, today: IsoDate): Sql =>
  sql`CASE WHEN EXISTS (SELECT 1 FROM registration e INDEXED BY registration_district
        WHERE e.district = ${district} AND e.client = c.id AND e.status = 'signed')
      THEN ${inForce(sql`r.district`, today)} = ${district} END`;

/** Decisions of a service that run on a day, and processes where its number stands for one; those of which `which` holds. */
const running = (service: Sql, which: Sql, today: IsoDate): Sql =>
  sql`SELECT 1 FROM decision d INDEXED BY decision_service
        JOIN period p ON p.client = d.client AND p.decision = d.id
      WHERE d.service = ${service} AND ${which} AND NOT d.rejected
        AND p.from_date <= ${today} AND coalesce(p.to_date, '9999') >= ${today}
      UNION ALL SELECT 1 FROM rehabilitation d
      WHERE ${service} = ${PROCESS} AND ${which} AND d.from_date <= ${today} AND coalesce(d.to_date, '9999') >= ${today}`;

const PROCESS: ServiceNumber = 45;

/** Districts that a signed registration has, by number. A step in the index for each. */
export function districtsKept(db: ReadableDb): readonly string[] {
  const found = db.all(
    sql`WITH RECURSIVE kept (district) AS (
          SELECT min(district) FROM registration WHERE district IS NOT NULL AND status = 'signed'
          UNION ALL
          SELECT (SELECT min(r.district) FROM registration r
                  WHERE r.district > kept.district AND r.district IS NOT NULL AND r.status = 'signed')
          FROM kept WHERE kept.district IS NOT NULL)
        SELECT district FROM kept WHERE district IS NOT NULL`,
  );
  return found.map((row) => z.object({ district: z.string() }).parse(row).district);
}

/** Services that run for somebody on a day, by number. */
export function servicesRunning(db: ReadableDb, today: IsoDate): readonly ServiceNumber[] {
  const found = db.all(
    sql`SELECT s.value AS service FROM json_each(${JSON.stringify(SERVICE_NUMBERS)}) s
        WHERE EXISTS (${running(sql`s.value`, sql`true`, today)}) ORDER BY s.value`,
  );
  return found.map((row) => z.object({ service: z.literal(SERVICE_NUMBERS) }).parse(row).service);
}

/** Something of the registration `r` that is in force on a day; null where there is none. */
export const inForce = (what: Sql, today: IsoDate): Sql =>
  sql`(SELECT ${what} FROM registration r
    WHERE r.client = c.id AND r.status = 'signed' AND r.date <= ${today}
      AND NOT EXISTS (SELECT 1 FROM registration k
        WHERE k.client = r.client AND k.status = 'signed' AND k.correction_of = r.id)
    ORDER BY r.date DESC, r.position DESC LIMIT 1)`;

/** The name is of the schema and a number, and not from outside; a column can't be a parameter. */
const column = (number: number): Sql => new Sql(`r.v${number}`, []);

/** Whether a service runs for a client. */
const has = (service: ServiceNumber, today: IsoDate): Sql =>
  sql`EXISTS (${running(sql`${service}`, sql`d.client = c.id`, today)})`;

/** Whether a client fits the filter of a list. */
export const fits = ({ state, empty, district, service }: ListFilter, today: IsoDate): Sql =>
  [
    ...(district === null ? [] : [livesIn(district, today)]),
    ...(service === null ? [] : [has(service, today)]),
    ...(empty === null ? [] : [isEmpty(empty, today)]),
  ].reduce((all, one) => sql`${all} AND ${one}`, isIn(state, today));
