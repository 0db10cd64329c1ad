import fc from 'fast-check';
import {
  CODED_PERSON_NUMBERS,
  SCORE_NUMBERS,
  SERVICE_NUMBERS,
  STAY_TYPES,
} from '../../../shared/catalogue/numbers.ts';
import type { InterchangeHead } from '../../../shared/interchange/format.ts';
import type { Client } from '../../../shared/record/client.ts';
import { isoDate, type IsoDate } from '../../../shared/record/dates.ts';
import { REGISTRATION_REASONS } from '../../../shared/catalogue/reasons.ts';
import { VALUE_STATES, type RegistrationValues } from '../../../shared/record/registration.ts';

/** Records of every shape that a file may hold, each acceptable on import. */

export const date = fc
  .tuple(
    fc.integer({ min: 2004, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => isoDate(year, month, day) ?? '2015-01-01');

const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });

/** Letters, marks and signs of many scripts, and what JSON and HTML have to escape. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((value) => value.replaceAll(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu, '"\\<'));
const lines = fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));
const name = text.map((value) => `Å${value}`);

const choice = orNull(fc.constantFrom(1, 2));
const values: fc.Arbitrary<RegistrationValues> = fc
  .tuple(fc.array(choice, { minLength: 22, maxLength: 22 }), orNull(date), orNull(date), orNull(fc.boolean()))
  .map(([codes, dental, medical, plan]) => {
    const numbers = [...CODED_PERSON_NUMBERS, ...SCORE_NUMBERS];
    const coded = Object.fromEntries(numbers.map((number, index) => [number, codes[index] ?? null]));
    return { ...coded, 10: dental, 11: medical, 52: plan } as RegistrationValues;
  });

const withIds = <T extends object>(of: fc.Arbitrary<T>, letter: string, max = 3) =>
  fc
    .array(of, { maxLength: max })
    .map((records) => records.map((record, index) => ({ id: `${letter}.${index}`, ...record })));

const registration = fc.record({
  date,
  codeBook: fc.constant('2015' as const),
  status: fc.constantFrom('draft' as const, 'signed' as const),
  reason: fc.constantFrom(...REGISTRATION_REASONS),
  signedBy: orNull(fc.record({ name, title: text })),
  signedAt: orNull(fc.constant('2015-03-01T09:30:00+01:00')),
  correctionOf: fc.constant(null),
  correctionReason: orNull(lines),
  values,
  coordinator: orNull(fc.record({ from: orNull(date), to: orNull(date) })),
  diagnoses: withIds(
    fc.record({
      code: fc.constantFrom('K90', 'A191'),
      from: date,
      to: orNull(date),
      onset: orNull(date),
      givenBy: orNull(text),
      givenOn: orNull(date),
    }),
    'g',
  ),
  municipality: orNull(fc.constant('0511')),
  district: orNull(fc.constant('02')),
  serviceLevels: fc.array(text, { maxLength: 3 }),
  dwelling: orNull(text),
  states: fc.dictionary(
    fc.constantFrom('5', '12', '29', '52', 'koordinator'),
    fc.constantFrom(...VALUE_STATES),
    {
      noNullPrototype: true,
    },
  ),
  notes: fc.dictionary(fc.constantFrom('12', '28', 'koordinator'), lines, { noNullPrototype: true }),
  source: orNull(text),
  paperSigned: orNull(date),
  nextAssessment: orNull(date),
});

const decision = fc.record({
  service: fc.constantFrom(...SERVICE_NUMBERS),
  kind: fc.constantFrom('decision' as const, 'resolution' as const),
  decided: date,
  rejected: fc.boolean(),
  minutesPerWeek: orNull(fc.integer({ min: 0, max: 20_000 })),
  severalStaff: orNull(fc.boolean()),
  organisationNumber: orNull(fc.constantFrom('974760673', '12')),
  rehabilitation: orNull(fc.constant('process')),
  periods: fc.array(fc.record({ from: date, to: orNull(date) }), { maxLength: 3 }),
  complaint: orNull(
    fc.record({
      received: date,
      sentOn: orNull(date),
      outcome: orNull(fc.constantFrom('upheld' as const, 'changed' as const, 'rejected' as const)),
      date: orNull(date),
    }),
  ),
  note: orNull(lines),
});

/** Without an identity number: those depend on the client's place in the file. */
const client: fc.Arbitrary<Omit<Client, 'id'>> = fc.record({
  identityNumber: fc.constant(null),
  identityReason: orNull(text),
  previousIdentityNumbers: fc.constant([]),
  birthDate: orNull(date),
  sex: orNull(fc.constantFrom(1 as const, 2 as const)),
  name: fc.record({ family: name, given: name, middle: orNull(text) }),
  address: orNull(
    fc.record({
      lines: fc.array(text, { maxLength: 6 }),
      postcode: orNull(text),
      town: orNull(text),
      confidential: fc.boolean(),
    }),
  ),
  deathDate: orNull(date),
  moved: orNull(fc.record({ date, municipality: orNull(fc.constant('3431')) })),
  contacts: fc.array(
    fc.record({
      role: fc.constantFrom(
        'phone' as const,
        'nextOfKin' as const,
        'guardian' as const,
        'physician' as const,
      ),
      name: orNull(text),
      relation: orNull(text),
      phone: orNull(text),
    }),
    { maxLength: 2 },
  ),
  applications: withIds(
    fc.record({ received: date, services: fc.array(fc.constantFrom(...SERVICE_NUMBERS), { maxLength: 3 }) }),
    'a',
  ),
  informed: orNull(
    fc.record({ date, to: fc.constantFrom('client' as const, 'representative' as const), by: orNull(text) }),
  ),
  registrations: withIds(registration, 'r').map((all) => [
    ...all,
    ...all
      .slice(0, 1)
      .map((first) => ({ ...first, id: 'r.last', status: 'signed' as const, correctionOf: first.id })),
  ]),
  rehabilitations: fc
    .record({
      kind: fc.constantFrom('rehabilitation' as const, 'habilitation' as const),
      decided: date,
      from: date,
      to: orNull(date),
      goal: orNull(lines),
      notReported: fc.array(text, { maxLength: 3 }),
    })
    .map((process) => [{ id: 'process', ...process }]),
  decisions: withIds(decision, 'd', 4),
  stays: withIds(fc.record({ type: fc.constantFrom(...STAY_TYPES), from: date, to: orNull(date) }), 's'),
  acceptedFindings: fc.uniqueArray(
    fc.record({
      rule: fc.constantFrom('R-030', 'R-041'),
      record: orNull(fc.constantFrom('r.0', 'd.0')),
      field: text,
      reason: name,
      by: text,
      at: fc.constant('2015-03-01T09:30:00+01:00'),
      fingerprint: fc.constant('0f1e2d'),
    }),
    { selector: ({ rule, record, field }) => JSON.stringify([rule, record, field]), maxLength: 3 },
  ),
  processAnswers: fc.constant([]),
});

