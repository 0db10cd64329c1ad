import { expect, test } from 'vitest';
import type { Client } from '../../../shared/record/client.ts';
import { yearCounter } from '../../../shared/rules/year-summary.ts';
import { aClient, aDecision, aRehabilitation, aRejection } from '../../builders/client.ts';

const summaryOf = (...clients: readonly Client[]) => {
  const counter = yearCounter(2015);
  for (const client of clients) counter.add(client);
  return counter.summary();
};

const care = (from: string, to: string | null) =>
  aClient({ decisions: [aDecision({ periods: [{ from, to }] })] });

test('a client counts once per service, however many decisions', () => {
  const twice = aClient({
    decisions: [aDecision(), aDecision({ id: 'decision-2' }), aRejection({ id: 'decision-3' })],
  });
  const { recipients, clients } = summaryOf(twice);
  expect(recipients[44]).toEqual({ atYearsEnd: 1, duringYear: 1 });
  expect(clients).toBe(1);
});

test.each([
  ['open', '2015-03-16', null, [1, 1], [0, 0]],
  ['ended on the last day but one', '2015-03-16', '2015-12-30', [0, 1], [0, 0]],
  ['on the last day alone', '2015-12-31', '2015-12-31', [1, 1], [0, 0]],
  ['on the first day alone', '2015-01-01', '2015-01-01', [0, 1], [0, 0]],
  ['ended with last year', '2014-03-16', '2014-12-31', [0, 0], [1, 1]],
  ['since last year', '2014-03-16', null, [1, 1], [1, 1]],
] as const)('%s', (_name, from, to, now, before) => {
  const { recipients, recipientsBefore, clients, clientsBefore } = summaryOf(care(from, to));
  expect([recipients[44].atYearsEnd, recipients[44].duringYear]).toEqual(now);
  expect([recipientsBefore[44].atYearsEnd, recipientsBefore[44].duringYear]).toEqual(before);
  expect([clients, clientsBefore]).toEqual([now[1], before[1]]);
});

test('a process is service 45', () => {
  const { recipients } = summaryOf(aClient({ rehabilitations: [aRehabilitation()] }));
  expect(recipients[45]).toEqual({ atYearsEnd: 1, duringYear: 1 });
});

test('decisions and rejections of the year are counted, processes among them', () => {
  const { decisions, rejections } = summaryOf(
    aClient({
      rehabilitations: [aRehabilitation()],
      decisions: [aDecision(), aRejection({ id: 'no' }), aDecision({ id: 'old', decided: '2014-12-31' })],
    }),
  );
  expect({ decisions, rejections }).toEqual({ decisions: 3, rejections: 1 });
});
