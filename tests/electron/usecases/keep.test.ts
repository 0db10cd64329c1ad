import { beforeEach, describe, expect, test } from 'vitest';
import { findClient } from '../../../db/records/clients.ts';
import { draftOf, draftsOf } from '../../../db/records/drafts.ts';
import { dropKept, keep, type Typing } from '../../../electron/usecases/keep.ts';
import { registrationToTyped } from '../../../shared/record/forms/registration-form.ts';
import { personToTyped } from '../../../shared/record/forms/person-form.ts';
import { aClient, aDecision, aDraft, aRegistration, aRehabilitation } from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice, TODAY } from './open-office.ts';

const { office, add, client, registration, lines, logged, setToday } = openOffice();

const kari = aClient({
  id: 'kari',
  registrations: [aRegistration({ id: 'signed' }), aDraft({ id: 'draft', date: '2015-04-01' })],
  decisions: [aDecision()],
  rehabilitations: [aRehabilitation()],
});
const ola = aClient({
  id: 'ola',
  identityNumber: '20818021195',
  birthDate: '1980-01-20',
  sex: 1,
  previousIdentityNumbers: [{ number: '03918233104', replaced: '2014-01-01' }],
  registrations: [],
});
beforeEach(() => add(kari, ola));

const type = (typing: Partial<Typing>) =>
  valueOf(
    keep(office(), { client: 'kari', form: 'person', subject: 'kari', typed: {}, focus: null, ...typing }),
  );
const faults = (typing: Partial<Typing>) => {
  const kept = type(typing);
  if (typeof kept === 'string') throw new Error(kept);
  return kept.faults.map(({ field, code }) => `${field}: ${code}`);
};
const typedIn = (form: Typing['form'], subject: string, of = 'kari') =>
  draftOf(office().vault.db, of, form, subject)?.typed;
const person = (typed: Typing['typed'], focus: string | null = null) => faults({ typed, focus });
const inDraft = (typed: Typing['typed']) => faults({ form: 'registration', subject: 'draft', typed });

describe('the person', () => {
  test('is in the record at once, and nothing stands as typed', () => {
    expect(person({ middle: ' Moe ', town: 'Dovre', informedBy: 'Åse' }, 'town')).toEqual([]);
    expect(client('kari')).toEqual({
      ...kari,
      name: { ...kari.name, middle: 'Moe' },
      address: { ...kari.address, town: 'Dovre' },
      informed: { ...kari.informed, by: 'Åse' },
    });
    const drafts = draftsOf(office().vault.db, 'kari');
    expect(drafts).toMatchObject([{ form: 'person', subject: 'kari', typed: {}, focus: 'town' }]);
    expect(drafts[0]?.savedAt).toContain(TODAY);
  });

  test('keeps half a number as typed, beside what can be read', () => {
    const typed = { identityNumber: '12835', town: 'Lesja', given: '' };
    expect(person(typed)).toEqual(['given: missing', 'identityNumber: not-identity-number']);
    expect(typedIn('person', 'kari')).toEqual({ identityNumber: '12835', given: '' });
    expect(client('kari')).toEqual({ ...kari, address: { ...kari.address, town: 'Lesja' } });
  });

  test.each(['20818021195', '03918233104', '208180 21195'])(
    'doesn’t get another’s number, nor what it tells: %s',
    (identityNumber) => {
      expect(person({ identityNumber, middle: 'Moe' })).toEqual(['identityNumber: identity-number-taken']);
      expect(client('kari')).toEqual({ ...kari, name: { ...kari.name, middle: 'Moe' } });
      expect(typedIn('person', 'kari')).toEqual({ identityNumber });
    },
  );

  test('keeps all that is typed of informing until it is whole', () => {
    const bare = aClient({ id: 'bare', identityNumber: null, informed: null });
    add(bare);
    const half = { informedDate: '2.3.15', informedBy: 'Berit', town: 'Dovre' };
    expect(faults({ client: 'bare', subject: 'bare', typed: half })).toEqual(['informedTo: missing']);
    expect(typedIn('person', 'bare', 'bare')).toEqual({ informedDate: '2.3.15', informedBy: 'Berit' });
    expect(client('bare').informed).toBeNull();
    expect(faults({ client: 'bare', subject: 'bare', typed: { ...half, informedTo: 'client' } })).toEqual([]);
    expect(client('bare').informed).toEqual({ date: '2015-03-02', to: 'client', by: 'Berit' });
    expect(typedIn('person', 'bare', 'bare')).toEqual({});
  });

  test('a permanent number takes the D-number’s place, and both are known', () => {
    const [dNumber, permanent] = ['52835510077', '12835510083'];
    add(aClient({ id: 'd', identityNumber: dNumber, registrations: [] }));
    const number = (identityNumber: string) =>
      faults({ client: 'd', subject: 'd', typed: { identityNumber } });
    const numbers = () => [client('d').identityNumber, client('d').previousIdentityNumbers];
    // As it goes while somebody types: emptied first, then half.
    expect([number(''), number('128355'), number(permanent)]).toEqual([
      ['identityNumber: missing'],
      ['identityNumber: not-identity-number'],
      [],
    ]);
    expect(numbers()).toEqual([permanent, [{ number: dNumber, replaced: TODAY }]]);
    expect([findClient(office().vault.db, dNumber), findClient(office().vault.db, permanent)]).toEqual([
      'd',
      'd',
    ]);
    // Taken back, and done again: still once.
    number(dNumber);
    expect(numbers()).toEqual([dNumber, []]);
    number(permanent);
    expect(numbers()).toEqual([permanent, [{ number: dNumber, replaced: TODAY }]]);
    // A permanent number that was wrong leaves nothing behind.
    number('20818021195');
    number('12835510245');
    expect(numbers()).toEqual(['12835510245', [{ number: dNumber, replaced: TODAY }]]);
  });

  test('is nobody else than the client', () => {
    expect(type({ subject: 'ola', typed: { town: 'x' } })).toBe('no-such-record');
    expect(client('kari')).toEqual(kari);
  });

  test('shown and kept as it stands changes nothing', () => {
    expect(person(personToTyped(kari))).toEqual([]);
    expect(client('kari')).toEqual(kari);
  });
});

