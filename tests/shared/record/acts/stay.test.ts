import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interruptionAdvice } from '../../../../shared/record/acts/interruption.ts';
import { recordStay, removeStay } from '../../../../shared/record/acts/stay.ts';
import { isStayToRecord, comesFromStay } from '../../../../shared/record/acts/stay-rule.ts';
import type { Client } from '../../../../shared/record/client.ts';
import { addDays, daysBetween } from '../../../../shared/record/dates.ts';
import { grantedLines } from '../../../../shared/reporting/granted-lines.ts';
import { segments } from '../../../../shared/reporting/segments.ts';
import { aClient, aDecision, aRehabilitation, aRejection, aStay } from '../../../builders/client.ts';
import { acting, NEW, TODAY } from './acting.ts';
import { DAYS, FIRST, periods } from './arbitraries.ts';

/** Home services since 16 March; it is 5 May 2015. */
const client = aClient({
  rehabilitations: [aRehabilitation()],
  decisions: [
    aDecision({ id: 'home' }),
    aDecision({ id: 'food', service: 34, periods: [{ from: '2015-03-16', to: '2015-04-14' }] }),
    aDecision({ id: 'dwelling', service: 41 }),
    aRejection({ id: 'rejected', service: 30 }),
  ],
});
const hospital = (from: string, to: string) => ({ type: '1', from, to });
const periodsOf = ({ decisions }: Client, id: string) =>
  decisions.find((one) => one.id === id)?.periods.map(({ from, to }) => `${from}–${to ?? ''}`);

describe('the rule of five days', () => {
  test.each([
    ['2015-04-10', '2015-04-10', 1, false],
    ['2015-04-10', '2015-04-14', 5, false],
    ['2015-04-10', '2015-04-15', 6, true],
    ['2015-02-26', '2015-03-03', 6, true],
    ['2015-12-28', '2016-01-02', 6, true],
    ['2015-05-01', null, 5, false],
    ['2015-04-30', null, 6, true],
    ['2015-05-05', null, 1, false],
  ])('%s–%s is %i days: interrupts %j', (from, to, days, interrupts) => {
    const advice = interruptionAdvice(aStay({ id: 'x', from, to }), { decisions: [], stays: [] }, TODAY);
    expect(advice).toMatchObject({ days, interrupts, services: [] });
  });

  test('a transfer from one to another without a day between is one absence', () => {
    const stays = [
      aStay({ id: 'a', from: '2015-04-10', to: '2015-04-12' }),
      aStay({ id: 'c', from: '2015-04-20', to: '2015-04-21' }),
    ];
    const advice = (from: string, to: string | null) => {
      const { days, absence } = interruptionAdvice(
        aStay({ id: 'b', from, to }),
        { decisions: [], stays },
        TODAY,
      );
      return [days, absence.from, absence.to];
    };
    expect(advice('2015-04-13', '2015-04-14')).toEqual([5, '2015-04-10', '2015-04-14']);
    expect(advice('2015-04-12', '2015-04-15')).toEqual([6, '2015-04-10', '2015-04-15']);
    expect(advice('2015-04-14', '2015-04-15')).toEqual([2, '2015-04-14', '2015-04-15']);
    expect(advice('2015-04-13', '2015-04-19')).toEqual([12, '2015-04-10', '2015-04-21']);
    expect(advice('2015-04-13', null)).toEqual([26, '2015-04-10', null]);
  });
});