const answered = (one: Omit<Client, 'id'>): Omit<Client, 'id'> => ({
  ...one,
  processAnswers: one.decisions.slice(1).map(({ id }) => ({
    decision: id,
    reason: 'Sårstell\nalene',
    by: 'Berit Haugland',
    at: '2015-03-01T09:30:00.123+01:00',
  })),
});

const withSigned = (one: Omit<Client, 'id'>): Omit<Client, 'id'> => {
  const signed = one.registrations.some(({ status }) => status === 'signed');
  return signed ? one : { ...one, decisions: [], rehabilitations: [] };
};

/** Valid synthetic numbers, two for each client of a file: a number is nobody else's, now or before. */
const NUMBERS = [
  ['12835512094', '61905420029'],
  ['03918233104', '21905421414'],
  ['20818021195', '03825530087'],
  ['14890260021', null],
] as const;

/** A number tells birth date and sex: they are there too, or the import would fill them in. */
const withNumbers =
  (place: number) =>
  ([one, now, before]: readonly [Omit<Client, 'id'>, boolean, IsoDate | null]): Omit<Client, 'id'> => {
    const [number, earlier] = NUMBERS[place] ?? [null, null];
    return {
      ...one,
      ...(now && { identityNumber: number, birthDate: one.birthDate ?? '1955-03-12', sex: one.sex ?? 2 }),
      previousIdentityNumbers:
        earlier === null || before === null ? [] : [{ number: earlier, replaced: before }],
    };
  };

const whole = (place: number): fc.Arbitrary<Omit<Client, 'id'>> =>
  fc.tuple(client.map(withSigned).map(answered), fc.boolean(), orNull(date)).map(withNumbers(place));

export const clients: fc.Arbitrary<readonly Client[]> = fc
  .tuple(fc.integer({ min: 0, max: 4 }), ...[0, 1, 2, 3].map(whole))
  .map(([count, ...all]) => all.slice(0, count).map((one, index) => ({ id: `client-${index}`, ...one })));

export const head: fc.Arbitrary<InterchangeHead> = fc.record({
  municipality: fc.record({
    number: fc.constantFrom('0511', '3431', '9998'),
    district: orNull(fc.constant('02')),
    organisationNumber: orNull(fc.constant('974760673')),
  }),
  caseworkers: fc.uniqueArray(fc.record({ name, title: text }), {
    selector: (one) => one.name,
    maxLength: 2,
  }),
  dwellings: fc.uniqueArray(
    fc.record({
      name,
      address: orNull(text),
      housingType: fc.integer({ min: 1, max: 7 }),
      organisationNumber: orNull(fc.constant('974760673')),
    }),
    { selector: (one) => one.name, maxLength: 2 },
  ),
});
