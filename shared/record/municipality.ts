import { z } from 'zod';
import { orNull, text } from './field-schemas.ts';

/** What the database is for. Practice and test data accept synthetic identity numbers, and say so everywhere. */
export const PURPOSES = ['municipality', 'practice', 'testdata'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const caseworker = z.strictObject({ name: text.min(1), title: text.default('') });
export type Caseworker = Readonly<z.output<typeof caseworker>>;

/** An entry of the municipality's dwelling register, which answers variable 9 (Boligtype). */
export const dwelling = z.strictObject({
  name: text.min(1),
  address: orNull(text),
  housingType: z.int().min(1).max(7),
  organisationNumber: orNull(text.max(20)),
});
export type Dwelling = Readonly<z.output<typeof dwelling>>;

export const municipality = z.strictObject({
  number: z.string().regex(/^\d{4}$/),
  district: orNull(z.string().regex(/^\d{2}$/)),
  organisationNumber: orNull(text.max(20)),
});

/** The municipality that keeps the database: number (4 digits), district (2 digits), organisation number. */
export type Municipality = Readonly<z.output<typeof municipality>>;

const levels = z.array(text.min(1).max(200)).max(200).readonly();

/** Service levels 1, 2 and 3 (guide 2004): departments, wards, zones, as the municipality has them. */
export const serviceLevels = z.tuple([levels, levels, levels]).readonly();
export type ServiceLevels = z.output<typeof serviceLevels>;