describe('a stay', () => {
  test('of five days interrupts nothing', () => {
    const done = acting(recordStay, client, hospital('06.04.2015', '10.04.2015'));
    expect(done.plan).toEqual([`${NEW} adds`, `${NEW} begins 2015-04-06–2015-04-10`]);
    expect(done.client.decisions).toEqual(client.decisions);
    expect(done.client.stays).toEqual([{ id: NEW, type: 1, from: '2015-04-06', to: '2015-04-10' }]);
  });

  test('of six days closes and opens again what runs, and a dwelling goes on', () => {
    const done = acting(recordStay, client, hospital('06.04.2015', '11.04.2015'));
    expect(done.plan).toEqual([
      'home 44 ends 2015-04-05 (was open)',
      'home 44 begins 2015-04-12–',
      'food 34 ends 2015-04-05 (was 2015-04-14)',
      'food 34 begins 2015-04-12–2015-04-14',
      `${NEW} adds`,
      `${NEW} begins 2015-04-06–2015-04-11`,
      'dwelling 41 stands: goes-on',
    ]);
    expect(periodsOf(done.client, 'home')).toEqual(['2015-03-16–2015-04-05', '2015-04-12–']);
    expect(done.client.rehabilitations).toEqual(client.rehabilitations);
  });

  test('interrupts what the caseworker chooses, and nothing else', () => {
    const done = acting(recordStay, client, hospital('06.04.2015', '11.04.2015'), { chosen: ['dwelling'] });
    expect(periodsOf(done.client, 'dwelling')).toEqual(['2015-03-16–2015-04-05', '2015-04-12–']);
    expect(done.plan.slice(-2)).toEqual(['home 44 stands: kept', 'food 34 stands: kept']);
    expect(periodsOf(done.client, 'home')).toEqual(['2015-03-16–']);
  });

  test('beyond a service’s last day ends it the day before, for good', () => {
    const done = acting(recordStay, client, hospital('10.04.2015', '20.04.2015'));
    expect(periodsOf(done.client, 'food')).toEqual(['2015-03-16–2015-04-09']);
  });

  test('from a service’s first day on is for somebody to look at', () => {
    const done = acting(recordStay, client, hospital('16.03.2015', '25.03.2015'));
    expect(done.client.decisions).toEqual(client.decisions);
    expect(done.plan).toContain('home 44 stands: starts-within');
  });

  test('that lasts closes now, and opens again when its end is known', () => {
    const going = acting(recordStay, client, hospital('25.04.2015', ''));
    expect(going.plan).toContain('home 44 ends 2015-04-24 (was open)');
    expect(periodsOf(going.client, 'home')).toEqual(['2015-03-16–2015-04-24']);
    const home = acting(recordStay, going.client, hospital('25.04.2015', '02.05.2015'), { record: NEW });
    expect(home.plan).toEqual([
      'home 44 begins 2015-05-03–',
      `${NEW} ends 2015-05-02 (was open)`,
      'dwelling 41 stands: goes-on',
    ]);
    const short = acting(recordStay, going.client, hospital('25.04.2015', '29.04.2015'), { record: NEW });
    expect(periodsOf(short.client, 'home')).toEqual(['2015-03-16–']);
    const none = acting(recordStay, going.client, hospital('25.04.2015', '02.05.2015'), {
      record: NEW,
      chosen: [],
    });
    expect(none.client.decisions).toEqual(going.client.decisions);
  });

  test('opens again what was chosen when it began, a dwelling too', () => {
    const typed = hospital('25.04.2015', '');
    const going = acting(recordStay, client, typed, { chosen: ['dwelling'] }).client;
    const home = acting(recordStay, going, hospital('25.04.2015', '02.05.2015'), { record: NEW });
    expect(periodsOf(home.client, 'dwelling')).toEqual(['2015-03-16–2015-04-24', '2015-05-03–']);
  });

  test('with other days moves the interruption, and one that is removed takes it away', () => {
    const first = acting(recordStay, client, hospital('06.04.2015', '11.04.2015')).client;
    const longer = acting(recordStay, first, hospital('05.04.2015', '13.04.2015'), { record: NEW }).client;
    expect(periodsOf(longer, 'home')).toEqual(['2015-03-16–2015-04-04', '2015-04-14–']);
    expect(periodsOf(longer, 'food')).toEqual(['2015-03-16–2015-04-04', '2015-04-14–2015-04-14']);
    expect(longer.stays).toHaveLength(1);
    const gone = acting(removeStay, longer, {}, { record: NEW });
    expect(gone.client).toEqual(client);
    expect(gone.plan).toEqual([
      'home 44 reopens open (was 2015-04-04)',
      'food 34 reopens 2015-04-14 (was 2015-04-04)',
      `${NEW} removes`,
    ]);
  });

  test('of several that are one absence leaves the others’ interruption when it goes', () => {
    const first = acting(recordStay, client, hospital('01.04.2015', '08.04.2015')).client;
    const both = acting(recordStay, first, hospital('09.04.2015', '11.04.2015'), {
      context: { newId: 'second' },
    }).client;
    expect(periodsOf(both, 'home')).toEqual(['2015-03-16–2015-03-31', '2015-04-12–']);
    const one = acting(removeStay, both, {}, { record: 'second' }).client;
    expect(periodsOf(one, 'home')).toEqual(['2015-03-16–2015-03-31', '2015-04-09–']);
  });

  test.each([
    [{}, ['type: missing', 'from: missing']],
    [{ type: '5', from: '01.04.2015' }, ['type: not-a-choice']],
    [{ type: '2', from: 'i går' }, ['from: not-a-date']],
    [{ type: '2', from: '06.05.2015' }, ['from: in-the-future']],
    [{ type: '3', from: '01.04.1950' }, ['from: before-birth']],
    [{ type: '4', from: '10.04.2015', to: '09.04.2015' }, ['to: end-before-start']],
  ])('%j: %j', (typed, faults) => {
    expect(acting(recordStay, client, typed).faults).toEqual(faults);
  });

  test('nobody stays anywhere after death, or changes a stay that isn’t there', () => {
    const dead = { ...client, deathDate: '2015-04-08' };
    expect(acting(recordStay, dead, hospital('09.04.2015', '')).faults).toEqual(['from: after-death']);
    expect(acting(recordStay, dead, hospital('01.04.2015', '09.04.2015')).faults).toEqual([
      'to: after-death',
    ]);
    for (const act of [recordStay, removeStay])
      expect(acting(act, client, hospital('01.04.2015', ''), { record: 'nothing' }).faults).toEqual([
        'stay: unknown-reference',
      ]);
  });
});

