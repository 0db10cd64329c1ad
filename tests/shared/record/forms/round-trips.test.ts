import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  client as clientSchema,
  decision as decisionSchema,
  rehabilitation as rehabilitationSchema,
} from '../../../../shared/record/client.ts';
import {
  decisionToTyped,
  parseDecision,
  parseRehabilitation,
  rehabilitationToTyped,
} from '../../../../shared/record/forms/decision-form.ts';
import {
  DECISION_FIELDS,
  PERSON_FIELDS,
  REGISTRATION_FIELDS,
  REHABILITATION_FIELDS,
  stateField,
} from '../../../../shared/record/forms/fields.ts';
import { parsePerson, personToTyped, type Person } from '../../../../shared/record/forms/person-form.ts';
import { parseRegistration, registrationToTyped } from '../../../../shared/record/forms/registration-form.ts';
import { settleDates } from '../../../../shared/record/forms/settle-dates.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';
import { registration as registrationSchema, VALUE_NUMBERS } from '../../../../shared/record/registration.ts';
import { aRegistration, aRehabilitation } from '../../../builders/client.ts';
import {
  CONTEXT,
  decisionContent,
  junk,
  person,
  PROCESS,
  registrationContent,
  rehabilitationContent,
  TODAY,
} from './arbitraries.ts';

const RUNS = { numRuns: 1_000 };
const CLIENT = {
  registrations: [aRegistration({ date: '2000-01-01' })],
  rehabilitations: [aRehabilitation({ id: PROCESS })],
  deathDate: null,
};

const typedIn = (fields: readonly string[]): fc.Arbitrary<Typed> =>
  fc.dictionary(fc.constantFrom(...fields), junk, { noNullPrototype: true });
const REGISTRATION_TYPED = typedIn([...REGISTRATION_FIELDS, ...VALUE_NUMBERS.map(stateField), 'unknown']);

/** What is there without the parts named. */
const without = (whole: object, parts: readonly string[]): object =>
  Object.fromEntries(Object.entries(whole).filter(([part]) => !parts.includes(part)));

test('a registration shown and read again is the same, without a fault', () => {
  fc.assert(
    fc.property(registrationContent, (content) => {
      expect(parseRegistration(registrationToTyped(content), content, CONTEXT)).toEqual({
        content,
        faults: [],
      });
      expect(parseRegistration({}, content, CONTEXT)).toEqual({ content, faults: [] });
    }),
    RUNS,
  );
});

test('a registration typed whole over another takes its place, and what differs counts as changed', () => {
  fc.assert(
    fc.property(registrationContent, registrationContent, (content, before) => {
      const typed = Object.fromEntries(
        Object.entries(registrationToTyped(content)).filter(([field]) => !field.startsWith('state.')),
      );
      const read = parseRegistration(typed, before, CONTEXT);
      expect(read.faults).toEqual([]);
      expect(without(read.content, ['states'])).toEqual(without(content, ['states']));
      for (const number of VALUE_NUMBERS)
        expect(read.content.states[String(number)]).toBe(
          content.values[number] === before.values[number] ? before.states[String(number)] : 'changed',
        );
    }),
    RUNS,
  );
});

test('a person shown and read again is the same, without a fault', () => {
  fc.assert(
    fc.property(person, person, (one, other) => {
      expect(parsePerson(personToTyped(one), one, CONTEXT)).toEqual({ person: one, faults: [] });
      expect(parsePerson({}, one, CONTEXT)).toEqual({ person: one, faults: [] });
      expect(parsePerson(personToTyped(one), other, CONTEXT)).toEqual({ person: one, faults: [] });
    }),
    RUNS,
  );
});

test('a decision shown and read again is the same, without a fault, its earlier periods and complaint kept', () => {
  fc.assert(
    fc.property(decisionContent, (decision) => {
      expect(parseDecision(decisionToTyped(decision), CLIENT, decision, CONTEXT)).toEqual({
        decision,
        faults: [],
      });
    }),
    RUNS,
  );
});

test('a process shown and read again is the same, without a fault', () => {
  fc.assert(
    fc.property(rehabilitationContent, (process) => {
      expect(parseRehabilitation(rehabilitationToTyped(process), CLIENT, CONTEXT)).toEqual({
        process,
        faults: [],
      });
    }),
    RUNS,
  );
});

/** Parts of a person that one field may change: it, and what is read together with it. */
const PARTS: Readonly<Record<string, readonly (keyof Person)[]>> = {
  family: ['name'],
  given: ['name'],
  middle: ['name'],
  addressLines: ['address'],
  postcode: ['address'],
  town: ['address'],
  confidential: ['address'],
  identityNumber: ['identityNumber', 'birthDate', 'sex'],
  identityReason: ['identityReason', 'identityNumber', 'birthDate', 'sex'],
  birthDate: ['birthDate'],
  sex: ['sex'],
  informedDate: ['informed'],
  informedTo: ['informed'],
  informedBy: ['informed'],
};

