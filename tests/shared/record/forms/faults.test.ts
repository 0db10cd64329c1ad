import { describe, expect, test } from 'vitest';
import type { Client } from '../../../../shared/record/client.ts';
import type { Fault } from '../../../../shared/record/fault.ts';
import {
  decisionToTyped,
  parseDecision,
  parseRehabilitation,
  rehabilitationToTyped,
  type DecisionContent,
} from '../../../../shared/record/forms/decision-form.ts';
import { parsePerson } from '../../../../shared/record/forms/person-form.ts';
import { parseRegistration } from '../../../../shared/record/forms/registration-form.ts';
import { settleDates } from '../../../../shared/record/forms/settle-dates.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';
import {
  aClient,
  aDecision,
  aDraft,
  aRegistration,
  aRehabilitation,
  aRejection,
} from '../../../builders/client.ts';

const CONTEXT = { today: '2015-05-05', syntheticAllowed: true };
const codes = (faults: readonly Fault[]) => faults.map(({ field, code }) => `${field}: ${code}`);

describe('person', () => {
  const before = aClient({ informed: null });
  const read = (typed: Typed, client: Client = before, context = CONTEXT) =>
    parsePerson(typed, client, context);

  test.each<[string, Typed, string]>([
    ['an emptied family name', { family: ' ' }, 'family: missing'],
    ['an emptied given name', { given: '' }, 'given: missing'],
    ['a name with a control character', { family: 'Hau\u0007gen' }, 'family: not-text'],
    ['a middle name on two lines', { middle: 'Moe\nHansen' }, 'middle: not-text'],
    ['a very long name', { given: 'x'.repeat(2_001) }, 'given: text-too-long'],
    ['a seventh line of address', { addressLines: '1\n2\n3\n4\n5\n6\n7' }, 'addressLines: text-too-long'],
    ['a tab in the address', { addressLines: 'Gata\t1' }, 'addressLines: not-text'],
    ['a very long town', { town: 'x'.repeat(2_001) }, 'town: text-too-long'],
    ['no answer of ours', { confidential: 'kanskje' }, 'confidential: not-a-choice'],
    ['a third sex', { sex: '3', identityNumber: '' }, 'sex: not-a-choice'],
    ['half a number', { identityNumber: '128355' }, 'identityNumber: not-identity-number'],
    ['a number with a misprint', { identityNumber: '12835512095' }, 'identityNumber: not-identity-number'],
    ['half a date', { birthDate: '12.03', identityNumber: '' }, 'birthDate: not-a-date'],
    ['a birth to come', { birthDate: '12.03.2016', identityNumber: '' }, 'birthDate: in-the-future'],
    ['informed, but when', { informedTo: 'client' }, 'informedDate: missing'],
    ['informed by, but when', { informedBy: 'Berit' }, 'informedDate: missing'],
    ['informed, but whom', { informedDate: '2.3.15' }, 'informedTo: missing'],
    ['informed tomorrow', { informedDate: '+1', informedTo: 'client' }, 'informedDate: in-the-future'],
    ['informed somebody', { informedDate: 't', informedTo: 'others' }, 'informedTo: not-a-choice'],
    ['informed on half a date', { informedDate: '2.3.', informedTo: 'client' }, 'informedDate: not-a-date'],
  ])('%s is a fault there, and the record keeps what it has', (_, typed, fault) => {
    const { person, faults } = read(typed);
    expect(codes(faults)).toEqual([fault]);
    const withoutNumber = typed['identityNumber'] === '' ? { identityNumber: null } : {};
    expect({ ...before, ...person }).toEqual({ ...before, ...withoutNumber });
  });

  test('a synthetic number is refused where the database isn’t open for it, with a reason too', () => {
    const municipal = { today: '2015-05-05', syntheticAllowed: false };
    const none = aClient({ identityNumber: null });
    for (const typed of [{}, { identityReason: 'venter på nummer' }]) {
      const { person, faults } = read({ ...typed, identityNumber: '20818021195' }, none, municipal);
      expect(codes(faults)).toEqual(['identityNumber: synthetic-not-allowed']);
      expect(person.identityNumber).toBeNull();
    }
  });

  test('eleven digits that are no valid number are taken with a reason, and need one', () => {
    const typed = { identityNumber: '12835512095' };
    expect(read({ ...typed, identityReason: 'turist' }).person.identityNumber).toBe('12835512095');
    expect(codes(read({ identityNumber: '1283551209', identityReason: 'turist' }).faults)).toEqual([
      'identityNumber: not-identity-number',
    ]);
  });

  test('a number that came with a file in another form stands as long as nobody types there', () => {
    const imported = aClient({ identityNumber: 'H 12', identityReason: 'hjelpenummer' });
    expect(read({ town: 'Dovre' }, imported)).toMatchObject({
      person: { identityNumber: 'H 12' },
      faults: [],
    });
  });

  test('a number may be typed with spaces, and tells birth date and sex over what is typed', () => {
    const { person, faults } = read({ identityNumber: ' 208180 21195 ', birthDate: '1.1.11', sex: '2' });
    expect(faults).toEqual([]);
    expect(person).toMatchObject({ identityNumber: '20818021195', birthDate: '1980-01-20', sex: 1 });
  });

  test('two digits of a birth year lie in the past', () => {
    const { person } = read({ identityNumber: '', birthDate: '120416' });
    expect(person.birthDate).toBe('1916-04-12');
  });

  test('an address without anything in it is none, a confidential one without a street is one', () => {
    const nothing = { addressLines: '', postcode: '', town: '' };
    expect(read(nothing).person.address).toBeNull();
    expect(read({ ...nothing, confidential: 'ja' }).person.address).toEqual({
      lines: [],
      postcode: null,
      town: null,
      confidential: true,
    });
  });

  test('nothing informed is nothing, all three are one', () => {
    const told = aClient();
    expect(read({ informedDate: '', informedTo: '', informedBy: '' }, told).person.informed).toBeNull();
    const typed = { informedDate: '020315', informedTo: 'representative', informedBy: 'Berit' };
    expect(read(typed).person.informed).toEqual({ date: '2015-03-02', to: 'representative', by: 'Berit' });
  });
});

