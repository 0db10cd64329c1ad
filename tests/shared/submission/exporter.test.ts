import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { XSD_FILE, XSD_MODULE, xsdModule } from '../../../build/xsd-module.ts';
import { openXmlSchema } from '../../../electron/files/xml-schema.ts';
import { extractFileName } from '../../../shared/submission/file-name.ts';
import { stops } from '../../../shared/record/stops.ts';
import { iplosUttrekk } from '../../../shared/submission/iplos-uttrekk/iplos-uttrekk.ts';
import { element, textElement, XML_DECLARATION } from '../../../shared/submission/xml-writer.ts';
import { CASES } from '../../builders/cases.ts';
import { aClient, aDecision, aDraft, aRehabilitation } from '../../builders/client.ts';
import { clients as anyClients } from '../interchange/arbitraries.ts';
import { everything } from './everything.ts';
import { extractOf, personsOf } from './people.ts';

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('an extract', () => {
  const all = [...Object.values(CASES), everything];

  test('is the same whatever order the clients and their decisions come in', () => {
    const expected = extractOf(all, 2015);
    const mixed = fc
      .tuple(shuffled(all), shuffled(everything.decisions), shuffled(everything.stays))
      .map(([clients, decisions, stays]) =>
        clients.map((client) => (client === everything ? { ...client, decisions, stays } : client)),
      );
    fc.assert(
      fc.property(mixed, (clients) => {
        expect(extractOf(clients, 2015) === expected).toBe(true);
      }),
    );
  });

  test('of any clients that can be taken in is valid', async () => {
    using schema = await openXmlSchema(iplosUttrekk.schema);
    fc.assert(
      fc.property(anyClients, fc.integer({ min: 2004, max: 2026 }), (clients, year) => {
        expect(schema.problems(extractOf(clients, year))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('adds up: minutes on any day of the year are those of the periods that run', () => {
    const minutesOn = (xml: string, day: string): number =>
      [...xml.matchAll(/<segment fra="([^"]*)"(?: til="([^"]*)")? minutterPerUke="(\d+)"/g)]
        .filter(([, from = '', to]) => from <= day && (to ?? '9999') >= day)
        .reduce((sum, [, , , minutes]) => sum + Number(minutes), 0);
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10));
    const period = fc.tuple(day, fc.option(day, { nil: null })).map(([from, to]) => ({ from, to }));
    const decisions = fc.array(
      fc.tuple(fc.array(period, { maxLength: 3 }), fc.integer({ min: 1, max: 10_080 })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(decisions, day, (lines, on) => {
        const client = aClient({
          decisions: lines.map(([periods, minutesPerWeek], index) =>
            aDecision({ id: `d${index}`, periods, minutesPerWeek }),
          ),
        });
        const running = lines.flatMap(([periods, minutes]) =>
          periods.filter(({ from, to }) => from <= on && (to === null || to >= on)).map(() => minutes),
        );
        expect(minutesOn(extractOf([client], 2015), on)).toBe(
          running.reduce((sum, minutes) => sum + minutes, 0),
        );
      }),
    );
  });

  test('comes in pieces, each person when its turn comes', () => {
    let asked = 0;
    const [one] = personsOf([CASES.ola], 2015);
    if (one === undefined) throw new Error('Ola belongs to 2015');
    const many = (function* () {
      for (; asked < 500; asked += 1) yield one;
    })();
    const pieces = iplosUttrekk.write(
      {
        year: 2015,
        number: 1,
        sender: { municipalityNumber: '0511', district: null, organisationNumber: null },
        persons: 500,
      },
      many,
    );
    expect(pieces.next().value?.length).toBeLessThan(70_000);
    expect(asked).toBeLessThan(100);
  });

  test('in the wrong order, or of another number than was said, is a bug', () => {
    const persons = personsOf(Object.values(CASES), 2015);
    const request = {
      year: 2015,
      number: 1,
      sender: { municipalityNumber: '0511', district: null, organisationNumber: null },
    };
    expect(() => [...iplosUttrekk.write({ ...request, persons: 4 }, persons.toReversed())]).toThrow(/order/);
    expect(() => [...iplosUttrekk.write({ ...request, persons: 5 }, persons)]).toThrow(/5 persons/);
  });

  test('is named after municipality, year and number', () => {
    const extract = { municipalityNumber: '0511', year: 2015, number: 3, ending: 'xml' };
    expect(extractFileName({ ...extract, rehearsal: false })).toBe('iplos-0511-2015-03.xml');
    expect(extractFileName({ ...extract, rehearsal: true })).toBe('iplos-0511-2015-03-PROVE.xml');
  });
});

describe('the XML writer', () => {
  test('gives the bytes of a library for any tree', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 10 })
      .map((value) => value.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '&<>"'));
    const attributes = fc
      .array(fc.tuple(fc.constantFrom('nr', 'kode', 'fra'), text), { maxLength: 3 })
      .map((all) => [...new Map(all)]);
    fc.assert(
      fc.property(
        attributes,
        fc.array(
          fc.tuple(
            attributes,
            text.filter((value) => value !== ''),
          ),
        ),
        (own, children) => {
          const content = children.map(([of, value]) =>
            element(1, 'del', of, textElement(2, 'tekst', value)),
          );
          const ours = XML_DECLARATION + element(0, 'rot', own, content.join(''));
          const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('rot', Object.fromEntries(own));
          for (const [of, value] of children) root.ele('del', Object.fromEntries(of)).ele('tekst').txt(value);
          expect(ours).toBe(`${root.end({ prettyPrint: true })}\n`);
        },
      ),
    );
  });

  test.each(['\u0000', '\n', '\ud800', '\uFFFF'])('refuses %j', (character) => {
    expect(() => textElement(0, 'a', character)).toThrow(RangeError);
  });
});

describe('what stops a client from being in the file', () => {
  const real = { syntheticAllowed: true };
  test.each([
    ['no name', aClient({ name: { family: '', given: 'Kari', middle: null } }), ['no-name']],
    ['an invalid number', aClient({ identityNumber: '12835512095' }), ['not-identity-number']],
    [
      'an invalid number with a reason',
      aClient({ identityNumber: '12835512095', identityReason: 'Nyfødt' }),
      [],
    ],
    ['no number', aClient({ identityNumber: null }), []],
    [
      'a decision and no signed registration',
      aClient({ registrations: [aDraft()], decisions: [aDecision()] }),
      ['no-registration-before'],
    ],
    [
      'a process and none',
      aClient({ registrations: [], rehabilitations: [aRehabilitation()] }),
      ['no-registration-before'],
    ],
    ['an application and none', aClient({ registrations: [] }), []],
    ['all in order', aClient({ decisions: [aDecision()] }), []],
  ])('%s', (_name, client, codes) => {
    expect(stops(client, real).map(({ code }) => code)).toEqual(codes);
  });

  test('a synthetic number stops where it isn’t allowed', () => {
    const client = aClient({ identityReason: 'Øvelse' });
    expect(stops(client, { syntheticAllowed: false }).map(({ code }) => code)).toEqual([
      'synthetic-not-allowed',
    ]);
  });
});

test('the schema that the bundle carries is the one in the repository', async () => {
  expect(await readFile(XSD_MODULE, 'utf8')).toBe(await xsdModule());
  expect(iplosUttrekk.schema).toBe(await readFile(XSD_FILE, 'utf8'));
});
