import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordDeath } from '../../../../shared/record/acts/death.ts';
import { recordMove } from '../../../../shared/record/acts/move.ts';
import { addDays } from '../../../../shared/record/dates.ts';
import { grantedLines } from '../../../../shared/reporting/granted-lines.ts';
import { registerView } from '../../../../shared/reporting/register-view.ts';
import { segments } from '../../../../shared/reporting/segments.ts';
import {
  aClient,
  aDecision,
  aRegistration,
  aRehabilitation,
  aRejection,
  aStay,
} from '../../../builders/client.ts';
import { acting } from './acting.ts';
import { DAYS, FIRST, periods } from './arbitraries.ts';

const client = aClient({
  registrations: [aRegistration({ coordinator: { from: '2015-03-09', to: null } })],
  rehabilitations: [aRehabilitation(), aRehabilitation({ id: 'later', from: '2015-06-01' })],
  decisions: [
    aDecision({ id: 'open' }),
    aDecision({ id: 'planned', service: 34, periods: [{ from: '2015-03-16', to: '2015-12-31' }] }),
    aDecision({ id: 'ended', service: 30, periods: [{ from: '2015-03-16', to: '2015-03-20' }] }),
    aDecision({
      id: 'twice',
      service: 35,
      periods: [
        { from: '2015-03-16', to: '2015-04-10' },
        { from: '2015-05-01', to: null },
      ],
    }),
    aRejection({ id: 'rejected' }),
  ],
  stays: [aStay({ from: '2015-04-08', to: null })],
});

describe('death', () => {
  test('ends on its day what runs, and says what it leaves to look at', () => {
    const died = acting(recordDeath, client, { date: '10.4.15' });
    expect(died.faults).toEqual([]);
    expect(died.plan).toEqual([
      'client changes',
      'process-1 45 ends 2015-04-10 (was open)',
      'open 44 ends 2015-04-10 (was open)',
      'planned 34 ends 2015-04-10 (was 2015-12-31)',
      'twice 35 drops 2015-05-01–',
      'stay-1 ends 2015-04-10 (was open)',
      'later 45 stands: starts-after',
      'coordinator stands: in-signed',
    ]);
    expect(died.client.deathDate).toBe('2015-04-10');
    expect(registerView(died.client, '2015-04-10').services.map(({ service }) => service)).toEqual([
      34, 35, 44, 45,
    ]);
    expect(registerView(died.client, '2015-04-11')).toMatchObject({ services: [], coordinator: false });
  });

  test.each([
    ['', 'date: missing'],
    ['31.2.15', 'date: not-a-date'],
    ['06.05.2015', 'date: in-the-future'],
    ['11.03.1955', 'date: before-birth'],
  ])('%s: %s', (date, fault) => {
    expect(acting(recordDeath, client, { date })).toEqual({ client, faults: [fault], plan: [] });
  });

  test('today, and the day of birth, are days to die on', () => {
    expect(acting(recordDeath, client, { date: 't' }).client.deathDate).toBe('2015-05-05');
    expect(acting(recordDeath, client, { date: '12.03.1955' }).faults).toEqual([]);
  });

  test('a death that was a mistake is taken back, and what ended on it runs again', () => {
    const died = acting(recordDeath, client, { date: '10.04.2015' }).client;
    const back = acting(recordDeath, died, { date: '' });
    expect(back.plan).toContain('open 44 reopens open (was 2015-04-10)');
    expect(back.client).toMatchObject({ deathDate: null, rehabilitations: client.rehabilitations });
    expect(back.client.decisions[0]).toEqual(client.decisions[0]);
    const some = acting(recordDeath, died, { date: '' }, { chosen: ['open'] });
    expect(some.plan).toEqual(['client changes', 'open 44 reopens open (was 2015-04-10)']);
  });

  test('another date moves what ended on the first', () => {
    const died = acting(recordDeath, client, { date: '10.04.2015' }).client;
    const later = acting(recordDeath, died, { date: '12.04.2015' });
    expect(later.client.deathDate).toBe('2015-04-12');
    expect(later.plan).toContain('open 44 reopens 2015-04-12 (was 2015-04-10)');
    expect(later.plan).toContain('stay-1 reopens 2015-04-12 (was 2015-04-10)');
    const sooner = acting(recordDeath, died, { date: '08.04.2015' });
    expect(sooner.plan).toContain('open 44 ends 2015-04-08 (was 2015-04-10)');
    expect(later.client.decisions[2]).toEqual(client.decisions[2]);
  });

  test('the same date again changes nothing', () => {
    const died = acting(recordDeath, client, { date: '10.04.2015' }).client;
    const again = acting(recordDeath, died, { date: '10.04.2015' });
    expect(again.plan.filter((line) => !line.includes('stands'))).toEqual([]);
  });
});