describe('registration', () => {
  const before = aRegistration({
    ...aDraft(),
    date: '2015-03-02',
    states: { 12: 'unseen', 13: 'unseen', koordinator: 'unseen' },
    values: { ...aRegistration().values, 12: 3 },
    coordinator: { from: '2015-01-01', to: null },
  });
  const read = (typed: Typed, from = before) => parseRegistration(typed, from, CONTEXT);

  test.each<[string, Typed, string]>([
    ['an emptied date', { date: '' }, 'date: missing'],
    ['half a date', { date: '02.03' }, 'date: not-a-date'],
    ['tomorrow', { date: '+1' }, 'date: in-the-future'],
    ['an emptied reason', { reason: '' }, 'reason: missing'],
    ['no reason of ours', { reason: 'whim' }, 'reason: not-a-choice'],
    ['a score of 6', { 12: '6' }, '12: not-a-choice'],
    ['a score of 0', { 28: '0' }, '28: not-a-choice'],
    ['a marital status of 5', { 5: '5' }, '5: not-a-choice'],
    ['an examination to come', { 10: '06.05.15' }, '10: in-the-future'],
    ['half a visit', { 11: '3/' }, '11: not-a-date'],
    ['a plan that is neither', { 52: 'J' }, '52: not-a-choice'],
    ['a coordinator that is neither', { coordinator: 'kanskje' }, 'coordinator: not-a-choice'],
    ['a coordinator from half a date', { coordinatorFrom: '1.' }, 'coordinatorFrom: not-a-date'],
    ['a coordinator that ends before', { coordinatorTo: '31.12.14' }, 'coordinatorTo: end-before-start'],
    ['an assessment some time', { nextAssessment: 'til høsten' }, 'nextAssessment: not-a-date'],
    ['a source with a bell', { source: 'datter\u0007' }, 'source: not-text'],
    ['a very long source', { source: 'x'.repeat(2_001) }, 'source: text-too-long'],
    ['a coordinator before there were any', { date: '01.06.2008' }, 'coordinator: not-in-code-book'],
  ])('%s is a fault there', (_, typed, fault) => {
    expect(codes(read(typed).faults)).toEqual([fault]);
  });

  test('a date that can’t be used leaves the date of the draft; it needs none of the others', () => {
    for (const date of ['', '02.03', '+1', '32.01.2015'])
      expect(read({ date }).content.date).toBe('2015-03-02');
  });

  test('the code book follows the date', () => {
    expect(read({ date: '31.12.2008', coordinator: '' }).content.codeBook).toBe('2004');
    expect(read({ date: '01.01.2009' }).content.codeBook).toBe('2015');
  });

  test('a value typed anew is changed, one put back by hand is what the form says of it', () => {
    expect(read({ 12: '4' }).content.states).toMatchObject({ 12: 'changed', 13: 'unseen' });
    expect(read({ 12: '4', 'state.12': 'confirmed' }).content.states).toMatchObject({ 12: 'confirmed' });
    expect(read({ 'state.13': 'confirmed' }).content.states).toMatchObject({ 12: 'unseen', 13: 'confirmed' });
    expect(read({ 'state.13': 'nonsense' }).content.states).not.toHaveProperty('13');
  });

  test('a coordinator is yes, no or not answered; carried over until it is touched', () => {
    const states = (typed: Typed, from = before) => read(typed, from).content.states['koordinator'];
    expect(states({})).toBe('unseen');
    expect(read({}).content.coordinator).toEqual({ from: '2015-01-01', to: null });
    expect(states({ coordinatorTo: '01.04.15' })).toBe('changed');

    expect(states({ 'state.koordinator': 'confirmed' })).toBe('confirmed');
    expect(states({ 'state.koordinator': 'confirmed', coordinator: 'nei' })).toBe('changed');

    const no = read({ coordinator: 'nei' }).content;
    expect([no.coordinator, no.states['koordinator']]).toEqual([null, 'changed']);
    const kept = { ...before, ...no };
    expect(read({}, kept).content).toMatchObject({ coordinator: null, states: { koordinator: 'changed' } });

    const unanswered = read({ coordinator: '' }).content;
    expect([unanswered.coordinator, unanswered.states['koordinator']]).toEqual([null, undefined]);
    expect(states({ coordinator: 'nei' }, { ...before, ...unanswered })).toBe('changed');
  });
});

