import { beforeEach, describe, expect, test } from 'vitest';
import { beginCorrection, beginLateEntry, receivePaper } from '../../../electron/usecases/corrections.ts';
import { keep } from '../../../electron/usecases/keep.ts';
import { beginRegistration, discardRegistration, sign } from '../../../electron/usecases/registrations.ts';
import { validRegistration } from '../../../shared/record/registration.ts';
import { aClient, aDiagnosis, aRegistration } from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice, TODAY } from './open-office.ts';

const { office, add, client, registration, lines, logged } = openOffice();

beforeEach(() =>
  add(
    aClient({
      id: 'kari',
      registrations: [
        aRegistration({
          id: 'wrong',
          diagnoses: [aDiagnosis()],
          source: 'datteren',
          paperSigned: '2015-03-10',
        }),
        aRegistration({ id: 'newest', date: '2015-04-01' }),
      ],
    }),
  ),
);

const correct = (id: string) => valueOf(beginCorrection(office(), 'kari', id));
const type = (subject: string, typed: Record<string, string>) =>
  valueOf(keep(office(), { client: 'kari', form: 'registration', subject, typed, focus: null }));
const signing = (id: string) =>
  valueOf(sign(office(), 'kari', id))?.map(({ field, code }) => `${field}: ${code}`) ?? null;

describe('a correction', () => {
  test('starts as a draft of the same date, and leaves what it corrects as it is', () => {
    const before = registration('kari', 'wrong');
    const begun = correct('wrong');
    expect(registration('kari', begun?.id ?? '')).toMatchObject({
      date: '2015-03-02',
      status: 'draft',
      reason: 'correction',
      correctionOf: 'wrong',
      correctionReason: null,
      values: before.values,
      diagnoses: before.diagnoses,
      source: 'datteren',
      paperSigned: null,
      signedBy: null,
      states: { 5: 'unseen', 52: 'unseen' },
    });
    expect(registration('kari', 'wrong')).toEqual(before);
    expect(correct('wrong')).toEqual(begun);
  });

  test('is signed when it says why, and is the valid one of its days then; the old one stays readable', () => {
    const id = correct('wrong')?.id ?? '';
    type(id, { 28: '4' });
    expect(signing(id)).toEqual(['correctionReason: missing']);
    type(id, { 28: '4', correctionReason: 'Skåret 1 ved en feil', date: '01.03.2015' });
    expect(signing(id)).toEqual(['date: keeps-date']);
    type(id, { 28: '4', correctionReason: 'Skåret 1 ved en feil' });
    const old = registration('kari', 'wrong');
    expect(signing(id)).toEqual([]);
    expect(registration('kari', id)).toMatchObject({
      reason: 'correction',
      correctionReason: 'Skåret 1 ved en feil',
      values: { 28: 4 },
    });
    expect(registration('kari', 'wrong')).toEqual(old);
    const { registrations } = client('kari');
    expect(validRegistration(registrations, '2015-03-31')?.id).toBe(id);
    expect(validRegistration(registrations, TODAY)?.id).toBe('newest');
  });

  test('is of the newest of a chain', () => {
    const first = correct('wrong')?.id ?? '';
    type(first, { correctionReason: 'Feil' });
    signing(first);
    expect(correct('wrong')).toEqual({
      id: null,
      faults: [{ field: 'registration', code: 'already-corrected' }],
    });
    const second = correct(first)?.id ?? '';
    type(second, { correctionReason: 'Fortsatt feil' });
    expect(signing(second)).toEqual([]);
    expect(validRegistration(client('kari').registrations, '2015-03-31')?.id).toBe(second);
  });

  test('is apart from the registration that is going on, and may be thrown away', () => {
    const draft = valueOf(beginRegistration(office(), 'kari')) ?? '';
    const id = correct('wrong')?.id ?? '';
    expect(id).not.toBe(draft);
    expect(valueOf(beginRegistration(office(), 'kari'))).toBe(draft);
    expect(valueOf(discardRegistration(office(), 'kari', id))).toBe(true);
    expect(client('kari').registrations.map(({ id: one }) => one)).toEqual(['wrong', 'newest', draft]);
  });

  test('is of nothing that isn’t there or isn’t signed', () => {
    const draft = valueOf(beginRegistration(office(), 'kari')) ?? '';
    const before = lines();
    expect([
      correct(draft),
      correct('nothing'),
      valueOf(beginCorrection(office(), 'nobody', 'wrong')),
    ]).toEqual([null, null, null]);
    expect(lines()).toBe(before);
  });
});

describe('a late entry', () => {
  const begin = (date: string) => valueOf(beginLateEntry(office(), 'kari', date));

  test('begins as a copy of what was valid on its day, beside a registration that is going on', () => {
    const going = valueOf(beginRegistration(office(), 'kari')) ?? '';
    const begun = begin('15.03.2015');
    const late = registration('kari', begun?.id ?? '');
    expect(late).toMatchObject({
      date: '2015-03-15',
      reason: 'late',
      status: 'draft',
      diagnoses: [aDiagnosis()],
    });
    expect(begin('15.03.2015')).toEqual(begun);
    expect(valueOf(beginRegistration(office(), 'kari'))).toBe(going);
    type(late.id, { correctionReason: 'Kom i posten' });
    expect(signing(late.id)).toEqual([]);
    expect(validRegistration(client('kari').registrations, TODAY)?.id).toBe('newest');
  });

  test.each([
    ['', 'missing'],
    ['31.2.15', 'not-a-date'],
    ['06.05.2015', 'in-the-future'],
    ['01.04.2015', 'not-late'],
  ])('%s: %s', (date, code) => {
    const before = lines();
    expect(begin(date)?.faults[0]).toEqual({ field: 'date', code });
    expect(lines()).toBe(before);
  });
});

describe('the signed paper', () => {
  const receive = (date: string, id = 'newest') => valueOf(receivePaper(office(), 'kari', id, date));

  test('comes back on a day, and is the one thing noted on a signed registration', () => {
    const before = registration('kari', 'newest');
    expect(logged(() => receive('-7'))).toEqual(['changed kari {"paperSigned":"newest"}']);
    expect(registration('kari', 'newest')).toEqual({ ...before, paperSigned: '2015-04-28' });
    expect(logged(() => receive('28.04.2015'))).toEqual([]);
    expect(receive('')).toEqual([]);
    expect(registration('kari', 'newest')).toEqual(before);
  });

  test.each([
    ['06.05.2015', 'in-the-future'],
    ['31.4.15', 'not-a-date'],
  ])('%s: %s', (date, code) => {
    expect(receive(date)).toEqual([{ field: 'paperSigned', code }]);
    expect(registration('kari', 'newest').paperSigned).toBeNull();
  });

  test('is of a signed registration', () => {
    const draft = valueOf(beginRegistration(office(), 'kari')) ?? '';
    expect([receive('t', draft), receive('t', 'nothing')]).toEqual([null, null]);
  });
});
