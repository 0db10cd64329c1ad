import { beforeEach, expect, test } from 'vitest';
import { auditPage } from '../../../db/audit.ts';
import { acceptFinding as keepAccepted, municipalityAnswersOf } from '../../../db/records/answers.ts';
import { insertRegistration } from '../../../db/records/registrations.ts';
import { ok } from '../../../db/result.ts';
import { write } from '../../../db/vault.ts';
import { acceptFinding, type AcceptWish } from '../../../electron/usecases/accept-finding.ts';
import { checkDatabase, checkedClient } from '../../../electron/usecases/check.ts';
import { ruleContext } from '../../../electron/usecases/rule-context.ts';
import { aClient, aDecision, aRegistration, values } from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice } from './open-office.ts';

const { office, add, client } = openOffice();

/** Moved into a care dwelling with no service 41 (a warning), and lives alone in an institution (an error). */
const careDwelling = aRegistration({ id: 'r1', date: '2015-03-02', values: values({ 8: 2, 9: 3 }) });
const institution = aRegistration({ id: 'r2', date: '2015-03-20', values: values({ 6: 1, 9: 5 }) });

const WISH: AcceptWish = {
  year: 2015,
  client: 'accepted',
  rule: 'R-031',
  record: 'r1',
  field: 'values.9',
  reason: 'Vedtaket gjøres i neste uke.',
};
const accept = async (wish: Partial<AcceptWish> = {}) =>
  valueOf(await acceptFinding(office(), { ...WISH, ...wish }));
const open = async () =>
  (await checkDatabase(office(), 2015)).findings
    .filter(({ client }) => client === 'accepted')
    .map(({ rule, record }) => `${rule} ${record}`);

beforeEach(() => {
  add(
    aClient({
      id: 'accepted',
      identityNumber: null,
      registrations: [careDwelling, institution],
      decisions: [aDecision()],
    }),
  );
});

test('a warning that is accepted is quiet, and listed with reason, who and when', async () => {
  expect(await open()).toContain('R-031 r1');
  expect(await accept()).toBe('accepted');
  expect(await open()).not.toContain('R-031 r1');
  const { accepted } = await checkDatabase(office(), 2015);
  expect(
    accepted.map(({ finding, acceptance: { reason, by } }) => [finding.rule, finding.client, reason, by]),
  ).toEqual([['R-031', 'accepted', WISH.reason, 'Berit Haugland']]);
  expect(checkedClient(client('accepted'), ruleContext(office(), 2015)).accepted).toHaveLength(1);
});

test('it can be given a better reason', async () => {
  await accept();
  expect(await accept({ reason: 'Vedtaket er sendt til underskrift.' })).toBe('accepted');
  expect(client('accepted').acceptedFindings.map(({ reason }) => reason)).toEqual([
    'Vedtaket er sendt til underskrift.',
  ]);
});

test('it comes back when the data change', async () => {
  await accept();
  valueOf(
    write(office().vault, { action: 'changed' }, (db) => {
      const later = { ...careDwelling, id: 'r3', date: '2015-04-01', correctionOf: null };
      insertRegistration(db, 'accepted', later);
      return ok(undefined);
    }),
  );
  expect(await open()).toContain('R-031 r3');
  expect(await open()).not.toContain('R-031 r1');
  // The acceptance of the same place, resting on other data, is void.
  const [kept] = client('accepted').acceptedFindings;
  valueOf(
    write(office().vault, { action: 'changed' }, (db) => {
      if (kept !== undefined) keepAccepted(db, 'accepted', { ...kept, fingerprint: 'of other data' });
      return ok(undefined);
    }),
  );
  expect(await open()).toContain('R-031 r1');
});

test('the log tells of it, and keeps the reason to itself', async () => {
  await accept();
  const [line] = auditPage(office().vault.db, { limit: 1 });
  expect([line?.action, line?.subject, line?.detail]).toEqual([
    'changed',
    'accepted',
    '{"accepted":"R-031"}',
  ]);
});

test('an error is put right, not accepted', async () => {
  expect(await accept({ rule: 'R-030', record: 'r2', field: 'values.6' })).toBe('not-acceptable');
  expect(await open()).toContain('R-030 r2');
});

test.each([
  ['another record', { record: 'r2' }],
  ['another field', { field: 'values.8' }],
  ['a rule that isn’t hurt', { rule: 'R-036' }],
  ['nobody', { client: 'nobody' }],
])('what isn’t found can’t be accepted: %s', async (_name, wish) => {
  expect(await accept(wish)).toBe('no-such-finding');
});

test('a finding on the municipality is answered for the year', async () => {
  const wish = { client: '', rule: 'R-120', record: null, field: 'recipients.45.duringYear' } as const;
  expect(await accept(wish)).toBe('accepted');
  expect(municipalityAnswersOf(office().vault.db, 2015).map((answer) => answer.rule)).toEqual(['R-120']);
  const { findings, accepted } = await checkDatabase(office(), 2015);
  expect(findings.filter(({ rule }) => rule === 'R-120')).toEqual([]);
  expect(accepted.map(({ finding }) => finding.rule)).toContain('R-120');
});