describe('decision', () => {
  const client = aClient({
    registrations: [aRegistration({ date: '2015-03-02' }), aDraft({ id: 'draft', date: '2015-01-01' })],
    rehabilitations: [aRehabilitation()],
  });
  const shown = (overrides: Partial<DecisionContent> = {}) => decisionToTyped(aDecision(overrides));
  const read = (typed: Typed, before: DecisionContent | null = null, of: Client = client) =>
    parseDecision(typed, of, before, CONTEXT);
  const typed = shown();
  const institution = shown({ service: 50, minutesPerWeek: null, severalStaff: null });

  test.each<[string, Typed, string]>([
    ['no service', { ...typed, service: '' }, 'service: missing'],
    ['a service that isn’t one', { ...typed, service: '29' }, 'service: not-a-choice'],
    ['a service in another spelling', { ...typed, service: '4.4e1' }, 'service: not-a-choice'],
    ['a decision of 45, whose process it is', { ...typed, service: '45' }, 'service: not-a-choice'],
    ['no kind of ours', { ...typed, kind: 'verdict' }, 'kind: not-a-choice'],
    ['no date', { ...typed, decided: '' }, 'decided: missing'],
    ['half a date', { ...typed, decided: '9.3' }, 'decided: not-a-date'],
    ['tomorrow', { ...typed, decided: '+1' }, 'decided: in-the-future'],
    ['the day before a registration', { ...typed, decided: '01.03.15' }, 'decided: no-registration-before'],
    ['neither rejected nor not', { ...typed, rejected: 'x' }, 'rejected: not-a-choice'],
    ['no hours', { ...typed, hours: '' }, 'hours: missing'],
    ['hours in words', { ...typed, hours: 'to' }, 'hours: not-hours'],
    ['no hours at all', { ...typed, hours: '0' }, 'hours: hours-out-of-range'],
    ['more than a week', { ...typed, hours: '168,5' }, 'hours: hours-out-of-range'],
    ['perhaps several', { ...typed, severalStaff: 'av og til' }, 'severalStaff: not-a-choice'],
    ['no organisation', institution, 'organisationNumber: missing'],
    [
      'a misprint in it',
      { ...institution, organisationNumber: '974760674' },
      'organisationNumber: not-organisation-number',
    ],
    ['a process of nobody', { ...typed, rehabilitation: 'other' }, 'rehabilitation: unknown-reference'],
    ['no start', { ...typed, from: '' }, 'from: missing'],
    ['half a start', { ...typed, from: '16.' }, 'from: not-a-date'],
    ['half an end', { ...typed, to: '16.' }, 'to: not-a-date'],
    ['an end before the start', { ...typed, to: '15.03.15' }, 'to: end-before-start'],
    ['a note with a bell', { ...typed, note: 'sår\u0007' }, 'note: not-text'],
    ['a very long note', { ...typed, note: 'x'.repeat(2_001) }, 'note: text-too-long'],
  ])('%s is a fault there, and there is no decision', (_, form, fault) => {
    const { decision, faults } = read(form);
    expect(codes(faults)).toEqual([fault]);
    expect(decision).toBeNull();
  });

  test('a draft registration is none to decide on', () => {
    const drafts = aClient({ registrations: [aDraft({ date: '2015-01-01' })] });
    expect(codes(read(typed, null, drafts).faults)).toEqual(['decided: no-registration-before']);
  });

  test('nothing starts after death', () => {
    const dead = { ...client, deathDate: '2015-03-15' };
    expect(codes(read(typed, null, dead).faults)).toEqual(['from: after-death']);
    expect(read({ ...typed, from: '15.03.15' }, null, dead).faults).toEqual([]);
    const process = rehabilitationToTyped(aRehabilitation());
    expect(codes(parseRehabilitation(process, dead, CONTEXT).faults)).toEqual(['from: after-death']);
  });

  test('a rejection has no hours, staff, periods, organisation or process, whatever stands in the fields', () => {
    const { decision } = read({
      ...typed,
      rejected: 'ja',
      rehabilitation: 'process-1',
      hours: 'x',
      from: 'y',
    });
    expect(decision).toEqual({ ...aRejection({ kind: 'decision' }), id: undefined });
  });

  test('a rejection of 45 is a decision', () => {
    expect(read({ ...typed, service: '45', rejected: 'ja' }).decision?.service).toBe(45);
  });

  test('a service has the fields that its code book gives it', () => {
    const of = (service: string, more: Typed = {}) => read({ ...typed, service, ...more }).decision;
    expect(of('34')).toMatchObject({ minutesPerWeek: null, severalStaff: null, organisationNumber: null });
    expect(of('33', { hours: '' })).toMatchObject({ minutesPerWeek: null });
    expect(of('33', { hours: '7,5' })).toMatchObject({ minutesPerWeek: 450 });
    expect(of('46', { hours: '7' })).toMatchObject({ organisationNumber: null });
    expect(of('37', { hours: '20', organisationNumber: '974 760 673' })).toMatchObject({
      minutesPerWeek: 1_200,
      organisationNumber: '974760673',
    });
    expect(of('30', { kind: 'resolution' })?.kind).toBe('decision');
    expect(of('44', { kind: 'resolution' })?.kind).toBe('resolution');
  });

  test.each([
    ['1,5', 90],
    ['0.5', 30],
    ['1:30', 90],
    ['90 min', 90],
    ['2 t', 120],
    ['168', 10_080],
  ])('hours as people type them: %s', (hours, minutes) => {
    expect(read({ ...typed, hours }).decision?.minutesPerWeek).toBe(minutes);
  });

  describe('with earlier periods', () => {
    const earlier = { from: '2015-03-09', to: '2015-03-20' };
    const before = aDecision({ periods: [earlier, { from: '2015-04-01', to: null }] });

    test('the form changes the last one, and the others stay', () => {
      const { decision } = read({ ...decisionToTyped(before), to: '30.04.15' }, before);
      expect(decision?.periods).toEqual([earlier, { from: '2015-04-01', to: '2015-04-30' }]);
    });

    test.each(['2015-03-20', '2015-03-09', '2015-03-01'])(
      'one that runs into another from %s is a fault',
      (from) => {
        const { faults } = read({ ...decisionToTyped(before), from }, before);
        expect(codes(faults)).toEqual(['from: periods-overlap']);
      },
    );

    test('one that ends before another begins is none, in whatever order they stand', () => {
      const late = { from: '2015-04-01', to: null };
      const turned = aDecision({ periods: [late, earlier] });
      expect(read(decisionToTyped(turned), turned).decision?.periods).toEqual([late, earlier]);
      const open = read({ ...decisionToTyped(turned), to: '' }, turned);
      expect(codes(open.faults)).toEqual(['from: periods-overlap']);
    });
  });
});

