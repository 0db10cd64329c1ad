import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { serve } from '../../../electron/ipc/serve.ts';
import { vaultCalls } from '../../../electron/ipc/vault-calls.ts';
import { vaultDesk, type DeskOptions, type VaultDesk } from '../../../electron/ipc/vault-desk.ts';
import { vaultContract, type InputOf, type OutputOf } from '../../../shared/ipc/contract.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import { CHEAP, PASSWORD, valueOf } from '../../db/vaults.ts';

const root = mkdtempSync(path.join(tmpdir(), 'registerkort-backup-calls-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const desks: VaultDesk[] = [];
afterEach(() => desks.splice(0).forEach((desk) => desk.close()));

type Calls = typeof vaultContract;
const NEW_PASSWORD = 'seks hvite ugler venter';

/** The vault process as the window meets it. Locking is starting it anew. */
function aProcess(folder: string, more: Partial<DeskOptions> = {}) {
  const desk = vaultDesk({
    database: path.join(folder, 'registerkort.db'),
    state: path.join(folder, 'state'),
    version: '0.1.0',
    testDataOnly: false,
    clock: { today: () => '2025-03-01', now: () => '2025-03-01T09:30:00+01:00' },
    cost: CHEAP,
    refusalOf: () => null,
    onOpen: () => undefined,
    ...more,
  });
  desks.push(desk);
  const bugs: unknown[] = [];
  const served = serve(
    vaultContract,
    vaultCalls(desk, () => undefined),
    { isOpen: () => desk.isOpen(), onBug: (_, thrown) => bugs.push(thrown) },
  );
  const call = async <C extends keyof Calls>(
    name: C,
    input: InputOf<Calls[C]>,
  ): Promise<Envelope<OutputOf<Calls[C]>>> => {
    const answered = await served(name, input);
    expect(bugs).toEqual([]);
    return answered as Envelope<OutputOf<Calls[C]>>;
  };
  return { desk, call };
}

async function locked() {
  const folder = mkdtempSync(path.join(root, 'one-'));
  const first = aProcess(folder);
  const { recoverySheet } = valueOf(
    await first.call('create', {
      municipalityNumber: '3431',
      office: 'Helse og omsorg',
      caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
      password: PASSWORD,
      language: 'nb',
      practice: true,
    }),
  );
  const made = valueOf(await first.call('makeBackup', {}));
  valueOf(await first.call('createClient', NEW_CLIENT));
  first.desk.close();
  return { folder, made, recoverySheet, own: path.join(folder, 'registerkort.db.backups') };
}

const NEW_CLIENT = { family: 'Prøve', given: 'Kari', identityNumber: '' };
const code = (envelope: Envelope<unknown>): string | null => (envelope.ok ? null : envelope.error.code);

describe('at the unlock page', () => {
  test('backups are listed, looked into and put back, and the database is open then', async () => {
    const { folder, made } = await locked();
    const { desk, call } = aProcess(folder);
    expect(valueOf(await call('status', {})).vault?.lastBackup).toBe(made.madeAt);
    const { entries } = valueOf(await call('listBackups', {}));
    expect(entries).toEqual([{ ...made, verifiedAt: null }]);
    const backup = made.id;
    const secret = { password: PASSWORD };
    expect(valueOf(await call('inspectBackup', { backup, secret }))).toMatchObject({
      sequence: made.sequence,
    });
    expect(desk.isOpen()).toBe(false);
    valueOf(await call('restore', { backup, secret }));
    expect(desk.isOpen()).toBe(true);
    expect(valueOf(await call('listClients', { query: '', after: null, limit: 10 }))).toMatchObject({
      rows: [],
    });
    // The state that it replaced was backed up first. Both were proved, and what was known of backups is not forgotten.
    const { entries: after, problem } = valueOf(await call('backups', {}));
    expect(after.map(({ kind, verifiedAt }) => [kind, verifiedAt !== null]).toSorted()).toEqual([
      ['manual', true],
      ['restore', true],
    ]);
    expect(problem).toBeNull();
  });

  test('a file of main’s dialog goes by its token, as often as it is needed; a path is no token', async () => {
    const { folder, made, own } = await locked();
    const elsewhere = path.join(folder, 'stick.backup');
    copyFileSync(path.join(own, made.id.slice('own:'.length)), elsewhere);
    const { desk, call } = aProcess(folder);
    const secret = { password: PASSWORD };
    expect(code(await call('inspectBackup', { backup: elsewhere, secret }))).toBe('no-backup');
    expect(code(await call('restore', { backup: `own:../stick.backup`, secret }))).toBe('no-backup');
    desk.grantFolder('token', elsewhere);
    valueOf(await call('inspectBackup', { backup: 'token', secret }));
    valueOf(await call('restore', { backup: 'token', secret }));
    expect(desk.isOpen()).toBe(true);
  });

  test('wrong passwords wait here as at unlocking; the sheet sets a new one', async () => {
    const { folder, made, recoverySheet } = await locked();
    const { desk, call } = aProcess(folder);
    const backup = made.id;
    const wrong = { password: 'ganske feil passord' };
    for (let tries = 0; tries < 3; tries += 1)
      expect(code(await call('inspectBackup', { backup, secret: wrong }))).toBe('wrong-password');
    expect(code(await call('restore', { backup, secret: { password: PASSWORD } }))).toBe('wait');
    const secret = { recoverySheet, caseworker: '', newPassword: NEW_PASSWORD };
    valueOf(await call('inspectBackup', { backup, secret }));
    expect(code(await call('restore', { backup, secret: { ...secret, newPassword: 'kort' } }))).toBe(
      'weak-password',
    );
    valueOf(await call('restore', { backup, secret }));
    expect(desk.isOpen()).toBe(true);
    expect(valueOf(await call('status', {})).vault?.caseworkers).toEqual(['Berit Haugland']);
  });

  test('a damaged one is refused, and nothing is touched', async () => {
    const { folder, made, own } = await locked();
    const file = path.join(own, made.id.slice('own:'.length));
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(6000) ^ 1, 6000);
    writeFileSync(file, bytes);
    const { desk, call } = aProcess(folder);
    const before = readFileSync(path.join(folder, 'registerkort.db'));
    const secret = { password: PASSWORD };
    expect(code(await call('inspectBackup', { backup: made.id, secret }))).toBe('backup-damaged');
    expect(code(await call('restore', { backup: made.id, secret }))).toBe('backup-damaged');
    expect(desk.isOpen()).toBe(false);
    expect(readFileSync(path.join(folder, 'registerkort.db')).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  test('with nothing left but the backups, they are found and put back', async () => {
    const { folder, made } = await locked();
    for (const ending of ['', '.vault.json', '.anchor'])
      rmSync(path.join(folder, `registerkort.db${ending}`));
    rmSync(path.join(folder, 'state'), { recursive: true });
    const { desk, call } = aProcess(folder);
    expect(valueOf(await call('status', {})).state).toBe('none');
    expect(valueOf(await call('listBackups', {})).entries.map(({ id }) => id)).toEqual([made.id]);
    valueOf(await call('restore', { backup: made.id, secret: { password: PASSWORD } }));
    expect(desk.isOpen()).toBe(true);
  });
});
