import { z } from 'zod';
import { sql, type ReadableDb, type WritableDb } from '../connection.ts';

/** An extract that has its number, and of whose file nobody has seen yet that it got its name. */
const unfinishedExtract = z.object({
  year: z.int(),
  number: z.int(),
  file: z.string(),
  /** Hexadecimal, of the file as written. */
  sha256: z.string(),
  /** Path of the file under its temporary name, in the folder that it is for. */
  temporary: z.string(),
});
export type UnfinishedExtract = Readonly<z.output<typeof unfinishedExtract>>;

/** Usually none: one is there while an extract is made, and after a crash in that moment. */
export const unfinishedExtracts = (db: ReadableDb): readonly UnfinishedExtract[] =>
  db
    .all(
      sql`SELECT year, number, file, sha256, temporary FROM submission WHERE temporary IS NOT NULL ORDER BY year, number`,
    )
    .map((found) => unfinishedExtract.parse(found));

type Numbered = Pick<UnfinishedExtract, 'year' | 'number'>;

/** The file has its name. */
export function finishExtract(db: WritableDb, { year, number }: Numbered): void {
  db.run(sql`UPDATE submission SET temporary = NULL WHERE year = ${year} AND number = ${number}`);
}

/** The file never got its name: the next extract of the year may have the number. One that is finished stays. */
export function freeExtract(db: WritableDb, { year, number }: Numbered): void {
  db.run(sql`DELETE FROM submission WHERE year = ${year} AND number = ${number} AND temporary IS NOT NULL`);
}
