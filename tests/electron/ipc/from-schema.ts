import fc from 'fast-check';
import { z } from 'zod';

/** Texts of a schema that have to be one of few to mean anything: ids that are there, and the like. */
export type Wanted = (path: readonly string[]) => fc.Arbitrary<unknown> | null;

/** Values that a zod schema takes, for the kinds of schema that the contract is made of. */
export function fromSchema(
  schema: z.core.$ZodType,
  wanted: Wanted,
  path: readonly string[] = [],
): fc.Arbitrary<unknown> {
  const better = wanted(path);
  if (better !== null) return better;
  const inner = (of: z.core.$ZodType, name: string) => fromSchema(of, wanted, [...path, name]);
  if (schema instanceof z.ZodObject)
    return fc.record(
      Object.fromEntries(
        Object.entries(schema.shape).map(([name, of]) => [name, inner(of as z.core.$ZodType, name)]),
      ),
    );
  if (schema instanceof z.ZodString) return textOf(schema);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodNumber)
    return fc.integer({ min: schema.minValue ?? -1_000, max: schema.maxValue ?? 1_000 });
  if (schema instanceof z.ZodPipe) return fromSchema(schema.in, wanted, path);
  if (
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional
  )
    return fromSchema(schema.unwrap(), wanted, path);
  if (schema instanceof z.ZodTuple)
    return fc.tuple(...schema.def.items.map((one, index) => inner(one, String(index))));
  if (schema instanceof z.ZodUnion)
    return fc.oneof(...schema.options.map((one) => fromSchema(one, wanted, path)));
  if (schema instanceof z.ZodNullable) return fc.option(inner(schema.unwrap(), '?'), { nil: null });
  if (schema instanceof z.ZodArray) return fc.array(inner(schema.element, '*'), { maxLength: 3 });
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(
      fc
        .oneof(fc.string({ maxLength: 64 }), wanted([...path, 'key']) ?? fc.string({ maxLength: 5 }))
        .map(String),
      inner(schema.valueType, '*'),
      { maxKeys: 12, noNullPrototype: true },
    );
  throw new Error(`no values for a schema of ${schema._zod.def.type} at ${path.join('.')}`);
}

/** Of the shapes that a text of the contract can be held to: dates, numbers, ids. */
const SHAPED = ['2015-03-02', '9998', '02', '974760673', 'kari', '2015-03-01T09:30:00+01:00', 'A01', 'x'];
const HOSTILE = [
  '',
  '__proto__',
  '\u0000',
  "'; DROP TABLE client; --",
  '../../etc/passwd',
  '\ud800',
  'ja',
  't',
];

/** Never by trying until one fits: a schema that nothing here fits is an error, not a wait. */
function textOf(schema: z.ZodString): fc.Arbitrary<string> {
  const fits = (text: string): boolean => schema.safeParse(text).success;
  const [some, ...more] = [...SHAPED, ...HOSTILE].filter(fits);
  if (some === undefined) throw new Error('no text for a schema: add one of its shape');
  const maxLength = Math.min(schema.maxLength ?? 100, 100);
  return fc
    .oneof(
      fc.constantFrom(some, ...more),
      fc.string({ unit: 'grapheme', maxLength }),
      fc.string({ unit: 'binary', maxLength }),
    )
    .map((text) => (fits(text) ? text : some));
}
