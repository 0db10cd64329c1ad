import { beforeEach, describe, expect, test } from 'vitest';
import { draftOf, draftsOf } from '../../../db/records/drafts.ts';
import { keep } from '../../../electron/usecases/keep.ts';
import { beginRegistration, discardRegistration, sign } from '../../../electron/usecases/registrations.ts';
import type { Typed } from '../../../shared/record/forms/typed.ts';
import { validRegistration, VALUE_NUMBERS } from '../../../shared/record/registration.ts';
import { aClient, aDiagnosis, aDraft, aRegistration, VALUES, values } from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice, TODAY } from './open-office.ts';

const { office, add, client, registration, lines, logged, setToday } = openOffice();

const begin = (id: string) => valueOf(beginRegistration(office(), id));
const begun = (id: string) => {
  const made = begin(id);
  if (made === null) throw new Error('no such client');
  return registration(id, made);
};
const typed = (form: 'person' | 'registration', subject: string, what: Typed) =>
  valueOf(keep(office(), { client: 'kari', form, subject, typed: what, focus: null }));
const signing = (id = 'draft', of = 'kari') =>
  valueOf(sign(office(), of, id))?.map(({ field, code }) => `${field}: ${code}`) ?? null;

describe('beginning', () => {
  const signed = aRegistration({
    id: 'signed',
    values: values({ 12: 4, 52: true }),
    diagnoses: [aDiagnosis()],
    coordinator: { from: '2015-03-09', to: null },
    states: { 12: 'changed' },
    serviceLevels: ['Sone øst'],
    dwelling: 'Solheim',
    source: 'datteren',
    notes: { 12: 'x' },
    nextAssessment: '2015-09-01',
    paperSigned: '2015-03-05',
  });

  test('an application begins empty, dated today', () => {
    add(aClient({ id: 'new', registrations: [] }));
    const draft = begun('new');
    expect(draft).toEqual(
      aDraft({ id: draft.id, date: TODAY, reason: 'application', states: {}, municipality: null }),
    );
  });

  test('a copy of the valid one carries everything over, and says that nobody has looked at it', () => {
    add(aClient({ id: 'kari', registrations: [signed, aRegistration({ id: 'older', date: '2015-01-01' })] }));
    const draft = begun('kari');
    const carried = [...VALUE_NUMBERS.map(String), 'koordinator'];
    expect(draft).toEqual({
      ...signed,
      id: draft.id,
      date: TODAY,
      status: 'draft',
      reason: 'change',
      ...{ signedBy: null, signedAt: null, municipality: null, source: null, notes: {} },
      ...{ nextAssessment: null, paperSigned: null },
      states: Object.fromEntries(carried.map((name) => [name, 'unseen'])),
    });
    expect(registration('kari', 'signed')).toEqual(signed);
  });

  test('a coordinator who was answered no is carried over, one not answered is not', () => {
    const no = aRegistration({ id: 'no', states: { koordinator: 'changed' } });
    add(aClient({ id: 'no', registrations: [no] }));
    expect(begun('no').states['koordinator']).toBe('unseen');
    add(aClient({ id: 'open', identityNumber: null, registrations: [aRegistration()] }));
    expect(begun('open').states['koordinator']).toBeUndefined();
  });

  test('of a corrected one the correction is copied', () => {
    const correction = aRegistration({ id: 'c', correctionOf: 'signed', values: values({ 12: 5 }) });
    add(aClient({ id: 'kari', registrations: [correction, signed] }));
    expect(begun('kari').values[12]).toBe(5);
  });

  test('the draft that is there is gone on with, and nothing is written', () => {
    add(aClient({ id: 'kari', registrations: [signed, aDraft({ id: 'draft' })] }));
    const before = lines();
    expect(begin('kari')).toBe('draft');
    expect(begin('nobody')).toBeNull();
    expect(lines()).toBe(before);
    expect(client('kari').registrations).toHaveLength(2);
  });

  test('is in the log', () => {
    add(aClient({ id: 'kari' }));
    expect(logged(() => begin('kari'))).toEqual(['changed kari {"form":"registration"}']);
  });
});

describe('discarding', () => {
  beforeEach(() =>
    add(aClient({ id: 'kari', registrations: [aRegistration({ id: 'signed' }), aDraft({ id: 'draft' })] })),
  );

  test('takes the draft and what was typed in it', () => {
    typed('registration', 'draft', { 12: 'x' });
    const gone = logged(() => expect(valueOf(discardRegistration(office(), 'kari', 'draft'))).toBe(true));
    expect(gone).toEqual(['changed kari {"form":"registration","discarded":true}']);
    expect(client('kari').registrations.map(({ id }) => id)).toEqual(['signed']);
    expect(draftsOf(office().vault.db, 'kari')).toEqual([]);
  });

  test.each([
    ['kari', 'signed'],
    ['kari', 'nobody'],
    ['nobody', 'draft'],
  ])('nothing else goes: %s, %s', (of, id) => {
    const before = lines();
    expect(valueOf(discardRegistration(office(), of, id))).toBe(false);
    expect(lines()).toBe(before);
    expect(client('kari').registrations).toHaveLength(2);
  });
});

