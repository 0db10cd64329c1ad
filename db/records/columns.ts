import { z } from 'zod';
import type { SqlValue } from '../connection.ts';

/** How values that SQLite has no type for stand in columns, both ways. */

export const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);
export const flagOrNull = z
  .union([z.literal(0), z.literal(1), z.null()])
  .transform((value) => (value === null ? null : value === 1));
export const textOrNull = z.string().nullable();
export const intOrNull = z.int().nullable();

/** A JSON column that holds what `schema` says. */
export const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

export const ofFlag = (value: boolean): SqlValue => (value ? 1 : 0);
export const ofFlagOrNull = (value: boolean | null): SqlValue => (value === null ? null : value ? 1 : 0);
