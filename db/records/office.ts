import { z } from 'zod';
import { settings as settingsSchema, type Settings } from '../../shared/ipc/schemas.ts';
import {
  municipality as municipalitySchema,
  serviceLevels as serviceLevelsSchema,
  type Caseworker,
  type Dwelling,
  type Municipality,
  type ServiceLevels,
} from '../../shared/record/municipality.ts';
import { sql, type ReadableDb, type WritableDb } from '../connection.ts';
import { PLACE, readMeta, writeMeta } from '../meta.ts';
import { intOrNull, textOrNull } from './columns.ts';

/** What belongs to the office and not to a client: people, dwellings, municipality, settings, extracts made. */

const caseworkerRow = z.object({ name: z.string(), title: z.string() });

export const caseworkers = (db: ReadableDb): readonly Caseworker[] =>
  db
    .all(sql`SELECT name, title FROM caseworker ORDER BY position`)
    .map((found) => caseworkerRow.parse(found));

export function putCaseworker(db: WritableDb, { name, title }: Caseworker): void {
  db.run(
    sql`INSERT INTO caseworker (name, title, position) VALUES (${name}, ${title}, (SELECT count(*) FROM caseworker))
        ON CONFLICT (name) DO UPDATE SET title = excluded.title`,
  );
}

/** Takes a caseworker off the list; what she has signed keeps her name. */
export function removeCaseworker(db: WritableDb, name: string): void {
  db.run(
    sql`UPDATE caseworker SET position = position - 1
        WHERE position > (SELECT position FROM caseworker WHERE name = ${name})`,
  );
  db.run(sql`DELETE FROM caseworker WHERE name = ${name}`);
}

const dwellingRow = z.object({
  name: z.string(),
  address: textOrNull,
  housing_type: z.int(),
  organisation_number: textOrNull,
});

export const dwellings = (db: ReadableDb): readonly Dwelling[] =>
  db
    .all(sql`SELECT name, address, housing_type, organisation_number FROM dwelling ORDER BY position`)
    .map((found) => {
      const row = dwellingRow.parse(found);
      return {
        name: row.name,
        address: row.address,
        housingType: row.housing_type,
        organisationNumber: row.organisation_number,
      };
    });

export function putDwelling(db: WritableDb, dwelling: Dwelling): void {
  db.run(
    sql`INSERT INTO dwelling (name, address, housing_type, organisation_number, position)
        VALUES (${dwelling.name}, ${dwelling.address}, ${dwelling.housingType}, ${dwelling.organisationNumber},
                (SELECT count(*) FROM dwelling))
        ON CONFLICT (name) DO UPDATE SET address = excluded.address, housing_type = excluded.housing_type,
          organisation_number = excluded.organisation_number`,
  );
}

/** Puts these dwellings in the place of the register, in their order. */
export function replaceDwellings(db: WritableDb, all: readonly Dwelling[]): void {
  db.run(sql`DELETE FROM dwelling`);
  for (const dwelling of all) putDwelling(db, dwelling);
}

const readJson = <T>(db: ReadableDb, key: string, schema: z.ZodType<T>): T | null => {
  const value = readMeta(db, key);
  return typeof value === 'string' ? schema.parse(JSON.parse(value)) : null;
};

/** Number, district and organisation number of the municipality that keeps the database; null in a new one. */
export const readMunicipality = (db: ReadableDb): Municipality | null =>
  readJson(db, 'municipality', municipalitySchema);

export const writeMunicipality = (db: WritableDb, municipality: Municipality): void =>
  writeMeta(db, 'municipality', JSON.stringify(municipality));

/** The municipality's own lists of service levels 1, 2 and 3; empty ones in a new database. */
export const readServiceLevels = (db: ReadableDb): ServiceLevels =>
  readJson(db, 'service-levels', serviceLevelsSchema) ?? [[], [], []];

export const writeServiceLevels = (db: WritableDb, levels: ServiceLevels): void =>
  writeMeta(db, 'service-levels', JSON.stringify(levels));

export const readSettings = (db: ReadableDb): Settings | null => readJson(db, 'settings', settingsSchema);

export const writeSettings = (db: WritableDb, settings: Settings): void =>
  writeMeta(db, 'settings', JSON.stringify(settings));

/** Where the window stood, to come back there after a lock. */
export const readPlace = (db: ReadableDb): string | null =>
  z.string().nullish().parse(readMeta(db, PLACE)) ?? null;

export const writePlace = (db: WritableDb, place: string): void => writeMeta(db, PLACE, place);

const numberRow = z.object({ number: intOrNull });

/** The number that the next extract of the year gets: 1, 2, 3 … A number is never given to two contents. */
export function nextExtractNumber(db: ReadableDb, year: number): number {
  const found = numberRow.parse(
    db.get(sql`SELECT max(number) AS number FROM submission WHERE year = ${year}`),
  );
  return (found.number ?? 0) + 1;
}

/** An extract that took its number. */
export interface MadeExtract {
  readonly year: number;
  readonly number: number;
  readonly exporter: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly file: string;
  /** Hexadecimal, of the file as written. */
  readonly sha256: string;
  readonly persons: number;
}

/** Takes the number. `temporary`: where the file lies until it gets its name; null where it has it. */
export function addExtract(db: WritableDb, made: MadeExtract, temporary: string | null = null): void {
  db.run(
    sql`INSERT INTO submission (year, number, exporter, made_at, made_by, file, sha256, persons, temporary)
        VALUES (${made.year}, ${made.number}, ${made.exporter}, ${made.madeAt}, ${made.madeBy}, ${made.file},
                ${made.sha256}, ${made.persons}, ${temporary})`,
  );
}
