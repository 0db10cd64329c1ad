import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_FAULTS } from '../../../shared/interchange/gather-faults.ts';
import { parseInterchange, parseInterchangeText } from '../../../shared/interchange/parse.ts';
import type { ImportContext } from '../../../shared/interchange/read-client.ts';
import { faultCodes } from '../../../shared/record/fault.ts';
import { faultText } from '../../../shared/text/faults.ts';

let made = 0;
const context: ImportContext = { syntheticAllowed: true, newClientId: () => `new-${(made += 1)}` };

/** The least that is a client with a decision. */
const client = (more: object = {}): Record<string, unknown> => ({
  identityNumber: '12835512094',
  name: { family: 'Haugen', given: 'Kari' },
  registrations: [registration()],
  decisions: [{ service: 44, decided: '2015-03-09' }],
  ...more,
});
const registration = (more: object = {}) => ({
  date: '2015-03-02',
  codeBook: '2015',
  status: 'signed',
  reason: 'application',
  values: {},
  ...more,
});
const file = (...clients: readonly unknown[]) => ({
  format: 'registerkort-interchange',
  version: 1,
  municipality: { number: '0511' },
  clients,
});
const faults = (json: unknown, more: Partial<ImportContext> = {}) => {
  const read = parseInterchange(json, { ...context, ...more });
  return read.faults.map(({ row, field, code, detail }) => [
    row,
    field,
    code,
    ...(detail === undefined ? [] : [detail]),
  ]);
};

const ANSWERED = { reason: 'Sårstell', by: 'Berit', at: '2015-03-09T09:30:00+01:00' };
const ACCEPTED = { rule: 'R-055', field: 'decided', ...ANSWERED, fingerprint: 'a' };

describe('what may be left out', () => {
  test('ids are made, lists are empty, birth date and sex come from the number', () => {
    const { rows, faults: none } = parseInterchange(file(client()), context);
    expect(none).toEqual([]);
    expect(rows[0]?.client).toMatchObject({
      id: expect.stringMatching(/^new-/) as string,
      birthDate: '1955-03-12',
      sex: 2,
      stays: [],
      registrations: [{ id: 'r1', diagnoses: [] }],
      decisions: [{ id: 'd1', kind: 'decision', rejected: false, periods: [] }],
    });
  });

  test('null is the same as left out, in lists and texts alike', () => {
    const nulls = {
      stays: null,
      applications: null,
      contacts: null,
      address: { lines: null, confidential: null },
    };
    expect(faults(file(client(nulls)))).toEqual([]);
  });

  test('ids that are there are kept, and those made don’t meet them', () => {
    const decisions = [
      { service: 44, decided: '2015-03-09' },
      { id: 'd1', service: 30, decided: '2015-03-09' },
    ];
    const { rows } = parseInterchange(file(client({ decisions })), context);
    expect(rows[0]?.client.decisions.map(({ id }) => id)).toEqual(['d2', 'd1']);
  });

  test('a client with a name alone comes in: a draft needs no more', () => {
    expect(faults(file({ name: { family: 'Haugen', given: 'Kari' } }))).toEqual([]);
  });
});

