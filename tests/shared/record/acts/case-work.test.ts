import { describe, expect, test } from 'vitest';
import { ACT_NAMES, ACTS } from '../../../../shared/record/acts/acts.ts';
import { recordApplication, removeApplication } from '../../../../shared/record/acts/application.ts';
import { recordComplaint } from '../../../../shared/record/acts/complaint.ts';
import { aClient, aDecision, aRejection } from '../../../builders/client.ts';
import { acting, NEW } from './acting.ts';

const client = aClient({ decisions: [aDecision(), aRejection({ id: 'rejected', service: 30 })] });

describe('a complaint', () => {
  const record = 'rejected';
  const complaint = (typed: Record<string, string>, from = client) =>
    acting(recordComplaint, from, typed, { record });

  test('is received, sent on, and has an outcome', () => {
    const received = complaint({ received: '20.03.2015' });
    expect(received.plan).toEqual(['rejected 30 changes']);
    expect(received.client.decisions[1]?.complaint).toEqual({
      received: '2015-03-20',
      sentOn: null,
      outcome: null,
      date: null,
    });
    const typed = { received: '20.03.2015', sentOn: '25.03.2015', outcome: 'changed', date: '30.04.2015' };
    const decided = complaint(typed, received.client);
    expect(decided.client.decisions[1]?.complaint).toEqual({
      received: '2015-03-20',
      sentOn: '2015-03-25',
      outcome: 'changed',
      date: '2015-04-30',
    });
    expect(complaint({}, decided.client).client).toEqual(client);
  });

  test.each([
    [{ sentOn: '25.03.2015' }, ['received: missing']],
    [{ received: '08.03.2015' }, ['received: before-decision']],
    [{ received: '06.05.2015' }, ['received: in-the-future']],
    [{ received: '20.03.2015', sentOn: '19.03.2015' }, ['sentOn: before-received']],
    [{ received: '20.03.2015', date: '21.03.2015' }, ['outcome: missing']],
    [{ received: '20.03.2015', outcome: 'upheld' }, ['date: missing']],
    [
      { received: '20.03.2015', outcome: 'won', date: '19.03.2015' },
      ['outcome: not-a-choice', 'date: before-received'],
    ],
  ])('%j: %j', (typed, faults) => {
    expect(complaint(typed).faults).toEqual(faults);
  });

  test('is on a decision that is there', () => {
    expect(acting(recordComplaint, client, { received: 't' }, { record: 'nothing' }).faults).toEqual([
      'decision: unknown-reference',
    ]);
  });
});

describe('an application', () => {
  test('is added with the services it names, once each and by number', () => {
    const done = acting(recordApplication, client, { received: '01.05.2015', services: '44, 30;44 35' });
    expect(done.plan).toEqual([`${NEW} adds`]);
    expect(done.client.applications.at(-1)).toEqual({
      id: NEW,
      received: '2015-05-01',
      services: [30, 35, 44],
    });
    expect(acting(recordApplication, client, { received: '01.05.2015' }).client.applications).toHaveLength(2);
  });

  test('is changed in its place, and taken away', () => {
    const record = 'application-1';
    const changed = acting(recordApplication, client, { received: '25.02.2015', services: '38' }, { record });
    expect(changed.plan).toEqual(['application-1 changes']);
    expect(changed.client.applications).toEqual([{ id: record, received: '2015-02-25', services: [38] }]);
    const gone = acting(removeApplication, client, {}, { record });
    expect(gone.plan).toEqual(['application-1 removes']);
    expect(gone.client.applications).toEqual([]);
  });

  test.each([
    [{}, null, ['received: missing']],
    [{ received: '06.05.2015' }, null, ['received: in-the-future']],
    [{ received: '11.03.1955' }, null, ['received: before-birth']],
    [{ received: '01.05.2015', services: '44, 51' }, null, ['services: not-a-choice']],
    [{ received: '01.05.2015' }, 'nothing', ['application: unknown-reference']],
  ])('%j of %s: %j', (typed, record, faults) => {
    expect(acting(recordApplication, client, typed, { record }).faults).toEqual(faults);
  });

  test('there is none to take away that isn’t there', () => {
    expect(acting(removeApplication, client, {}, { record: 'nothing' }).faults).toEqual([
      'application: unknown-reference',
    ]);
  });
});

test('every act answers what is empty, and an id that leads nowhere, with a fault and never throws', () => {
  for (const name of ACT_NAMES)
    for (const record of [null, 'nothing'])
      expect(acting(ACTS[name], aClient({ applications: [] }), {}, { record }).faults, name).not.toEqual([]);
});
