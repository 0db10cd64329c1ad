import fc from 'fast-check';
import { codeBookForDate, service as serviceOf, variable } from '../../../../shared/catalogue/code-books.ts';
import { SERVICE_NUMBERS } from '../../../../shared/catalogue/numbers.ts';
import { addDays } from '../../../../shared/record/dates.ts';
import type {
  DecisionContent,
  RehabilitationContent,
} from '../../../../shared/record/forms/decision-form.ts';
import type { Person } from '../../../../shared/record/forms/person-form.ts';
import { NOTED } from '../../../../shared/record/forms/fields.ts';
import type { RegistrationContent } from '../../../../shared/record/forms/registration-form.ts';
import { REGISTRATION_REASONS } from '../../../../shared/catalogue/reasons.ts';
import {
  CODED_NUMBERS,
  VALUE_NUMBERS,
  VALUE_STATES,
  type RegistrationValues,
} from '../../../../shared/record/registration.ts';

/** Records as the forms leave them: everything in them can be shown, typed and read again. */

export const TODAY = '2026-06-15';
export const CONTEXT = { today: TODAY, syntheticAllowed: true };
export const PROCESS = 'process-1';

const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });

const printable = (unit: 'grapheme'): fc.Arbitrary<string> =>
  fc
    .string({ unit, maxLength: 15 })
    .map((value) => value.replaceAll(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu, '"\\<').trim());
/** One line with something in it, without space around. */
export const line = printable('grapheme').map((value) => (value === '' ? 'å' : value));
const paragraphs = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

/** A day from the beginning of code book 2015 until today. */
const past = fc.integer({ min: 0, max: 6_300 }).map((days) => addDays(TODAY, -days));
const span = fc
  .tuple(past, orNull(fc.integer({ min: 0, max: 900 })))
  .map(([from, days]) => ({ from, to: days === null ? null : addDays(from, days) }));

/** Whatever a keyboard, a paste or a hostile window can put into a field. */
export const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+:/ tTi')), maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    't',
    '-7',
    '010',
    '31.02.2026',
    'ja',
    'nei',
    'JA',
    '\u0000',
    'a\u0007b',
    'a\nb',
    'a\tb',
    '\ud800',
    '\u2028',
    'x'.repeat(2_001),
    '__proto__',
    'constructor',
    '1e1',
    '0x2c',
    '١',
    '1\n2\n3\n4\n5\n6\n7',
  ),
);

const choices = (number: (typeof CODED_NUMBERS)[number]): readonly number[] => {
  const known = variable(codeBookForDate(TODAY), number);
  return known !== null && 'codes' in known ? known.codes.map(({ code }) => Number(code)) : [];
};

const values: fc.Arbitrary<RegistrationValues> = fc.record({
  ...(Object.fromEntries(
    CODED_NUMBERS.map((number) => [number, orNull(fc.constantFrom(...choices(number)))]),
  ) as Record<(typeof CODED_NUMBERS)[number], fc.Arbitrary<number | null>>),
  10: orNull(past),
  11: orNull(past),
  52: orNull(fc.boolean()),
});

export const registrationContent: fc.Arbitrary<RegistrationContent> = fc.record({
  date: past,
  codeBook: fc.constant('2015' as const),
  reason: fc.constantFrom(...REGISTRATION_REASONS),
  values,
  states: fc.dictionary(
    fc.constantFrom(...VALUE_NUMBERS.map(String), '29', 'koordinator'),
    fc.constantFrom(...VALUE_STATES),
    { noNullPrototype: true },
  ),
  coordinator: orNull(fc.oneof(span, fc.constant({ from: null, to: null }))),
  nextAssessment: orNull(past),
  source: orNull(line),
  municipality: orNull(fc.constant('9998')),
  district: orNull(fc.constantFrom('01', '02')),
  serviceLevels: fc.array(line, { maxLength: 3 }),
  dwelling: orNull(line),
  notes: fc.dictionary(fc.constantFrom(...NOTED), line, { noNullPrototype: true }),
  correctionOf: fc.constant(null),
  correctionReason: orNull(line),
});