describe('moving away', () => {
  test('ends what runs on the last day here, but stays, and names the municipality', () => {
    const moved = acting(recordMove, client, { date: '10.04.2015', municipality: '0501' });
    expect(moved.client.moved).toEqual({ date: '2015-04-10', municipality: '0501' });
    expect(moved.plan).toContain('open 44 ends 2015-04-10 (was open)');
    expect(moved.plan.some((line) => line.startsWith('stay-1'))).toBe(false);
    expect(registerView(moved.client, '2015-04-11')).toMatchObject({ services: [], coordinator: false });
  });

  test('what the caseworker doesn’t choose goes on', () => {
    const moved = acting(recordMove, client, { date: '10.04.2015' }, { chosen: ['open'] });
    expect(moved.client.moved).toEqual({ date: '2015-04-10', municipality: null });
    expect(moved.plan).toEqual([
      'client changes',
      'open 44 ends 2015-04-10 (was open)',
      'planned 34 stands: kept',
      'twice 35 stands: kept',
      'process-1 45 stands: kept',
      'later 45 stands: starts-after',
      'coordinator stands: in-signed',
    ]);
  });

  test.each([
    [{ date: '' }, 'date: missing'],
    [{ date: 'snart' }, 'date: not-a-date'],
    [{ date: '10.04.2015', municipality: '9999' }, 'municipality: not-a-choice'],
    [{ date: '10.04.1950' }, 'date: before-birth'],
  ])('%j: %s', (typed, fault) => {
    expect(acting(recordMove, client, typed).faults).toEqual([fault]);
  });

  test('nobody moves after death; a move may lie ahead, and is taken back', () => {
    const dead = { ...client, deathDate: '2015-04-01' };
    expect(acting(recordMove, dead, { date: '02.04.2015' }).faults).toEqual(['date: after-death']);
    const ahead = acting(recordMove, client, { date: '01.06.2015' });
    expect(ahead.faults).toEqual([]);
    const back = acting(recordMove, ahead.client, { date: '' });
    expect(back.client.moved).toBeNull();
    expect(back.client.decisions[0]).toEqual(client.decisions[0]);
  });
});

test('whatever runs, nobody has a service after death, and every day before it is as it was', () => {
  const decisions = fc
    .array(periods, { minLength: 1, maxLength: 3 })
    .map((all) =>
      all.map((some, index) => aDecision({ id: `d${index}`, minutesPerWeek: 60, periods: [...some] })),
    );
  fc.assert(
    fc.property(decisions, fc.nat(DAYS), (all, index) => {
      const day = addDays(FIRST, index);
      const before = aClient({ decisions: [...all] });
      const { client: dead } = acting(
        recordDeath,
        before,
        { date: day },
        { context: { today: '2025-12-31' } },
      );
      for (const segment of segments(grantedLines(dead)))
        expect(segment.to !== null && segment.to <= day).toBe(true);
      for (let one = FIRST; one <= day; one = addDays(one, 1))
        expect(registerView(dead, one).services.map(({ minutesPerWeek }) => minutesPerWeek)).toEqual(
          registerView(before, one).services.map(({ minutesPerWeek }) => minutesPerWeek),
        );
    }),
    { numRuns: 1_000 },
  );
});
