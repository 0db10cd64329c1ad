import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { interchangeSchema, SCHEMA_FILE } from '../../../build/interchange-schema.ts';
import { interchangeFile } from '../../../shared/interchange/format.ts';
import { parseInterchangeText } from '../../../shared/interchange/parse.ts';
import type { ImportContext } from '../../../shared/interchange/read-client.ts';
import { writeInterchange } from '../../../shared/interchange/write.ts';
import { CASES } from '../../builders/cases.ts';
import { clients, head } from './arbitraries.ts';
import { fullHead, nothingLeftOut } from './nothing-left-out.ts';

const context: ImportContext = { syntheticAllowed: true, newClientId: () => 'new' };
const parse = (text: string) => parseInterchangeText(text, context);

/** Whether the field stands anywhere in the JSON, and says something there. */
const holds = (json: unknown, field: string): boolean => {
  if (typeof json !== 'object' || json === null) return false;
  return Object.entries(json).some(
    ([key, value]: readonly [string, unknown]) =>
      (key === field && value !== null && JSON.stringify(value) !== '[]') || holds(value, field),
  );
};

describe('an interchange file', () => {
  test('read and written again is the same, text and records', () => {
    fc.assert(
      fc.property(head, clients, (itsHead, itsClients) => {
        const text = [...writeInterchange(itsHead, itsClients)].join('');
        const read = parse(text);
        expect(read.faults).toEqual([]);
        expect(read.head).toEqual(itsHead);
        expect(read.rows.map(({ client }) => client)).toEqual(itsClients);
        const again = [
          ...writeInterchange(
            itsHead,
            read.rows.map(({ client }) => client),
          ),
        ].join('');
        expect(again).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves nothing of a record out, and the builder of the tests nothing of the file', () => {
    const [text] = [...writeInterchange(fullHead, [nothingLeftOut])];
    expect(parse(text ?? '')).toMatchObject({
      head: fullHead,
      rows: [{ client: nothingLeftOut }],
      faults: [],
    });
    const named = (schema: object): readonly string[] =>
      Object.entries(schema).flatMap(([key, value]: readonly [string, unknown]) =>
        typeof value !== 'object' || value === null
          ? []
          : [...(key === 'properties' ? Object.keys(value) : []), ...named(value)],
      );
    const fields = new Set(named(z.toJSONSchema(interchangeFile, { io: 'input' })));
    expect(fields.size).toBeGreaterThan(80);
    expect([...fields].filter((field) => !holds(JSON.parse(text ?? ''), field))).toEqual([]);
  });

  test('is written in pieces, without ever holding the whole', () => {
    const many = Array.from({ length: 200 }, () => CASES.ola);
    const municipality = { number: '0511', district: null, organisationNumber: null };
    const pieces = [...writeInterchange({ municipality, caseworkers: [], dwellings: [] }, many)];
    expect(pieces.length).toBeGreaterThan(5);
    for (const piece of pieces) expect(piece.length).toBeLessThan(80_000);
  });

  test('without clients is a file too', () => {
    const municipality = { number: '0511', district: null, organisationNumber: null };
    const text = [...writeInterchange({ municipality, caseworkers: [], dwellings: [] }, [])].join('');
    expect(text.split('\n').at(-3)).toBe('  "clients": []');
    expect(parse(text)).toMatchObject({ rows: [], read: 0, faults: [] });
  });

  test.each(Object.entries(CASES))('example %s is the case of the letter', async (name, client) => {
    const text = await readFile(new URL(`../../../examples/cases/${name}.json`, import.meta.url), 'utf8');
    const read = parse(text);
    expect(read.faults).toEqual([]);
    expect(read.rows).toEqual([{ row: 1, client }]);
  });

  test('has a schema in the repository that is the one the program reads by', async () => {
    expect(await readFile(SCHEMA_FILE, 'utf8')).toBe(await interchangeSchema());
  });
});
