import { describe, expect, test } from 'vitest';
import {
  decisionCounts,
  runsOn,
  sidesOf,
  sortedDecisions,
  sortedProcesses,
} from '../../../renderer/pages/client/services/service-rows.ts';
import { kari } from '../../builders/cases.ts';
import { aDecision, aRehabilitation, aRejection } from '../../builders/client.ts';

const TODAY = '2015-05-05';
const ended = aDecision({ id: 'ended', service: 30, periods: [{ from: '2014-01-01', to: '2014-12-31' }] });
const rejected = aRejection({ id: 'rejected', service: 35 });

describe('the table of decisions', () => {
  test('has what runs first, then what has ended, then rejections', () => {
    const order = sortedDecisions([rejected, ended, ...kari.decisions], TODAY);
    expect(order.map(({ id, service }) => [service, id]).slice(-2)).toEqual([
      [30, 'ended'],
      [35, 'rejected'],
    ]);
    expect(order.slice(0, 4).map(({ service }) => service)).toEqual([30, 31, 44, 44]);
  });
  test('has the latest first of what has ended', () => {
    const older = aDecision({
      id: 'older',
      service: 30,
      periods: [{ from: '2014-03-01', to: '2014-06-30' }],
    });
    const order = sortedDecisions([older, ended], TODAY);
    expect(order.map(({ id }) => id)).toEqual(['ended', 'older']);
  });
  test('counts what runs and what was rejected', () => {
    expect(decisionCounts([rejected, ended, ...kari.decisions], TODAY)).toEqual({ running: 4, rejected: 1 });
  });
  test('counts both ends of a period as days of it', () => {
    expect(runsOn(ended, '2014-12-31')).toBe(true);
    expect(runsOn(ended, '2015-01-01')).toBe(false);
    expect(runsOn(rejected, TODAY)).toBe(false);
  });
});

describe('the process', () => {
  const process = kari.rehabilitations[0] ?? aRehabilitation();
  test('adds what runs inside and outside it', () => {
    const { inside, outside } = sidesOf(kari, process, TODAY);
    expect(inside.minutes).toBe(360);
    expect(outside.minutes).toBe(120);
  });
  test('has no sum where nothing has hours', () => {
    expect(sidesOf({ decisions: [] }, process, TODAY).inside).toEqual({ decisions: [], minutes: null });
  });
  test('is ended the day after its last one', () => {
    const over = aRehabilitation({ id: 'over', to: '2015-05-04' });
    const last = aRehabilitation({ id: 'last', to: TODAY });
    const { open, ended: past } = sortedProcesses([over, last], TODAY);
    expect(open.map(({ id }) => id)).toEqual(['last']);
    expect(past.map(({ id }) => id)).toEqual(['over']);
  });
});
