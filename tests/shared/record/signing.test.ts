import { describe, expect, test } from 'vitest';
import type { Client } from '../../../shared/record/client.ts';
import type { Registration } from '../../../shared/record/registration.ts';
import { countStates, isLateEntry, missingForSigning } from '../../../shared/record/signing.ts';
import { aClient, aDraft, aRegistration, VALUES, values } from '../../builders/client.ts';

const CONTEXT = { today: '2015-05-05', syntheticAllowed: true };
const complete = (overrides: Partial<Registration> = {}) => aDraft({ values: VALUES, ...overrides });
const missing = (client: Partial<Client>, registration: Partial<Registration> = {}) =>
  missingForSigning(aClient(client), complete(registration), CONTEXT).map(
    ({ field, code }) => `${field}: ${code}`,
  );

describe('what stands in the way of signing', () => {
  test('nothing, of a whole card', () => {
    expect(missing({})).toEqual([]);
  });

  test('everything that a card always has, in card order', () => {
    const blank = aClient({
      name: { family: '', given: '', middle: null },
      address: null,
      identityNumber: null,
      birthDate: null,
      sex: null,
    });
    const fields = missingForSigning(blank, aDraft(), CONTEXT).map(({ field }) => field);
    expect(fields).toEqual([
      ...['family', 'given', 'addressLines', 'identityNumber', 'birthDate', 'sex'],
      ...[5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 52].map(String),
    ]);
  });

  test.each<[string, Partial<Client>, Partial<Registration>, readonly string[]]>([
    [
      'dental and medical dates, middle name and informing',
      { informed: null },
      { values: values({ 10: null, 11: null }) },
      [],
    ],
    [
      'a number that is missing for a reason',
      { identityNumber: null, identityReason: 'venter på D-nummer' },
      {},
      [],
    ],
    ['an invalid number with a reason', { identityNumber: '12835512095', identityReason: 'turist' }, {}, []],
    ['an invalid number', { identityNumber: '12835512095' }, {}, ['identityNumber: not-identity-number']],
    ['a town alone', { address: { lines: [], postcode: null, town: 'Dovre', confidential: false } }, {}, []],
    [
      'a postcode alone',
      { address: { lines: [], postcode: '2660', town: null, confidential: true } },
      {},
      ['addressLines: missing'],
    ],
    ['tomorrow', {}, { date: '2015-05-06' }, ['date: in-the-future']],
    ['before birth', { birthDate: '2015-03-03' }, {}, ['date: before-birth']],
    ['after death', { deathDate: '2015-03-01' }, {}, ['date: after-death']],
    ['the day of death', { deathDate: '2015-03-02' }, {}, []],
    [
      'a coordinator without a start',
      {},
      { coordinator: { from: null, to: null } },
      ['coordinatorFrom: missing'],
    ],
    ['a plan that is no', {}, { values: values({ 52: false }) }, []],
    ['a late entry', {}, { date: '2015-01-10' }, ['correctionReason: missing']],
    ['a late entry that says why', {}, { date: '2015-01-10', correctionReason: 'Kom i posten' }, []],
    [
      'a correction',
      {},
      { correctionOf: 'registration-1', correctionReason: ' ' },
      ['correctionReason: missing'],
    ],
    ['a correction that says why', {}, { correctionOf: 'registration-1', correctionReason: 'Feil' }, []],
    [
      'a second correction of the same',
      { registrations: [aRegistration(), aRegistration({ id: 'right', correctionOf: 'registration-1' })] },
      { correctionOf: 'registration-1', correctionReason: 'Feil' },
      ['date: already-corrected'],
    ],
  ])('%s', (_, client, registration, expected) => {
    expect(missing(client, registration)).toEqual(expected);
  });

  test('a synthetic number where the database isn’t open for it', () => {
    const faults = missingForSigning(aClient(), complete(), { ...CONTEXT, syntheticAllowed: false });
    expect(faults).toEqual([{ field: 'identityNumber', code: 'not-identity-number' }]);
  });
});

test('states are counted among the variables asked for, and what has none was not looked at', () => {
  const states = { 12: 'changed', 13: 'confirmed', 14: 'unseen', 52: 'changed' } as const;
  expect(countStates({ states }, [12, 13, 14, 15])).toEqual({ changed: 1, confirmed: 1, unseen: 2 });
});

test('a late entry is dated before the latest signed one; a correction, a draft and the same day are none', () => {
  const signed = aRegistration({ id: 'signed', date: '2015-04-01' });
  const draft = (date: string, more: Partial<Registration> = {}) => aDraft({ id: 'draft', date, ...more });
  expect(isLateEntry([signed, draft('2015-03-31')], draft('2015-03-31'))).toBe(true);
  expect(isLateEntry([signed], draft('2015-04-01'))).toBe(false);
  expect(isLateEntry([signed], draft('2015-03-31', { correctionOf: 'older' }))).toBe(false);
  expect(isLateEntry([aDraft({ id: 'other', date: '2015-04-01' })], draft('2015-03-31'))).toBe(false);
  expect(isLateEntry([], draft('2015-03-31'))).toBe(false);
});
