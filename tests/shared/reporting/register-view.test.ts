import { describe, expect, test } from 'vitest';
import type { Client } from '../../../shared/record/client.ts';
import { registerView, sumParts } from '../../../shared/reporting/register-view.ts';
import { grantedLines } from '../../../shared/reporting/granted-lines.ts';
import { CASES } from '../../builders/cases.ts';
import {
  aClient,
  aDecision,
  aRegistration,
  aRehabilitation,
  aRejection,
  values,
} from '../../builders/client.ts';

const LETTER = '2015-05-05';

/** Service → whole minutes per week (null without hours), as the register sees it on the day. */
const sums = (client: Client, date = LETTER) =>
  Object.fromEntries(registerView(client, date).services.map((one) => [one.service, one.minutesPerWeek]));

test.each([
  ['kari', { 30: 60, 31: 120, 44: 300, 45: null }, false],
  ['ola', { 30: 1_500, 31: 600, 33: null, 43: null, 44: 7_290, 45: null }, true],
  ['elin', { 37: 1_200, 38: 180, 40: null, 44: 180, 45: null }, true],
  ['hamid', { 31: 120, 33: null, 38: 180, 44: 300, 45: null }, true],
] as const)('%s as the letter has it', (name, expected, individualPlan) => {
  const client = CASES[name];
  expect(sums(client)).toEqual(expected);
  expect(registerView(client, LETTER)).toMatchObject({ date: LETTER, individualPlan, coordinator: true });
});

test('services come by number, each with the days of its segment', () => {
  const { services } = registerView(CASES.ola, LETTER);
  expect(services.map(({ service }) => service)).toEqual([30, 31, 33, 43, 44, 45]);
  expect(new Set(services.map(({ from, to }) => `${from}–${String(to)}`))).toEqual(
    new Set(['2015-03-16–null']),
  );
});

test('what is not reported, a rejection and a draft leave no trace', () => {
  const bare = { ...CASES.kari, decisions: [aRejection()], rehabilitations: [] };
  expect(grantedLines(bare)).toEqual([]);
  expect(JSON.stringify(registerView(CASES.elin, LETTER))).not.toContain('Skolehelsetjeneste');
});

describe('by day', () => {
  const client = aClient({
    decisions: [
      aDecision({ id: 'a', minutesPerWeek: 240, periods: [{ from: '2015-03-01', to: '2015-06-30' }] }),
      aDecision({ id: 'b', minutesPerWeek: 60, periods: [{ from: '2015-03-15', to: null }] }),
    ],
  });

  test.each([
    ['2015-02-28', {}],
    ['2015-03-01', { 44: 240 }],
    ['2015-03-14', { 44: 240 }],
    ['2015-03-15', { 44: 300 }],
    ['2015-06-30', { 44: 300 }],
    ['2015-07-01', { 44: 60 }],
    ['2099-01-01', { 44: 60 }],
  ])('on %s', (date, expected) => {
    expect(sums(client, date)).toEqual(expected);
  });

  test('a process runs from its own dates', () => {
    const process = aClient({ rehabilitations: [aRehabilitation({ to: '2015-05-31' })] });
    expect(sums(process, '2015-03-15')).toEqual({});
    expect(sums(process, '2015-05-31')).toEqual({ 45: null });
    expect(sums(process, '2015-06-01')).toEqual({});
  });

  test('the parts of a sum are the lines that run on the day, inside and outside the process', () => {
    const minutes = (date: string) => {
      const { inside, outside } = sumParts(CASES.kari, 44, date);
      return [inside, outside].map((lines) => lines.map((line) => line.minutesPerWeek));
    };
    expect(minutes(LETTER)).toEqual([[240], [60]]);
    expect(minutes('2015-03-15')).toEqual([[], []]);
    expect(sumParts(client, 44, '2015-07-01').outside).toHaveLength(1);
  });
});

describe('plan and coordinator', () => {
  const registered = (overrides: Parameters<typeof aRegistration>[0]) =>
    aClient({ registrations: [aRegistration({ date: '2015-03-02', ...overrides })] });

  test('are not known before the first signed registration, nor by a draft', () => {
    const unknown = { individualPlan: null, coordinator: null };
    expect(registerView(registered({}), '2015-03-01')).toMatchObject(unknown);
    expect(registerView(registered({ status: 'draft' }), LETTER)).toMatchObject(unknown);
  });

  test('come from the registration valid on the day, not from the newest', () => {
    const client = aClient({
      registrations: [
        aRegistration({
          id: 'new',
          date: '2015-05-04',
          values: values({ 52: true }),
          coordinator: { from: null, to: null },
        }),
        aRegistration({ id: 'old', date: '2015-03-02' }),
      ],
    });
    expect(registerView(client, '2015-05-03')).toMatchObject({ individualPlan: false, coordinator: false });
    expect(registerView(client, '2015-05-04')).toMatchObject({ individualPlan: true, coordinator: true });
  });

  test.each([
    ['2015-03-09', false],
    ['2015-03-10', true],
    ['2015-04-30', true],
    ['2015-05-01', false],
  ])('a coordinator is there in its days, both included: %s', (date, there) => {
    const client = registered({ coordinator: { from: '2015-03-10', to: '2015-04-30' } });
    expect(registerView(client, date).coordinator).toBe(there);
  });
});