describe('a fault is told by row and field', () => {
  const cases: readonly (readonly [string, object, readonly unknown[]])[] = [
    ['no family name', { name: { family: ' ', given: 'Kari' } }, [1, 'name.family', 'no-name']],
    ['no name at all', { name: undefined }, [1, 'name', 'missing']],
    ['unknown field', { hobby: 'x' }, [1, 'hobby', 'unknown-field', 'hobby']],
    [
      'unknown field within',
      { name: { family: 'A', given: 'B', nick: 'C' } },
      [1, 'name.nick', 'unknown-field', 'nick'],
    ],
    ['wrong number', { identityNumber: '12835512095' }, [1, 'identityNumber', 'not-identity-number']],
    ['no such day', { deathDate: '2015-02-30' }, [1, 'deathDate', 'not-an-iso-date']],
    ['a day as people write it', { deathDate: '01.06.2015' }, [1, 'deathDate', 'not-an-iso-date']],
    [
      'a time without its zone',
      { registrations: [registration({ signedAt: '2015-03-02T09:30:00' })] },
      [1, 'registrations[0].signedAt', 'not-a-timestamp'],
    ],
    ['a number as text', { identityNumber: 12835512094 }, [1, 'identityNumber', 'not-text']],
    ['a lone surrogate', { identityReason: 'a\ud800b' }, [1, 'identityReason', 'not-text']],
    ['a control character', { identityReason: 'a\u0000b' }, [1, 'identityReason', 'not-text']],
    ['a long text', { identityReason: 'a'.repeat(2_001) }, [1, 'identityReason', 'text-too-long', '2000']],
    ['a list that is none', { stays: {} }, [1, 'stays', 'wrong-type']],
    ['sex 3', { sex: 3 }, [1, 'sex', 'not-a-choice']],
    ['an id with spaces', { id: 'a b' }, [1, 'id', 'wrong-format']],
    [
      'service 29',
      { decisions: [{ service: 29, decided: '2015-03-09' }] },
      [1, 'decisions[0].service', 'not-a-choice'],
    ],
    [
      'half a minute',
      { decisions: [{ service: 44, decided: '2015-03-09', minutesPerWeek: 0.5 }] },
      [1, 'decisions[0].minutesPerWeek', 'not-minutes'],
    ],
    [
      'fewer than no minutes',
      { decisions: [{ service: 44, decided: '2015-03-09', minutesPerWeek: -1 }] },
      [1, 'decisions[0].minutesPerWeek', 'hours-out-of-range'],
    ],
    [
      'more minutes than there are numbers',
      { decisions: [{ service: 44, decided: '2015-03-09', minutesPerWeek: Infinity }] },
      [1, 'decisions[0].minutesPerWeek', 'not-minutes'],
    ],
    [
      'a process that isn’t there',
      { decisions: [{ service: 44, decided: '2015-03-09', rehabilitation: 'r9' }] },
      [1, 'decisions[0].rehabilitation', 'unknown-reference', 'r9'],
    ],
    [
      'an answer about a decision that isn’t there',
      { processAnswers: [{ decision: 'd9', ...ANSWERED }] },
      [1, 'processAnswers[0].decision', 'unknown-reference', 'd9'],
    ],
    [
      'one decision answered for twice',
      {
        decisions: [{ id: 'd1', service: 44, decided: '2015-03-09' }],
        processAnswers: [
          { decision: 'd1', ...ANSWERED },
          { decision: 'd1', ...ANSWERED },
        ],
      },
      [1, 'processAnswers[1].decision', 'already-there', 'd1'],
    ],
    [
      'one finding accepted twice',
      { acceptedFindings: [ACCEPTED, { ...ACCEPTED, record: null }] },
      [1, 'acceptedFindings[1].rule', 'already-there', 'R-055'],
    ],
    [
      'a rule that is none',
      { acceptedFindings: [{ ...ACCEPTED, rule: '55' }] },
      [1, 'acceptedFindings[0].rule', 'wrong-format'],
    ],
    [
      'accepted without a reason',
      { acceptedFindings: [{ ...ACCEPTED, reason: '' }] },
      [1, 'acceptedFindings[0].reason', 'missing'],
    ],
    [
      'score 6',
      { registrations: [registration({ values: { 12: 6 } })] },
      [1, 'registrations[0].values.12', 'not-a-choice', '12'],
    ],
    [
      'variable 53',
      { registrations: [registration({ values: { 53: 1 } })] },
      [1, 'registrations[0].values.53', 'unknown-field', '53'],
    ],
    [
      'a coordinator before there were any',
      {
        registrations: [registration({ codeBook: '2004', date: '2005-01-10', coordinator: { from: null } })],
      },
      [1, 'registrations[0].coordinator', 'not-in-code-book', '2004'],
    ],
    [
      'a note on nothing',
      { registrations: [registration({ notes: { shoe: 'x' } })] },
      [1, 'registrations[0].notes.shoe', 'unknown-field', 'shoe'],
    ],
    [
      'a correction of nothing',
      { registrations: [registration(), registration({ correctionOf: 'x' })] },
      [1, 'registrations[1].correctionOf', 'unknown-reference', 'x'],
    ],
    [
      'an id twice',
      {
        stays: [
          { id: 's', type: 1, from: '2015-01-01' },
          { id: 's', type: 1, from: '2015-01-01' },
        ],
      },
      [1, 'stays[1].id', 'already-there', 's'],
    ],
    [
      'a decision and only a draft',
      { registrations: [registration({ status: 'draft' })] },
      [1, 'registrations', 'no-registration-before'],
    ],
  ];
  test.each(cases)('%s', (_name, more, fault) => {
    expect(faults(file(client(more)))).toEqual([fault]);
  });

  test('two corrections of each other', () => {
    const registrations = [
      registration({ id: 'a', correctionOf: 'b' }),
      registration({ id: 'b', correctionOf: 'a' }),
    ];
    expect(faults(file(client({ registrations }))).map(([, field]) => field)).toEqual([
      'registrations[0].correctionOf',
      'registrations[1].correctionOf',
    ]);
  });

  test('an invalid number with a reason comes in, a synthetic one only where it is allowed', () => {
    expect(faults(file(client({ identityNumber: '1', identityReason: 'Nyfødt' })))).toEqual([]);
    const real = { syntheticAllowed: false };
    expect(faults(file(client({ identityReason: 'x' })), real)).toEqual([
      [1, 'identityNumber', 'synthetic-not-allowed'],
    ]);
  });

  test('the second client with the same id or number, its earlier numbers too', () => {
    const previous = {
      identityNumber: '14890260021',
      previousIdentityNumbers: [{ number: '12835512094', replaced: '2015-05-05' }],
    };
    const json = file(
      client({ id: 'x' }),
      client({ id: 'x', identityNumber: null }),
      client(previous),
      client(),
    );
    expect(faults(json)).toEqual([
      [2, 'id', 'already-there', 'x'],
      [3, 'previousIdentityNumbers', 'identity-number-taken'],
      [4, 'identityNumber', 'identity-number-taken'],
    ]);
  });

  test('the head is row 0, and without it nothing comes in', () => {
    const twice = { name: 'Berit' };
    const read = parseInterchange(
      {
        ...file(client()),
        version: 2,
        caseworkers: [twice, { title: 'x' }],
        extra: 1,
        municipality: { number: '511' },
      },
      context,
    );
    expect(read.head).toBeNull();
    expect(read.faults.map(({ row, field, code }) => [row, field, code])).toEqual([
      [0, 'version', 'wrong-format'],
      [0, 'municipality.number', 'wrong-format'],
      [0, 'caseworkers[1].name', 'missing'],
      [0, 'extra', 'unknown-field'],
    ]);
    expect(faults({ ...file(), caseworkers: [twice, twice] })).toEqual([
      [0, 'caseworkers[1].name', 'already-there'],
    ]);
  });

  test('the sound rows stand beside the faulty ones', () => {
    const { rows, read } = parseInterchange(file({ name: 1 }, client(), client({ sex: 9 })), context);
    expect(read).toBe(3);
    expect(rows.map(({ row }) => row)).toEqual([2]);
  });
});

