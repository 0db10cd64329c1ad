import { describe, expect, test } from 'vitest';
import { putDwelling } from '../../../db/records/office.ts';
import { ok } from '../../../db/result.ts';
import { write } from '../../../db/vault.ts';
import { fingerprint } from '../../../electron/usecases/acceptance.ts';
import { checkDatabase, checkedClient } from '../../../electron/usecases/check.ts';
import { ruleContext } from '../../../electron/usecases/rule-context.ts';
import type { Client } from '../../../shared/record/client.ts';
import { isInControl } from '../../../shared/rules/in-control.ts';
import { aClient, aDecision, aDraft, aRegistration, aRejection, values } from '../../builders/client.ts';
import { aContext } from '../../builders/rules.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice } from './open-office.ts';

const { office, add, client } = openOffice();

const aloneInInstitution = (id: string, identityNumber: string | null = null): Client =>
  aClient({ id, identityNumber, registrations: [aRegistration({ values: values({ 6: 1, 9: 5 }) })] });

test('the whole database is checked in the order of arrival, and the municipality last', async () => {
  add(aloneInInstitution('second-name'), aloneInInstitution('first-name', '12835512094'));
  const { findings } = await checkDatabase(office(), 2015);
  const errors = findings
    .filter(({ severity }) => severity === 'feil')
    .map(({ rule, client }) => [rule, client]);
  expect(errors).toEqual([
    ['R-030', 'second-name'],
    ['R-030', 'first-name'],
  ]);
  const clients = findings.map(({ client }) => client);
  expect(clients.lastIndexOf('first-name')).toBeGreaterThan(clients.lastIndexOf('second-name'));
});

test('the dwelling register and the other numbers of the database are known to the rules', async () => {
  const stay = aDecision({
    service: 50,
    kind: 'decision',
    minutesPerWeek: null,
    organisationNumber: '974760673',
  });
  const found = async () =>
    (await checkDatabase(office(), 2015)).findings
      .filter(({ client }) => client === 'resident')
      .map(({ rule }) => rule);
  add(
    aClient(),
    aClient({
      id: 'resident',
      identityNumber: null,
      previousIdentityNumbers: [{ number: '12835512094', replaced: '2015-01-02' }],
      decisions: [stay],
    }),
  );
  expect(await found()).toContain('R-006');
  valueOf(
    write(office().vault, { action: 'changed' }, (db) => {
      const home = { name: 'Heimen', address: null, housingType: 5, organisationNumber: '310000019' };
      putDwelling(db, home);
      return ok(undefined);
    }),
  );
  expect(await found()).toContain('R-054');
});

describe('one client', () => {
  test('is checked with the registration that is being written', () => {
    const draft = aDraft({
      id: 'draft',
      date: '2015-05-04',
      values: values({ 6: 1, 9: 5 }),
    });
    add(aClient({ id: 'in-hand', identityNumber: null, registrations: [aRegistration(), draft] }));
    expect(checkedClient(client('in-hand'), ruleContext(office(), 2015)).findings).toContainEqual(
      expect.objectContaining({ rule: 'R-030', record: 'draft' }),
    );
  });
});

describe('whom the control of a year is about', () => {
  const context = aContext({ today: '2016-01-08', year: 2015 });
  const old = aRegistration({ date: '2012-01-02' });
  const ended = aDecision({ decided: '2012-01-09', periods: [{ from: '2012-01-10', to: '2013-02-01' }] });
  const quiet = aClient({ applications: [], registrations: [old], decisions: [ended] });

  test.each([
    ['a service in the year', { decisions: [aDecision()] }],
    [
      'a service that came into it',
      { decisions: [{ ...ended, periods: [{ from: '2012-01-10', to: '2014-12-31' }] }] },
    ],
    [
      'an end before its start',
      { decisions: [{ ...ended, periods: [{ from: '2016-01-10', to: '2015-12-01' }] }] },
    ],
    ['a rejection in it', { decisions: [aRejection()] }],
    ['an application in it', { applications: [{ id: 'a', received: '2015-12-30', services: [] }] }],
    ['an application that waits', { applications: [{ id: 'a', received: '2013-12-30', services: [] }] }],
    ['a registration in it', { registrations: [old, aRegistration()] }],
    ['a stay in it', { stays: [{ id: 's', type: 1, from: '2014-12-01', to: '2015-01-01' }] }],
    ['registered, and never decided about', { decisions: [] }],
    ['a decision dated by a misprint', { decisions: [aRejection({ decided: '2105-03-01' })] }],
  ] as const satisfies readonly (readonly [string, Partial<Client>])[])('%s', (_name, given) => {
    expect(isInControl({ ...quiet, ...given }, context)).toBe(true);
  });

  test.each([
    ['services that ended before the year', {}],
    ['a draft only', { registrations: [aDraft()], decisions: [] }],
    [
      'registered, and moved away before the year',
      { decisions: [], moved: { date: '2014-06-01', municipality: null } },
    ],
    ['an application decided since', { applications: [{ id: 'a', received: '2012-01-01', services: [] }] }],
    [
      'nothing before the next year',
      { decisions: [], registrations: [aRegistration({ date: '2016-01-04' })] },
    ],
  ] as const satisfies readonly (readonly [string, Partial<Client>])[])('not: %s', (_name, given) => {
    expect(isInControl({ ...quiet, ...given }, context)).toBe(false);
  });
});

test('a fingerprint tells what a finding rests on, whatever the order of its fields', () => {
  const of = (basis: unknown, rule: `R-${string}` = 'R-030') => fingerprint({ rule, basis });
  expect(of([1, { a: 1, b: [null, '2'] }])).toBe(of([1, { b: [null, '2'], a: 1 }]));
  expect(of([1])).toMatch(/^[0-9a-f]{64}$/);
  const others = [of([1]), of([2]), of(['1']), of([1, null]), of([1], 'R-031'), of([[1]]), of({ 0: 1 })];
  expect(new Set(others).size).toBe(others.length);
});