test('what is half typed in one field of the person changes no other, and keeps its own value in the record', () => {
  fc.assert(
    fc.property(person, fc.constantFrom(...PERSON_FIELDS), junk, (before, field, text) => {
      const read = parsePerson({ [field]: text }, before, CONTEXT);
      const parts = PARTS[field] ?? [];
      expect(without(read.person, parts)).toEqual(without(before, parts));
      const held = parts.filter(() => read.faults.some((fault) => fault.field === field));
      for (const part of held) expect(read.person[part]).toEqual(before[part]);
      expect(clientSchema.partial().safeParse(read.person).error).toBeUndefined();
    }),
    RUNS,
  );
});

test('whatever is typed of a person, the record can be read again, and faults name fields of the form', () => {
  fc.assert(
    fc.property(person, typedIn([...PERSON_FIELDS, 'unknown']), (before, typed) => {
      const read = parsePerson(typed, before, CONTEXT);
      expect(clientSchema.partial().safeParse(read.person).error).toBeUndefined();
      for (const { field } of read.faults) expect(PERSON_FIELDS).toContain(field);
      expect(parsePerson(personToTyped(read.person), read.person, CONTEXT).person).toEqual(read.person);
    }),
    RUNS,
  );
});

test('what is half typed in one field of a registration changes no other field', () => {
  const single = REGISTRATION_FIELDS.filter((field) => !field.startsWith('coordinator'));
  fc.assert(
    fc.property(registrationContent, fc.constantFrom(...single), junk, (before, field, text) => {
      const { content } = parseRegistration({ [field]: text }, before, CONTEXT);
      const parts =
        field === 'date'
          ? ['date', 'codeBook']
          : [field.startsWith('serviceLevel') ? 'serviceLevels' : field];
      const isPart = parts.every((part) => part in before);
      expect(without(content, isPart ? parts : ['values', 'states'])).toEqual(
        without(before, isPart ? parts : ['values', 'states']),
      );
      if (!isPart) {
        expect(without(content.values, [field])).toEqual(without(before.values, [field]));
        expect(without(content.states, [field])).toEqual(without(before.states, [field]));
      }
    }),
    RUNS,
  );
});

test('whatever is typed of a registration, the record can be read again, and faults name fields of the form', () => {
  const schema = registrationSchema.partial();
  fc.assert(
    fc.property(registrationContent, REGISTRATION_TYPED, (before, typed) => {
      const read = parseRegistration(typed, before, CONTEXT);
      expect(schema.safeParse(read.content).error).toBeUndefined();
      expect(read.content.date <= TODAY).toBe(true);
      for (const { field } of read.faults) expect(REGISTRATION_FIELDS).toContain(field);
    }),
    RUNS,
  );
});

test('whatever is typed of a decision or process, it is whole or has faults at fields of its form', () => {
  const shown = fc.tuple(decisionContent, typedIn([...DECISION_FIELDS, 'unknown']));
  fc.assert(
    fc.property(shown, ([before, typed]) => {
      const read = parseDecision({ ...decisionToTyped(before), ...typed }, CLIENT, before, CONTEXT);
      expect(read.decision === null).toBe(read.faults.length > 0);
      if (read.decision !== null) expect(decisionSchema.safeParse(read.decision).error).toBeUndefined();
      for (const { field } of read.faults) expect(DECISION_FIELDS).toContain(field);
    }),
    RUNS,
  );
  const process = fc.tuple(rehabilitationContent, typedIn([...REHABILITATION_FIELDS, 'unknown']));
  fc.assert(
    fc.property(process, ([before, typed]) => {
      const read = parseRehabilitation({ ...rehabilitationToTyped(before), ...typed }, CLIENT, CONTEXT);
      expect(read.process === null).toBe(read.faults.length > 0);
      if (read.process !== null) expect(rehabilitationSchema.safeParse(read.process).error).toBeUndefined();
      for (const { field } of read.faults) expect(REHABILITATION_FIELDS).toContain(field);
    }),
    RUNS,
  );
});

test('a form with its dates settled reads the same today, and the same tomorrow', () => {
  fc.assert(
    fc.property(registrationContent, REGISTRATION_TYPED, (before, typed) => {
      const settled = settleDates(typed, TODAY);
      expect(parseRegistration(settled, before, CONTEXT)).toEqual(parseRegistration(typed, before, CONTEXT));
      for (const [field, text] of Object.entries(settled))
        expect(settleDates({ [field]: text }, '2031-01-01')).toEqual({ [field]: text });
    }),
    RUNS,
  );
});