describe('whatever a file holds', () => {
  const wrong = [{ row: 0, field: '', code: 'wrong-format' }];
  test.each([
    ['nothing', ''],
    ['half a file', '{"format":'],
    ['a list', '[]'],
    ['a word', '"registerkort"'],
    ['a nest of 100,000 lists that never ends', '['.repeat(100_000)],
    ['bytes that weren’t UTF-8', '\uFFFD\uFFFD{'],
  ])('%s is refused, not thrown at', (_name, text) => {
    expect(parseInterchangeText(text, context).faults).toEqual(wrong);
  });

  test('a byte order mark is passed over', () => {
    expect(parseInterchangeText(`\uFEFF${JSON.stringify(file(client()))}`, context).faults).toEqual([]);
  });

  test('a deep nest inside a client is a fault of its row', () => {
    const text = JSON.stringify(file(client({ stays: 'NEST' }))).replace(
      '"NEST"',
      `${'['.repeat(90_000)}${']'.repeat(90_000)}`,
    );
    const read = parseInterchangeText(text, context);
    expect(read.rows).toEqual([]);
    expect(read.faults.every(({ row }) => row === 1)).toBe(true);
    expect(read.faults.map(({ code }) => code)).toContain('wrong-format');
  });

  test('names that JavaScript gives a meaning are unknown fields, and change nothing', () => {
    const text = JSON.stringify(file(client({ KEY: { confidential: true } }))).replace('KEY', '__proto__');
    expect(parseInterchangeText(text, context).faults).toEqual([
      { row: 1, field: '__proto__', code: 'unknown-field', detail: '__proto__' },
    ]);
    expect(faults(file(client({ constructor: 1 })))).toEqual([
      [1, 'constructor', 'unknown-field', 'constructor'],
    ]);
    expect({}).not.toHaveProperty('confidential');
  });

  test('the name of an unknown field is cut where it is too long to be one', () => {
    const [fault] = faults(file(client({ ['x'.repeat(100_000)]: 1 })));
    expect(JSON.stringify(fault).length).toBeLessThan(200);
  });

  test('any JSON at all gives faults with known codes and texts in both languages', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        for (const json of [
          one,
          file(one),
          file(client({ registrations: one, decisions: [other], name: other })),
        ]) {
          const read = parseInterchange(json, context);
          for (const fault of read.faults) {
            expect(faultCodes).toContain(fault.code);
            for (const language of ['nb', 'nn'] as const) {
              const text = faultText(fault, language);
              expect(text).toMatch(/[.]$/);
              expect(text).not.toMatch(/undefined|null|Invalid|expected/);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file of more than any file holds', () => {
  test('is not read on after so many faults, and nothing of it can come in', () => {
    const nobody = Array.from({ length: MOST_FAULTS + 10 }, () => ({}));
    const read = parseInterchange(file(client(), ...nobody), context);
    expect(read.faults).toHaveLength(MOST_FAULTS + 1);
    expect(read.faults.at(-1)).toEqual({
      row: 0,
      field: '',
      code: 'too-many-faults',
      detail: String(MOST_FAULTS),
    });
    expect(read).toMatchObject({ head: null, read: MOST_FAULTS + 11 });
  });

  test('with a client of a hundred thousand values says which of its lists is too long', () => {
    const stays = Array.from({ length: 100_001 }, () => ({ type: 1, from: '2015-01-01' }));
    expect(faults(file(client({ stays })))).toEqual([[1, 'stays', 'wrong-format']]);
  });

  test('is not parsed when it has more values than memory has room for', () => {
    const text = `{"clients":[${'{},'.repeat(15_000_001)}{}]}`;
    expect(parseInterchangeText(text, context).faults).toEqual([{ row: 0, field: '', code: 'wrong-format' }]);
  });

  test('has names that are shown without what turns or hides the text', () => {
    expect(faults(file(client({ '\u202Eab\u001b[2J\ud800': 1 })))).toEqual([
      [1, '\uFFFDab\uFFFD[2J\uFFFD', 'unknown-field', '\uFFFDab\uFFFD[2J\uFFFD'],
    ]);
  });
});
