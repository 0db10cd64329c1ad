import { describe, expect, test } from 'vitest';
import { parseRegistration } from '../../../../shared/record/forms/registration-form.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';
import type { Registration } from '../../../../shared/record/registration.ts';
import { aDraft, values } from '../../../builders/client.ts';

const DWELLINGS = [
  { name: 'Solheim sykehjem', address: null, housingType: 5, organisationNumber: '974760673' },
  { name: 'Tunet', address: 'Tunvegen 1', housingType: 3, organisationNumber: null },
];
const CONTEXT = { today: '2015-05-05', syntheticAllowed: true, dwellings: DWELLINGS };
const read = (typed: Typed, before: Partial<Registration> = {}, context = CONTEXT) => {
  const { content, faults } = parseRegistration(typed, aDraft(before), context);
  return { ...content, faults: faults.map(({ field, code }) => `${field}: ${code}`) };
};

describe('the dwelling', () => {
  test('that is chosen from the register answers variable 9, whatever is typed there', () => {
    const { dwelling, values, states, faults } = read({ dwelling: 'Solheim sykehjem', 9: '1' });
    expect({ dwelling, housing: values[9], state: states['9'], faults }).toEqual({
      dwelling: 'Solheim sykehjem',
      housing: 5,
      state: 'changed',
      faults: [],
    });
  });

  test('goes on answering it, and leaves the answer when it is emptied', () => {
    const chosen = { dwelling: 'Tunet', values: values({ 9: 3 }) };
    expect(read({}, chosen).values[9]).toBe(3);
    expect(read({ dwelling: '' }, chosen)).toMatchObject({ dwelling: null, values: { 9: 3 } });
  });

  test('that isn’t in the register is refused, but for one that the record has', () => {
    expect(read({ dwelling: 'Borti' })).toMatchObject({
      dwelling: null,
      faults: ['dwelling: not-a-choice'],
    });
    const kept = { dwelling: 'Borti', values: values({ 9: 2 }) };
    expect(read({ 9: '4' }, kept)).toMatchObject({ dwelling: 'Borti', values: { 9: 4 }, faults: [] });
  });

  test('may have any name where there is no register at hand', () => {
    const { content } = parseRegistration({ dwelling: 'Borti' }, aDraft(), {
      today: '2015-05-05',
      syntheticAllowed: true,
    });
    expect(content.dwelling).toBe('Borti');
  });
});

describe('the head of the card', () => {
  test('has municipality, district and three levels, each in its place', () => {
    const typed = {
      municipality: '0511',
      district: '02',
      serviceLevel1: 'Hjemmetjenesten',
      serviceLevel3: 'Team 2',
    };
    expect(read(typed)).toMatchObject({
      municipality: '0511',
      district: '02',
      serviceLevels: ['Hjemmetjenesten', '', 'Team 2'],
      faults: [],
    });
    expect(read({ serviceLevel3: '' }, { serviceLevels: ['A', 'B', 'C'] }).serviceLevels).toEqual(['A', 'B']);
    expect(read({ municipality: '', district: '' }, { district: '01' })).toMatchObject({
      municipality: null,
      district: null,
    });
  });

  test.each([
    // Dovre has had 0511 until 2019, and 3431 since; the practice municipality is one among invented numbers.
    ['2015-03-02', '0511', []],
    ['2015-03-02', '3431', ['municipality: not-a-choice']],
    ['2015-03-02', '9998', []],
    ['2015-03-02', '12', ['municipality: not-a-choice']],
  ])('on %s, municipality %s: %j', (date, municipality, faults) => {
    expect(read({ municipality }, { date, municipality: null }).faults).toEqual(faults);
  });

  test('a district is two digits; what can’t be read keeps the value', () => {
    expect(read({ district: '2' }, { district: '01' })).toMatchObject({
      district: '01',
      faults: ['district: not-a-choice'],
    });
  });

  test('notes are kept by variable, and go when they are emptied', () => {
    const { notes } = read(
      { 'note.18': 'dusjer selv', 'note.26': '' },
      { notes: { 26: 'glemmer', 28: 'uro' } },
    );
    expect(notes).toEqual({ 18: 'dusjer selv', 28: 'uro' });
  });
});

describe('a correction', () => {
  const before = { correctionOf: 'wrong', reason: 'correction' } as const;

  test('has the date and reason that it has', () => {
    expect(read({ date: '01.03.2015', reason: 'change' }, before)).toMatchObject({
      date: '2015-03-02',
      reason: 'correction',
      correctionOf: 'wrong',
      faults: ['date: keeps-date'],
    });
    expect(read({ date: '02.03.2015', correctionReason: 'Feil skår' }, before)).toMatchObject({
      correctionReason: 'Feil skår',
      faults: [],
    });
  });
});
