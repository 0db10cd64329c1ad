import { expect, test } from 'vitest';
import { applyChange } from '../../../db/records/client-change.ts';
import { ok } from '../../../db/result.ts';
import { write } from '../../../db/vault.ts';
import { acceptFinding } from '../../../electron/usecases/accept-finding.ts';
import { checkDatabase } from '../../../electron/usecases/check.ts';
import { yearControl } from '../../../electron/usecases/year-control.ts';
import type { Client } from '../../../shared/record/client.ts';
import { aClient, aRegistration, values } from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice } from './open-office.ts';

const { office, add } = openOffice();

const WISH = {
  year: 2015,
  severity: null,
  accepted: false,
  rule: null,
  area: null,
  anew: false,
  after: 0,
  limit: 100,
} as const;

const aloneInInstitution = (id: string, family: string): Client =>
  aClient({
    id,
    identityNumber: null,
    name: { family, given: 'Anna', middle: null },
    registrations: [aRegistration({ values: values({ 6: 1, 9: 5 }) })],
  });

const settled = async () => {
  const control = yearControl(office(), 2015);
  control.readiness();
  await control.settled();
  return control;
};

test('what is counted and listed is what the control of everybody finds', async () => {
  add(aloneInInstitution('wrong-2', 'Ås'), aloneInInstitution('wrong-1', 'Berg'), aClient({ id: 'well' }));
  const control = await settled();
  const { findings } = await checkDatabase(office(), 2015);
  const { open, clients, ready, at } = control.readiness();
  expect([clients, ready]).toEqual([3, 1]);
  expect(at).not.toBeNull();
  for (const severity of ['sperre', 'feil', 'varsel', 'tips'] as const)
    expect(open[severity], severity).toBe(findings.filter((one) => one.severity === severity).length);

  const page = control.page(WISH);
  expect(page.clients.map(({ name }) => name)).toEqual(['Berg, Anna', 'Ås, Anna']);
  expect(page.clients[0]?.findings.map(({ rule }) => rule)).toEqual(['R-030']);
  expect(control.page({ ...WISH, after: 1, limit: 1 }).clients.map(({ client }) => client)).toEqual([
    'wrong-2',
  ]);
  expect(page.total).toBe(2);
});

test('the worst that is open about each is what the control of everybody finds, and nothing before it has looked', async () => {
  add(aloneInInstitution('wrong', 'Berg'), aClient({ id: 'well' }));
  expect(yearControl(office(), 2015).worst('wrong')).toBeNull();
  const control = await settled();
  const { findings } = await checkDatabase(office(), 2015);
  const of = (client: string, severity: string) =>
    findings.filter((one) => one.client === client && one.severity === severity).length;
  expect(of('wrong', 'sperre')).toBe(0);
  expect(control.worst('wrong')).toEqual({ severity: 'feil', count: of('wrong', 'feil') });
  expect(control.worst('well')?.severity).not.toBe('feil');
  expect(control.worst('nobody')).toBeNull();
});

test('only whoever was changed is looked at again, and drops out when put right', async () => {
  add(aloneInInstitution('wrong-1', 'Berg'), aloneInInstitution('wrong-2', 'Ås'));
  const control = await settled();
  expect(control.readiness().ready).toBe(0);
  const before = aloneInInstitution('wrong-1', 'Berg');
  valueOf(
    write(office().vault, { action: 'changed', subject: 'wrong-1' }, (db) => {
      applyChange(db, before, { deathDate: '2014-01-01' });
      return ok(undefined);
    }),
  );
  const again = control.readiness();
  expect(again.all).toBe(1);
  await control.settled();
  expect(control.page(WISH).clients.map(({ client }) => client)).toContain('wrong-2');
});

test('a finding that was let stand is no longer open, and is listed with its reason', async () => {
  add(aClient({ informed: null, applications: [] }));
  const control = await settled();
  const warning = control.page({ ...WISH, severity: 'varsel' }).clients[0]?.findings[0];
  if (warning === undefined) throw new Error('a client without a warning');
  const accepted = await acceptFinding(office(), {
    year: 2015,
    client: warning.client,
    rule: warning.rule,
    record: warning.record,
    field: warning.field,
    reason: 'Avklart med legen',
  });
  expect(valueOf(accepted)).toBe('accepted');
  control.readiness();
  await control.settled();
  expect(control.readiness().accepted).toBe(1);
  const told = control.page({ ...WISH, accepted: true }).clients[0]?.findings;
  expect(told).toMatchObject([{ rule: warning.rule, reason: 'Avklart med legen' }]);
});

test('counted by rule and by area, they are as many as the list holds, and each part of the list is its own', async () => {
  add(aloneInInstitution('wrong-1', 'Berg'), aloneInInstitution('wrong-2', 'Ås'), aClient({ id: 'well' }));
  const control = await settled();
  const filter = { year: 2015, severity: null, accepted: false } as const;
  const { rules, areas } = control.counts(filter);
  expect(rules[0]).toMatchObject({ rule: 'R-030', severity: 'feil', findings: 2, clients: 2 });
  const { clients, municipality } = control.page(WISH);
  const listed = [...clients.flatMap(({ findings }) => findings), ...municipality];
  const sum = (of: readonly { readonly findings: number }[]) =>
    of.reduce((all, { findings }) => all + findings, 0);
  expect([sum(rules), sum(areas)]).toEqual([listed.length, listed.length]);
  for (const { rule, findings } of rules) {
    const part = control.page({ ...WISH, rule });
    const inPart = [...part.clients.flatMap((one) => one.findings), ...part.municipality];
    expect(inPart.map((one) => one.rule)).toEqual(Array.from({ length: findings }, () => rule));
  }
  for (const { area, clients: count } of areas) {
    const part = control.page({ ...WISH, area });
    expect(part.total, String(area)).toBe(count);
    expect(part.clients.flatMap((one) => one.findings).every((one) => one.area === area)).toBe(true);
    expect(part.municipality.length > 0).toBe(area === 0);
  }
});