describe('contacts', () => {
  const contacts = (typed: Typing['typed'], focus: string | null = null) =>
    faults({ form: 'contacts', typed, focus });
  const liv = { role: 'nextOfKin', name: 'Liv Haugen', relation: 'datter', phone: null } as const;
  const typed = { 'nextOfKin.0.name': 'Liv Haugen', 'nextOfKin.0.relation': 'datter' };

  test('are in the record at once, with a line in the log that says nothing of them', () => {
    expect(logged(() => contacts(typed, 'nextOfKin.0.relation'))).toEqual([
      'changed kari {"form":"contacts"}',
    ]);
    expect(client('kari')).toEqual({ ...kari, contacts: [liv] });
    expect(draftsOf(office().vault.db, 'kari')).toMatchObject([
      { form: 'contacts', subject: 'kari', typed: {}, focus: 'nextOfKin.0.relation' },
    ]);
    contacts({
      ...typed,
      'nextOfKin.1.name': 'Per Haugen',
      'nextOfKin.0.name': '',
      'nextOfKin.0.relation': '',
    });
    expect(client('kari').contacts).toEqual([{ ...liv, name: 'Per Haugen', relation: null }]);
  });

  test('stay as they were while one can’t be read, and all stands as typed', () => {
    contacts(typed);
    const half = { ...typed, 'physician.0.name': 'x'.repeat(2_001) };
    expect(contacts(half)).toEqual(['physician.0.name: text-too-long']);
    expect(client('kari').contacts).toEqual([liv]);
    expect(typedIn('contacts', 'kari')).toEqual(half);
  });

  test('are nobody else’s than the client’s', () => {
    expect(type({ form: 'contacts', subject: 'ola', typed })).toBe('no-such-record');
    expect(client('kari')).toEqual(kari);
  });
});