describe('the rule of fourteen days', () => {
  test.each([
    ['2015-03-01', '2015-03-01', true],
    ['2015-03-01', '2015-03-15', true],
    ['2015-03-01', '2015-03-16', false],
    ['2015-03-01', '2015-02-03', true],
    ['2015-03-01', '2015-02-02', false],
    [null, '2015-08-01', true],
  ])('a stay until %s, a service from %s: %j', (to, start, isThere) => {
    expect(comesFromStay([aStay({ to })], start)).toBe(isThere);
  });

  test.each([
    ['discharged to it', { from: '2015-01-01', to: null }, true],
    ['discharged to it, the service ended the day before', { from: '2015-01-01', to: '2015-02-02' }, true],
    ['received from it, 14 days', { from: '2015-03-15', to: null }, true],
    ['received from it, 15 days', { from: '2015-03-16', to: null }, false],
    ['a service long gone', { from: '2014-01-01', to: '2014-12-31' }, false],
  ])('%s: %j', (_, service, expected) => {
    expect(isStayToRecord(aStay(), [service])).toBe(expected);
  });

  test('a stay that lasts may still become one to record', () => {
    expect(isStayToRecord(aStay({ to: null }), [])).toBe(true);
  });
});

test('whatever runs, an interruption takes the days of the stay and no other', () => {
  const drawn = fc.tuple(periods, fc.nat(DAYS), fc.nat(14));
  fc.assert(
    fc.property(drawn, ([all, start, length]) => {
      const from = addDays(FIRST, start);
      const to = addDays(from, length);
      const before = aClient({ decisions: [aDecision({ periods: [...all] })] });
      const typed = { type: '1', from, to };
      const done = acting(recordStay, before, typed, { context: { today: '2025-12-31' } });
      const startsWithin = all.some((period) => period.from >= from && period.from <= to);
      const decision = done.client.decisions[0];
      const [was, is] = [before, done.client].map((one) => segments(grantedLines(one)));
      const runs = (list: typeof was, day: string) =>
        list?.some((one) => one.from <= day && (one.to === null || one.to >= day)) ?? false;
      for (let day = FIRST; day <= addDays(FIRST, DAYS + 30); day = addDays(day, 1)) {
        const isStay = daysBetween(from, to) + 1 > 5 && day >= from && day <= to;
        if (!startsWithin) expect(runs(is, day)).toBe(runs(was, day) && !isStay);
        expect(
          decision?.periods.filter((one) => one.from <= day && (one.to ?? '9') >= day).length,
        ).toBeLessThan(2);
      }
      if (startsWithin) return;
      const back = acting(removeStay, done.client, {}, { record: NEW });
      const isInner = all.some((one) => one.from < from && (one.to === null || one.to > to));
      if (isInner) expect(back.client.decisions).toEqual(before.decisions);
    }),
    { numRuns: 1_000 },
  );
});
