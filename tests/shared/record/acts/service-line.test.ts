import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endService, reopenService } from '../../../../shared/record/acts/end.ts';
import { changeHours, interruptService, reject } from '../../../../shared/record/acts/service-line.ts';
import type { Client } from '../../../../shared/record/client.ts';
import { addDays } from '../../../../shared/record/dates.ts';
import { grantedLines } from '../../../../shared/reporting/granted-lines.ts';
import { segmentOn, segments } from '../../../../shared/reporting/segments.ts';
import { aClient, aDecision, aRegistration, aRehabilitation, aRejection } from '../../../builders/client.ts';
import { acting, NEW } from './acting.ts';
import { DAYS, FIRST, periods } from './arbitraries.ts';

const client = aClient({
  rehabilitations: [aRehabilitation()],
  decisions: [
    aDecision({ id: 'home', rehabilitation: 'process-1', note: 'Opptrening' }),
    aDecision({ id: 'food', service: 34, periods: [{ from: '2015-03-16', to: '2015-06-30' }] }),
    aRejection({ id: 'rejected', service: 30 }),
  ],
});
const periodsOf = ({ decisions }: Client, id: string) =>
  decisions.find((one) => one.id === id)?.periods.map(({ from, to }) => `${from}–${to ?? ''}`);

describe('an interruption', () => {
  test('ends a period, and the return opens a new one under the same decision', () => {
    const done = acting(
      interruptService,
      client,
      { from: '10.04.2015', to: '20.04.2015' },
      { record: 'home' },
    );
    expect(periodsOf(done.client, 'home')).toEqual(['2015-03-16–2015-04-09', '2015-04-20–']);
    expect(done.plan).toEqual(['home 44 ends 2015-04-09 (was open)', 'home 44 begins 2015-04-20–']);
    expect(done.client.decisions).toHaveLength(3);
  });

  test('whose end nobody knows leaves the service closed; the end that was planned stands otherwise', () => {
    const open = acting(interruptService, client, { from: '10.04.2015' }, { record: 'food' });
    expect(periodsOf(open.client, 'food')).toEqual(['2015-03-16–2015-04-09']);
    const typed = { from: '10.04.2015', to: '11.04.2015' };
    const known = acting(interruptService, client, typed, { record: 'food' });
    expect(periodsOf(known.client, 'food')).toEqual(['2015-03-16–2015-04-09', '2015-04-11–2015-06-30']);
  });

  test.each([
    [{}, 'home', ['from: missing']],
    [{ from: '16.03.2015' }, 'home', ['from: not-running']],
    [{ from: '01.07.2015' }, 'food', ['from: not-running']],
    [{ from: '10.04.2015', to: '10.04.2015' }, 'home', ['to: end-before-start']],
    [{ from: '10.04.2015', to: 'aldri' }, 'home', ['to: not-a-date']],
    [{ from: '10.04.2015' }, 'rejected', ['decision: unknown-reference']],
    [{ from: '10.04.2015' }, 'nothing', ['decision: unknown-reference']],
  ])('%j of %s: %j', (typed, record, faults) => {
    expect(acting(interruptService, client, typed, { record }).faults).toEqual(faults);
  });

  test('no service returns after death', () => {
    const dead = { ...client, deathDate: '2015-04-15' };
    const typed = { from: '10.04.2015', to: '16.04.2015' };
    expect(acting(interruptService, dead, typed, { record: 'home' }).faults).toEqual(['to: after-death']);
  });

  test('whatever the periods, leaves those of the gap and no other days out', () => {
    const drawn = fc.tuple(periods, fc.nat(DAYS), fc.option(fc.integer({ min: 1, max: 20 })));
    fc.assert(
      fc.property(drawn, ([all, start, length]) => {
        const from = addDays(FIRST, start);
        fc.pre(all.some((one) => one.from < from && (one.to === null || one.to >= from)));
        const to = length === null ? null : addDays(from, length);
        const before = aClient({ decisions: [aDecision({ periods: [...all] })] });
        const done = acting(interruptService, before, { from, to: to ?? '' }, { record: 'decision-1' });
        expect(done.faults).toEqual([]);
        const is = done.client.decisions[0]?.periods ?? [];
        for (let day = FIRST; day <= addDays(FIRST, DAYS + 30); day = addDays(day, 1)) {
          const on = (list: typeof all) =>
            list.filter((one) => one.from <= day && (one.to ?? '9') >= day).length;
          const isGap = day >= from && (to === null || day < to);
          expect(on(is)).toBe(isGap ? 0 : on(all));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a change of hours', () => {
  const typed = { from: '20.04.2015', decided: '15.04.2015', hours: '3,5' };

  test('closes the old line, which keeps its hours, and opens a decision with the new ones', () => {
    const done = acting(changeHours, client, typed, { record: 'home' });
    expect(done.faults).toEqual([]);
    expect(done.plan).toEqual([
      'home 44 ends 2015-04-19 (was open)',
      `${NEW} 44 adds`,
      `${NEW} 44 begins 2015-04-20–`,
    ]);
    expect(done.client.decisions[0]).toMatchObject({ minutesPerWeek: 120 });
    expect(done.client.decisions.at(-1)).toEqual({
      ...client.decisions[0],
      id: NEW,
      decided: '2015-04-15',
      minutesPerWeek: 210,
      periods: [{ from: '2015-04-20', to: null }],
    });
  });

  test('takes the days that the old one had left, interruptions too, and what else is typed', () => {
    const parted = aClient({
      decisions: [
        aDecision({
          periods: [
            { from: '2015-03-16', to: '2015-04-30' },
            { from: '2015-05-10', to: '2015-12-31' },
          ],
        }),
      ],
    });
    const more = { ...typed, severalStaff: 'ja', kind: 'resolution', note: '' };
    const { client: after } = acting(changeHours, parted, more, { record: 'decision-1' });
    expect(periodsOf(after, 'decision-1')).toEqual(['2015-03-16–2015-04-19']);
    expect(periodsOf(after, NEW)).toEqual(['2015-04-20–2015-04-30', '2015-05-10–2015-12-31']);
    expect(after.decisions[1]).toMatchObject({ severalStaff: true, kind: 'resolution', note: null });
  });

  test.each([
    [{ ...typed, hours: '' }, 'home', ['hours: missing']],
    [{ ...typed, hours: '169' }, 'home', ['hours: hours-out-of-range']],
    [{ ...typed, decided: '' }, 'home', ['decided: missing']],
    [{ ...typed, decided: '06.05.2015' }, 'home', ['decided: in-the-future']],
    [{ ...typed, decided: '01.03.2015' }, 'home', ['decided: no-registration-before']],
    [{ ...typed, from: '' }, 'home', ['from: missing']],
    [{ ...typed, from: '16.03.2015' }, 'home', ['from: not-running']],
    [typed, 'food', ['hours: not-in-code-book']],
    [typed, 'rejected', ['decision: unknown-reference']],
  ])('%j of %s: %j', (wish, record, faults) => {
    expect(acting(changeHours, client, wish, { record })).toEqual({ client, faults, plan: [] });
  });

  test('whatever the periods, each day has the old hours or the new', () => {
    fc.assert(
      fc.property(periods, fc.nat(DAYS), (all, start) => {
        const from = addDays(FIRST, start);
        const [first] = all;
        fc.pre(first !== undefined && first.from < from && all.some(({ to }) => to === null || to >= from));
        const before = aClient({
          registrations: [aRegistration({ date: '2024-01-01' })],
          decisions: [aDecision({ decided: '2024-02-01', periods: [...all] })],
        });
        const wish = { from, decided: '2024-12-01', hours: '10' };
        const { client: after, faults } = acting(changeHours, before, wish, {
          record: 'decision-1',
          context: { today: '2025-12-31' },
        });
        expect(faults).toEqual([]);
        const [was, is] = [before, after].map((one) => segments(grantedLines(one)));
        for (let day = FIRST; day <= addDays(FIRST, DAYS + 30); day = addDays(day, 1)) {
          const old = segmentOn(was ?? [], day)?.minutesPerWeek;
          const expected = old === undefined ? undefined : day < from ? old : 600;
          expect(segmentOn(is ?? [], day)?.minutesPerWeek).toBe(expected);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a rejection', () => {
  test('is one step', () => {
    const done = acting(reject, client, {
      service: '38',
      decided: '01.05.2015',
      hours: '3',
      note: 'Egne nett',
    });
    expect(done.plan).toEqual([`${NEW} 38 adds`]);
    expect(done.client.decisions.at(-1)).toEqual(
      aRejection({ id: NEW, service: 38, decided: '2015-05-01', note: 'Egne nett' }),
    );
  });

  test('of 45 is a line too, and a resolution only where there may be one', () => {
    const rejected = (service: string) =>
      acting(reject, client, { service, decided: '01.05.2015', kind: 'resolution' }).client.decisions.at(-1)
        ?.kind;
    expect([rejected('45'), rejected('38')]).toEqual(['resolution', 'decision']);
  });

  test.each([
    [{}, ['service: missing', 'decided: missing']],
    [{ service: '51', decided: '01.05.2015' }, ['service: not-a-choice']],
    [{ service: '38', decided: '01.03.2015' }, ['decided: no-registration-before']],
  ])('%j: %j', (typed, faults) => {
    expect(acting(reject, client, typed).faults).toEqual(faults);
  });
});

describe('an end', () => {
  test('is the last day, and nothing begins after it', () => {
    const parted = acting(
      interruptService,
      client,
      { from: '10.04.2015', to: '20.04.2015' },
      { record: 'home' },
    );
    const done = acting(endService, parted.client, { to: '15.04.2015' }, { record: 'home' });
    expect(done.plan).toEqual(['home 44 drops 2015-04-20–']);
    const sooner = acting(endService, client, { to: '01.04.2015' }, { record: 'food' });
    expect(sooner.plan).toEqual(['food 34 ends 2015-04-01 (was 2015-06-30)']);
  });

  test('of a process leaves its measures running, but those that are chosen', () => {
    const done = acting(endService, client, { to: '30.04.2015' }, { record: 'process-1' });
    expect(done.plan).toEqual(['process-1 45 ends 2015-04-30 (was open)', 'home 44 stands: runs-on']);
    const both = acting(endService, client, { to: '30.04.2015' }, { record: 'process-1', chosen: ['home'] });
    expect(both.plan).toEqual([
      'process-1 45 ends 2015-04-30 (was open)',
      'home 44 ends 2015-04-30 (was open)',
    ]);
  });

  test.each([
    [{}, 'home', ['to: missing']],
    [{ to: '15.03.2015' }, 'home', ['to: not-running']],
    [{ to: '01.07.2015' }, 'food', ['to: not-running']],
    [{ to: '15.03.2015' }, 'process-1', ['to: end-before-start']],
    [{ to: '01.05.2015' }, 'rejected', ['to: not-running']],
    [{ to: '01.05.2015' }, 'nothing', ['decision: unknown-reference']],
  ])('%j of %s: %j', (typed, record, faults) => {
    expect(acting(endService, client, typed, { record }).faults).toEqual(faults);
  });
});

describe('a return', () => {
  const ended = acting(endService, client, { to: '30.04.2015' }, { record: 'food' }).client;

  test('opens a period under the same decision', () => {
    const done = acting(reopenService, ended, { from: '04.05.2015' }, { record: 'food' });
    expect(periodsOf(done.client, 'food')).toEqual(['2015-03-16–2015-04-30', '2015-05-04–']);
    expect(done.plan).toEqual(['food 34 begins 2015-05-04–']);
  });

  test('of a process lets it run on', () => {
    const over = acting(endService, client, { to: '30.04.2015' }, { record: 'process-1' }).client;
    const done = acting(reopenService, over, { to: '' }, { record: 'process-1' });
    expect(done.plan).toEqual(['process-1 45 reopens open (was 2015-04-30)']);
    expect(acting(reopenService, over, { to: '01.01.2015' }, { record: 'process-1' }).faults).toEqual([
      'to: end-before-start',
    ]);
  });

  test.each([
    [{}, 'food', ['from: missing']],
    [{ from: '30.04.2015' }, 'food', ['from: periods-overlap']],
    [{ from: '01.03.2015' }, 'food', ['from: periods-overlap']],
    [{ from: '04.05.2015', to: '03.05.2015' }, 'food', ['to: end-before-start']],
    [{ from: '04.05.2015' }, 'rejected', ['decision: not-on-rejection']],
    [{ from: '04.05.2015' }, 'nothing', ['decision: unknown-reference']],
  ])('%j of %s: %j', (typed, record, faults) => {
    expect(acting(reopenService, ended, typed, { record }).faults).toEqual(faults);
  });

  test('nothing starts after death', () => {
    const dead = { ...ended, deathDate: '2015-05-01' };
    expect(acting(reopenService, dead, { from: '02.05.2015' }, { record: 'food' }).faults).toEqual([
      'from: after-death',
    ]);
  });
});