/** Synthetic numbers with what they tell. */
export const NUMBERS = [
  { identityNumber: '12835512094', birthDate: '1955-03-12', sex: 2 },
  { identityNumber: '20818021195', birthDate: '1980-01-20', sex: 1 },
  { identityNumber: '14890260021', birthDate: '2002-09-14', sex: 2 },
  { identityNumber: '03918233104', birthDate: '1982-11-03', sex: 1 },
] as const;

const told = fc
  .tuple(fc.constantFrom(...NUMBERS), orNull(line))
  .map(([number, identityReason]) => ({ ...number, identityReason }));
const untold = fc.record({
  identityNumber: fc.constant(null),
  identityReason: orNull(line),
  birthDate: orNull(past),
  sex: orNull(fc.constantFrom(1 as const, 2 as const)),
});
const invalid = fc.record({
  identityNumber: fc.constant('12345678901'),
  identityReason: line,
  birthDate: orNull(past),
  sex: orNull(fc.constantFrom(1 as const, 2 as const)),
});

const address = fc
  .record({
    lines: fc.array(line, { maxLength: 6 }),
    postcode: orNull(line),
    town: orNull(line),
    confidential: fc.boolean(),
  })
  .filter(
    ({ lines, postcode, town, confidential }) =>
      lines.length > 0 || postcode !== null || town !== null || confidential,
  );

export const person: fc.Arbitrary<Person> = fc
  .tuple(
    fc.oneof(told, untold, invalid),
    fc.record({
      name: fc.record({ family: line, given: line, middle: orNull(line) }),
      address: orNull(address),
      informed: orNull(
        fc.record({
          date: past,
          to: fc.constantFrom('client' as const, 'representative' as const),
          by: orNull(line),
        }),
      ),
    }),
  )
  .map(([number, rest]) => ({ ...number, ...rest }));

const periods = fc
  .tuple(
    past,
    fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 4 }),
  )
  .chain(([start, lengths]) => {
    let from = start;
    const all = lengths.map(([days, gap]) => {
      const period = { from, to: addDays(from, days) };
      from = addDays(period.to, gap);
      return period;
    });
    return fc
      .boolean()
      .map((open) =>
        all.map((one, index) => (open && index === all.length - 1 ? { ...one, to: null } : one)),
      );
  });

const complaint = orNull(
  fc.record({
    received: past,
    sentOn: orNull(past),
    outcome: orNull(fc.constantFrom('upheld' as const, 'changed' as const, 'rejected' as const)),
    date: orNull(past),
  }),
);

export const decisionContent: fc.Arbitrary<DecisionContent> = fc
  .record({
    service: fc.constantFrom(...SERVICE_NUMBERS),
    decided: past,
    rejected: fc.boolean(),
    resolution: fc.boolean(),
    minutes: fc.integer({ min: 1, max: 10_080 }),
    given: fc.boolean(),
    severalStaff: fc.boolean(),
    inProcess: fc.boolean(),
    periods,
    complaint,
    note: orNull(paragraphs),
  })
  .map((d) => {
    const fields = serviceOf('2015', d.service);
    const granted = !d.rejected && d.service !== 45;
    const hours = granted && (fields.hours === 'required' || (fields.hours === 'optional' && d.given));
    const organisation =
      granted && fields.organisationNumber && (!fields.organisationNumberOptional || d.given);
    return {
      service: d.service,
      kind: d.resolution && fields.resolutionAllowed ? ('resolution' as const) : ('decision' as const),
      decided: d.decided,
      rejected: !granted,
      minutesPerWeek: hours ? d.minutes : null,
      severalStaff: granted && fields.severalStaff ? d.severalStaff : null,
      organisationNumber: organisation ? '974760673' : null,
      rehabilitation: granted && d.inProcess ? PROCESS : null,
      periods: granted ? d.periods : [],
      complaint: d.complaint,
      note: d.note,
    };
  });

export const rehabilitationContent: fc.Arbitrary<RehabilitationContent> = fc
  .tuple(
    span,
    fc.record({
      kind: fc.constantFrom('rehabilitation' as const, 'habilitation' as const),
      decided: past,
      goal: orNull(paragraphs),
      notReported: fc.array(line, { maxLength: 3 }),
    }),
  )
  .map(([days, rest]) => ({ ...rest, ...days }));