describe('a registration', () => {
  test('stands as typed, and what can be read is in the record', () => {
    const typed = { 12: '3', 13: '7', 10: '1.2.', 52: 'ja', date: '10.4.15', source: 'datteren' };
    expect(inDraft(typed)).toEqual(['13: not-a-choice', '10: not-a-date']);
    expect(typedIn('registration', 'draft')).toEqual(typed);
    expect(registration('kari', 'draft')).toMatchObject({
      date: '2015-04-10',
      source: 'datteren',
      values: { 12: 3, 13: null, 10: null, 52: true },
      states: { 12: 'changed', 52: 'changed' },
    });
    expect(registration('kari', 'signed')).toEqual(kari.registrations[0]);
  });

  test('keeps its state over many keeps of the same form', () => {
    inDraft({ 12: '3', 'state.12': 'confirmed' });
    inDraft({ 12: '3', 'state.12': 'confirmed', 13: '2' });
    inDraft({ 12: '3', 'state.12': 'confirmed', 13: '2', source: 'x' });
    expect(registration('kari', 'draft').states).toEqual({ 12: 'confirmed', 13: 'changed' });
  });

  test('has the day itself in the place of “today”', () => {
    inDraft({ date: 't', 10: '-7' });
    expect(typedIn('registration', 'draft')).toEqual({ date: '05.05.2015', 10: '28.04.2015' });
    setToday('2015-05-08');
    inDraft({ ...typedIn('registration', 'draft'), source: 'sønnen' });
    expect(registration('kari', 'draft')).toMatchObject({ date: '2015-05-05', values: { 10: '2015-04-28' } });
  });

  test('that is signed, or isn’t there, takes nothing', () => {
    const before = lines();
    for (const subject of ['signed', 'nobody', ''])
      expect(type({ form: 'registration', subject, typed: { 12: '5' } })).toBe('not-a-draft');
    expect(lines()).toBe(before);
    expect(client('kari')).toEqual(kari);
    expect(draftsOf(office().vault.db, 'kari')).toEqual([]);
  });
});

describe('decisions and processes', () => {
  test.each([
    ['decision', 'new'],
    ['decision', 'new-7'],
    ['decision', 'decision-1'],
    ['rehabilitation', 'new'],
    ['rehabilitation', 'process-1'],
  ] as const)('a %s (%s) waits as typed', (form, subject) => {
    const typed = { service: '44', decided: 'ni', note: ' x ' };
    expect(faults({ form, subject, typed })).toContain('decided: not-a-date');
    expect(typedIn(form, subject)).toEqual(typed);
    expect(client('kari')).toEqual(kari);
  });

  test.each(['decision', 'rehabilitation'] as const)('a %s that isn’t there takes nothing', (form) => {
    const before = lines();
    expect(type({ form, subject: 'nobody' })).toBe('no-such-record');
    expect(lines()).toBe(before);
  });
});

describe('the log', () => {
  test('has one line for what is kept, with nothing of it', () => {
    expect(logged(() => person({ given: 'Hemmelig' }))).toEqual(['changed kari {"form":"person"}']);
    expect(logged(() => inDraft({ source: 'Hemmelig' }))).toEqual(['changed kari {"form":"registration"}']);
    const decision = { form: 'decision', subject: 'new', typed: { note: 'Hemmelig' } } as const;
    expect(logged(() => faults(decision))).toEqual(['changed kari {"form":"decision"}']);
  });

  test('has no line for what is kept already', () => {
    const typing = {
      form: 'registration',
      subject: 'draft',
      typed: { 12: '3', 13: 'x' },
      focus: '13',
    } as const;
    const first = type(typing);
    const before = lines();
    expect(type(typing)).toEqual(first);
    person({}, null);
    const after = lines();
    person({}, null);
    expect([before + 1, lines()]).toEqual([after, after]);
    expect(logged(() => type({ ...typing, focus: '12' }))).toHaveLength(1);
    expect(logged(() => type({ ...typing, focus: '12', typed: { ...typing.typed, 14: '1' } }))).toHaveLength(
      1,
    );
  });

  test('has none for a client who isn’t there', () => {
    expect(logged(() => expect(type({ client: 'nobody' })).toBe('no-such-record'))).toEqual([]);
  });
});

test('what was kept is dropped, once, and of that form only', () => {
  faults({ form: 'decision', subject: 'new', typed: { service: '44' } });
  faults({ form: 'decision', subject: 'new-2', typed: { service: '30' } });
  const drop = (of: string, subject: string) => () => valueOf(dropKept(office(), of, 'decision', subject));
  expect(logged(drop('kari', 'new'))).toEqual(['changed kari {"form":"decision","dropped":true}']);
  expect([...logged(drop('kari', 'new')), ...logged(drop('Kari Haugen', 'x'))]).toEqual([]);
  expect(draftsOf(office().vault.db, 'kari').map(({ subject }) => subject)).toEqual(['new-2']);
});

test('a whole form typed over a draft is what the draft holds', () => {
  const whole = { ...aRegistration(), date: '2015-04-20', nextAssessment: '2015-10-01' };
  inDraft(registrationToTyped(whole));
  expect(registration('kari', 'draft')).toMatchObject({ date: '2015-04-20', values: whole.values });
});
