import {
  BLANK_NUMBERS,
  type BlankField,
  type ListState,
  type PersonBlank,
} from '../../shared/ipc/list-names.ts';
import type { ListFilter } from '../../shared/ipc/list-schemas.ts';
import type { IsoDate } from '../../shared/record/dates.ts';
import { Sql, sql } from '../connection.ts';

/** Conditions on a client `c`, each to stand after a WHERE. */

/** Whether a service, or a re-/habilitation process, runs on a day. */
const runs = (today: IsoDate): Sql =>
  sql`(EXISTS (SELECT 1 FROM decision d JOIN period p ON p.client = d.client AND p.decision = d.id
         WHERE d.client = c.id AND NOT d.rejected AND p.from_date <= ${today} AND coalesce(p.to_date, '9999') >= ${today})
       OR EXISTS (SELECT 1 FROM rehabilitation h
         WHERE h.client = c.id AND h.from_date <= ${today} AND coalesce(h.to_date, '9999') >= ${today}))`;

/** Whether there was one before that day. */
const ran = (today: IsoDate): Sql =>
  sql`(c.moved_date IS NOT NULL
       OR EXISTS (SELECT 1 FROM decision d JOIN period p ON p.client = d.client AND p.decision = d.id
         WHERE d.client = c.id AND NOT d.rejected AND p.to_date < ${today})
       OR EXISTS (SELECT 1 FROM rehabilitation h WHERE h.client = c.id AND h.to_date < ${today}))`;

/** Whether a client belongs to a list of its own. */
export function isIn(state: ListState, today: IsoDate): Sql {
  switch (state) {
    case 'all':
      return sql`true`;
    case 'active':
      return runs(today);
    case 'ended':
      return sql`c.death_date IS NULL AND ${ran(today)} AND NOT ${runs(today)}`;
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

/** Something of the registration `r` that is in force on a day; null where there is none. */
export const inForce = (what: Sql, today: IsoDate): Sql =>
  sql`(SELECT ${what} FROM registration r
    WHERE r.client = c.id AND r.status = 'signed' AND r.date <= ${today}
      AND NOT EXISTS (SELECT 1 FROM registration k
        WHERE k.client = r.client AND k.status = 'signed' AND k.correction_of = r.id)
    ORDER BY r.date DESC, r.position DESC LIMIT 1)`;

/** The name is of the schema and a number, and not from outside; a column can't be a parameter. */
const column = (number: number): Sql => new Sql(`r.v${number}`, []);

/** Whether a client fits the filter of a list. */
export const fits = ({ state, empty }: ListFilter, today: IsoDate): Sql =>
  empty === null ? isIn(state, today) : sql`${isIn(state, today)} AND ${isEmpty(empty, today)}`;
