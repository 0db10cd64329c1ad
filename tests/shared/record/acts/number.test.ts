import { describe, expect, test } from 'vitest';
import { replaceNumber } from '../../../../shared/record/acts/replace-number.ts';
import { aClient } from '../../../builders/client.ts';
import { acting } from './acting.ts';

const D_NUMBER = '52835510077';
const PERMANENT = '12835510083';
const client = aClient({ identityNumber: D_NUMBER });

describe('a permanent number in a D-number’s place', () => {
  test('keeps the old one with its day, birth date and sex from the new', () => {
    const born = { ...client, birthDate: null, sex: null };
    const done = acting(replaceNumber, born, { number: '128355 10083', replaced: '02.05.2015' });
    expect(done.plan).toEqual(['client changes']);
    expect(done.client).toMatchObject({
      identityNumber: PERMANENT,
      previousIdentityNumbers: [{ number: D_NUMBER, replaced: '2015-05-02' }],
      birthDate: '1955-03-12',
      sex: 2,
    });
  });

  test('holds from today where no day is typed', () => {
    const done = acting(replaceNumber, client, { number: PERMANENT });
    expect(done.client.previousIdentityNumbers).toEqual([{ number: D_NUMBER, replaced: '2015-05-05' }]);
  });

  test('keeps all that were there before, each once, and none where there was none', () => {
    const earlier = [{ number: '52835510239', replaced: '2012-01-01' }];
    const third = { ...client, previousIdentityNumbers: earlier };
    expect(acting(replaceNumber, third, { number: PERMANENT }).client.previousIdentityNumbers).toEqual([
      ...earlier,
      { number: D_NUMBER, replaced: '2015-05-05' },
    ]);
    const first = acting(replaceNumber, { ...client, identityNumber: null }, { number: PERMANENT });
    expect(first.client).toMatchObject({ identityNumber: PERMANENT, previousIdentityNumbers: [] });
  });

  test.each([
    [{ number: '' }, ['number: missing']],
    [{ number: '12835510084' }, ['number: not-identity-number']],
    [{ number: '52835510239' }, ['number: not-permanent-number']],
    [{ number: PERMANENT, replaced: 'nylig' }, ['replaced: not-a-date']],
    [{ number: PERMANENT, replaced: '06.05.2015' }, ['replaced: in-the-future']],
    [{ number: PERMANENT, replaced: '11.03.1955' }, ['replaced: before-birth']],
  ])('%j: %j', (typed, faults) => {
    expect(acting(replaceNumber, client, typed)).toEqual({ client, faults, plan: [] });
  });

  test('is refused where another has it, where it stands already, and where synthetic ones aren’t taken', () => {
    const refused = (context: object, from = client) =>
      acting(replaceNumber, from, { number: PERMANENT }, { context }).faults;
    expect(refused({ isTaken: (number: string) => number === PERMANENT })).toEqual([
      'number: identity-number-taken',
    ]);
    expect(refused({}, { ...client, identityNumber: PERMANENT })).toEqual(['number: already-there']);
    expect(refused({ syntheticAllowed: false })).toEqual(['number: synthetic-not-allowed']);
  });
});