describe('signing', () => {
  const ready = aDraft({ id: 'draft', date: '2015-05-01', values: VALUES, municipality: null });
  const kari = aClient({ id: 'kari', registrations: [aRegistration({ id: 'signed' }), ready] });

  test('is by the caseworker who unlocked, for the municipality, now; once', () => {
    add(kari);
    expect(logged(() => expect(signing()).toEqual([]))).toEqual(['signed kari {"registration":"draft"}']);
    const signed = registration('kari', 'draft');
    expect(signed).toEqual({
      ...ready,
      status: 'signed',
      signedBy: { name: 'Berit Haugland', title: 'sykepleier' },
      signedAt: signed.signedAt,
      municipality: '9998',
    });
    expect(signed.signedAt).toMatch(/^2015-05-05T09:\d\d:00\+02:00$/);
    const before = lines();
    expect(signing()).toBeNull();
    expect(lines()).toBe(before);
    expect(registration('kari', 'draft')).toEqual(signed);
  });

  test('what is missing holds it up, all of it, and nothing is written', () => {
    add({
      ...kari,
      address: null,
      registrations: [aDraft({ id: 'draft', values: values({ 12: null, 52: null }) })],
    });
    const before = lines();
    expect(signing()).toEqual(['addressLines: missing', '12: missing', '52: missing']);
    expect(lines()).toBe(before);
    expect(registration('kari', 'draft').status).toBe('draft');
  });

  test('what is half typed holds it up, with its own fault, once for each field', () => {
    add(kari);
    typed('registration', 'draft', { 12: '7', 10: '1.2.', source: 'datteren' });
    typed('person', 'kari', { identityNumber: '1283', given: '', informedTo: 'others' });
    expect(signing()).toEqual([
      'given: missing',
      'identityNumber: not-identity-number',
      'informedTo: not-a-choice',
      '12: not-a-choice',
      '10: not-a-date',
    ]);
    expect(registration('kari', 'draft').status).toBe('draft');
  });

  test('another’s number holds it up', () => {
    add(kari, aClient({ id: 'ola', identityNumber: '20818021195', registrations: [] }));
    typed('person', 'kari', { identityNumber: '20818021195' });
    expect(signing()).toEqual(['identityNumber: identity-number-taken']);
  });

  test('signs what the form shows: a date that had not come when it was typed', () => {
    add(kari);
    typed('registration', 'draft', { date: '06.05.2015', 12: '2' });
    expect(signing()).toEqual(['date: in-the-future']);
    setToday('2015-05-07');
    expect(signing()).toEqual([]);
    expect(registration('kari', 'draft')).toMatchObject({
      date: '2015-05-06',
      status: 'signed',
      values: { 12: 2 },
    });
  });

  test('takes what can be read of the person by now, and leaves nothing typed behind', () => {
    add(kari);
    typed('person', 'kari', { informedDate: '06.05.2015', informedTo: 'client' });
    typed('registration', 'draft', { 12: '2' });
    expect(signing()).toEqual(['informedDate: in-the-future']);
    setToday('2015-05-06');
    expect(signing()).toEqual([]);
    expect(client('kari').informed).toMatchObject({ date: '2015-05-06', to: 'client' });
    expect(draftsOf(office().vault.db, 'kari')).toEqual([]);
  });

  test('leaves drafts of other forms', () => {
    add(kari);
    valueOf(
      keep(office(), {
        client: 'kari',
        form: 'decision',
        subject: 'new',
        typed: { service: '44' },
        focus: null,
      }),
    );
    expect(signing()).toEqual([]);
    expect(draftOf(office().vault.db, 'kari', 'decision', 'new')?.typed).toEqual({ service: '44' });
  });

  test('a late entry gets its reason, takes its place, and leaves the newer one valid', () => {
    const late = aDraft({
      id: 'draft',
      date: '2015-01-10',
      values: VALUES,
      reason: 'change',
      correctionReason: 'Kortet ble liggende på kontoret',
    });
    add({ ...kari, registrations: [aRegistration({ id: 'signed' }), late] });
    expect(signing()).toEqual([]);
    expect(registration('kari', 'draft')).toMatchObject({
      reason: 'late',
      status: 'signed',
      date: '2015-01-10',
    });
    const { registrations } = client('kari');
    expect(validRegistration(registrations, TODAY)?.id).toBe('signed');
    expect(validRegistration(registrations, '2015-02-01')?.id).toBe('draft');
  });

  test('a late entry says why it is late', () => {
    const late = aDraft({ id: 'draft', date: '2015-01-10', values: VALUES, correctionReason: ' ' });
    add({ ...kari, registrations: [aRegistration({ id: 'signed' }), late] });
    expect(signing()).toEqual(['correctionReason: missing']);
    expect(registration('kari', 'draft').status).toBe('draft');
  });

  test('one of the same day, or newer, keeps its reason and is the valid one', () => {
    const same = aDraft({ id: 'draft', date: '2015-03-02', values: VALUES, reason: 'evaluation' });
    add({ ...kari, registrations: [aRegistration({ id: 'signed' }), same] });
    expect(signing()).toEqual([]);
    expect(registration('kari', 'draft').reason).toBe('evaluation');
    expect(validRegistration(client('kari').registrations, TODAY)?.id).toBe('draft');
  });

  test('there is nothing to sign that isn’t a draft of the client', () => {
    add(kari);
    expect([signing('signed'), signing('nobody'), signing('draft', 'nobody')]).toEqual([null, null, null]);
  });
});