describe('process', () => {
  const client = aClient();
  const typed = rehabilitationToTyped(aRehabilitation());
  const read = (form: Typed) => parseRehabilitation(form, client, CONTEXT);

  test.each<[string, Typed, string]>([
    ['no kind', { ...typed, kind: '' }, 'kind: missing'],
    ['no kind of ours', { ...typed, kind: 'both' }, 'kind: not-a-choice'],
    ['no date', { ...typed, decided: '' }, 'decided: missing'],
    ['tomorrow', { ...typed, decided: '+1' }, 'decided: in-the-future'],
    ['before any registration', { ...typed, decided: '01.03.15' }, 'decided: no-registration-before'],
    ['no start', { ...typed, from: '' }, 'from: missing'],
    ['an end before the start', { ...typed, to: '15.03.15' }, 'to: end-before-start'],
    ['a goal with a bell', { ...typed, goal: 'gå\u0007' }, 'goal: not-text'],
    ['a measure with a bell', { ...typed, notReported: 'skole\nbuss\u0007' }, 'notReported: not-text'],
    ['a very long measure', { ...typed, notReported: 'x'.repeat(2_001) }, 'notReported: text-too-long'],
  ])('%s is a fault there, and there is no process', (_, form, fault) => {
    const { process, faults } = read(form);
    expect(codes(faults)).toEqual([fault]);
    expect(process).toBeNull();
  });

  test('each line is a measure that isn’t reported, whatever its line ends', () => {
    const { process } = read({ ...typed, notReported: ' Skolehelsetjeneste \r\n\r\nAktiv på dagtid\r' });
    expect(process?.notReported).toEqual(['Skolehelsetjeneste', 'Aktiv på dagtid']);
  });
});

test('a day that is told by today stands as the day itself in a draft, and other text as it is', () => {
  const typed = {
    date: 't',
    decided: ' I dag ',
    from: '-7',
    to: '+14',
    note: 't',
    12: 't',
    birthDate: '120455',
  };
  expect(settleDates(typed, '2015-05-05')).toEqual({
    ...typed,
    date: '05.05.2015',
    decided: '05.05.2015',
    from: '28.04.2015',
    to: '19.05.2015',
  });
});
