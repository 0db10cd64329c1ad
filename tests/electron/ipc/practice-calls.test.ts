import { appendFileSync, existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { listClients } from '../../../db/records/client-list.ts';
import { vaultCalls } from '../../../electron/ipc/vault-calls.ts';
import { vaultDesk, type PracticeStart, type VaultDesk } from '../../../electron/ipc/vault-desk.ts';
import { createClient } from '../../../electron/usecases/clients.ts';
import { session as sessionSchema, status as statusSchema } from '../../../shared/ipc/schemas.ts';
import { CHEAP, PASSWORD } from '../../db/vaults.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-practice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const desks: VaultDesk[] = [];
afterEach(() => {
  for (const desk of desks.splice(0)) desk.close();
});

const TODAY = '2025-03-01';
let count = 0;
const newPlace = (): string => {
  count += 1;
  return path.join(folder, String(count), 'practice', 'practice.db');
};

const start = (database: string, practice: PracticeStart | null) => {
  const desk = vaultDesk({
    database,
    state: path.join(path.dirname(database), 'state'),
    version: '0.1.0',
    testDataOnly: false,
    clock: { today: () => TODAY, now: () => `${TODAY}T09:30:00+01:00` },
    cost: CHEAP,
    onOpen: () => undefined,
    practice,
  });
  desks.push(desk);
  return { desk, calls: vaultCalls(desk, () => undefined) };
};
const KEPT: PracticeStart = { language: 'nn', fresh: false };

const clients = (desk: VaultDesk): number =>
  listClients(desk.office().vault.db, { query: '', after: null, limit: 100, today: TODAY })?.total ?? 0;

const OLA = { family: 'Utover', given: 'Ola', identityNumber: '' };

test('one call makes the practice municipality, with the letter’s four cases and more, and opens it', async () => {
  const { desk, calls } = start(newPlace(), KEPT);
  expect(statusSchema.parse(desk.status())).toMatchObject({ state: 'none', practice: { language: 'nn' } });
  expect(await calls.enterPractice({})).toEqual({ ok: true, value: {} });
  expect(clients(desk)).toBe(60);
  const session = await calls.session({});
  expect(sessionSchema.parse(session.ok ? session.value : null)).toMatchObject({
    purpose: 'practice',
    practice: true,
    sheetConfirmed: true,
    municipality: { number: '9998' },
    settings: { language: 'nn' },
  });
});

test('it is as it was left when it is entered again, until it begins anew', async () => {
  const place = newPlace();
  const first = start(place, KEPT);
  await first.calls.enterPractice({});
  expect(createClient(first.desk.office(), OLA)).toMatchObject({ ok: true });
  first.desk.close();

  const again = start(place, { ...KEPT, language: 'nb' });
  await again.calls.enterPractice({});
  expect(clients(again.desk)).toBe(61);
  again.desk.close();

  const anew = start(place, { language: 'nb', fresh: true });
  await anew.calls.enterPractice({});
  expect(clients(anew.desk)).toBe(60);
  // Only once: what is done from now on stays.
  expect(createClient(anew.desk.office(), OLA)).toMatchObject({ ok: true });
  anew.desk.close();
  await anew.calls.enterPractice({});
  expect(clients(anew.desk)).toBe(61);
});

test('a damaged one is told, and can begin anew', async () => {
  const place = newPlace();
  const first = start(place, KEPT);
  await first.calls.enterPractice({});
  first.desk.close();
  truncateSync(place, 5_000);
  appendFileSync(place, 'x'.repeat(9_000));
  expect(await start(place, KEPT).calls.enterPractice({})).toMatchObject({ ok: false });
  const anew = start(place, { ...KEPT, fresh: true });
  expect(await anew.calls.enterPractice({})).toMatchObject({ ok: true });
  expect(clients(anew.desk)).toBe(60);
});

test('beginning anew takes nothing outside its own folder', async () => {
  const place = newPlace();
  const beside = path.join(path.dirname(path.dirname(place)), 'registerkort.db');
  const { calls } = start(place, { ...KEPT, fresh: true });
  writeFileSync(`${path.dirname(path.dirname(place))}.txt`, '');
  await calls.enterPractice({});
  writeFileSync(beside, 'ours');
  for (const desk of desks) desk.close();
  await start(place, { ...KEPT, fresh: true }).calls.enterPractice({});
  expect(existsSync(beside)).toBe(true);
});

test('no other password, key or content comes into it', async () => {
  const { calls } = start(newPlace(), KEPT);
  const refused = { ok: false, error: { code: 'not-allowed' } };
  const wish = {
    municipalityNumber: '3431',
    office: '',
    caseworker: { name: 'Berit Haugland', title: '' },
    password: PASSWORD,
    language: 'nb',
    practice: false,
  } as const;
  expect(await calls.create(wish)).toEqual(refused);
  await calls.enterPractice({});
  expect(await calls.changePassword({ current: PASSWORD, next: PASSWORD })).toEqual(refused);
  expect(await calls.restore({ backup: 'any', secret: { password: PASSWORD } })).toEqual(refused);
  expect(await calls.makeBackup({})).toEqual(refused);
});

test('a process that was started for the municipality’s own database makes no practice', async () => {
  const { desk, calls } = start(newPlace(), null);
  expect(await calls.enterPractice({})).toEqual({ ok: false, error: { code: 'not-allowed' } });
  expect(desk.status().state).toBe('none');
});
