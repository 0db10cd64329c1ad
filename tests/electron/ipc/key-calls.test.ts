import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { caseworkers } from '../../../db/records/office.ts';
import { vaultFileOf } from '../../../db/keys/vault-file.ts';
import { serve } from '../../../electron/ipc/serve.ts';
import { vaultCalls } from '../../../electron/ipc/vault-calls.ts';
import { vaultDesk, type VaultDesk } from '../../../electron/ipc/vault-desk.ts';
import { vaultContract, type InputOf, type VaultCall } from '../../../shared/ipc/contract.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import { CHEAP, PASSWORD } from '../../db/vaults.ts';

const OTHER = 'en helt annen setning';
const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-keys-'));
const desks: VaultDesk[] = [];
afterEach(() => {
  for (const desk of desks.splice(0)) desk.close();
  vi.useRealTimers();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The calls of a window on a database of its own, as the wrapper serves them. */
function aWindow(own = mkdtempSync(path.join(folder, 'a-'))) {
  const desk = vaultDesk({
    database: path.join(own, 'registerkort.db'),
    state: path.join(own, 'state'),
    version: '0.1.0',
    testDataOnly: false,
    clock: { today: () => '2025-03-01', now: () => '2025-03-01T09:30:00+01:00' },
    cost: CHEAP,
    onOpen: () => undefined,
  });
  desks.push(desk);
  const served = serve(
    vaultContract,
    vaultCalls(desk, () => undefined),
    {
      isOpen: () => desk.isOpen(),
      onBug: (name, thrown) => {
        throw new Error(name, { cause: thrown });
      },
    },
  );
  const call = async <C extends VaultCall>(
    name: C,
    input: InputOf<(typeof vaultContract)[C]>,
  ): Promise<Envelope<Record<string, unknown>>> =>
    (await served(name, input)) as Envelope<Record<string, unknown>>;
  const made = async (practice = false): Promise<string> => {
    const created = await desk.create({
      municipalityNumber: '3431',
      office: '',
      caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
      password: PASSWORD,
      language: 'nb',
      practice,
    });
    if (!created.ok) throw new Error(created.error.code);
    return created.value.recoverySheet;
  };
  return { desk, call, made, own };
}
type Window = ReturnType<typeof aWindow>;

const no = (code: string, detail?: string) => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});
const done = { ok: true, value: {} };
const client = { family: 'Hansen', given: 'Kari', identityNumber: '' };
const confirm = ({ call }: Window, sheet: string, numbers: readonly [number, number] = [2, 6]) =>
  call('confirmSheet', {
    groups: numbers.map((number) => ({ number, typed: sheet.split('-')[number - 1] ?? '' })),
  });
const actions = async ({ call }: Window): Promise<readonly unknown[]> => {
  const log = await call('log', { belowSeq: null, subject: null, limit: 100 });
  if (!log.ok) throw new Error(log.error.code);
  return (log.value['rows'] as { readonly action: string }[]).map(({ action }) => action);
};

describe('the recovery sheet', () => {
  test('is asked back before the first client, and then no more', async () => {
    const window = aWindow();
    const sheet = await window.made();
    expect(await window.call('session', {})).toMatchObject({ value: { sheetConfirmed: false } });
    expect(await window.call('createClient', client)).toEqual(no('sheet-not-confirmed'));
    const swapped = sheet.split('-').reverse().join('-');
    expect(await confirm(window, swapped)).toEqual(no('wrong-recovery-sheet', '2'));
    expect(await confirm(window, sheet, [3, 3])).toEqual(no('invalid-input', 'groups'));
    expect(await confirm(window, sheet.toLowerCase())).toEqual(done);
    expect(await window.call('session', {})).toMatchObject({ value: { sheetConfirmed: true } });
    expect(await window.call('createClient', client)).toMatchObject({ value: { made: true } });
    expect(await actions(window)).toContain('sheet-confirmed');
    expect(window.desk.sheet.text()).toBeNull();
  });

  test('is shown again after a lock, to whoever knows the password', async () => {
    const window = aWindow();
    const sheet = await window.made();
    window.desk.close();
    expect(window.desk.sheet.text()).toBeNull();
    await window.call('unlock', { password: PASSWORD, acceptOlder: false });
    expect(await confirm(window, sheet)).toEqual(no('sheet-not-confirmed'));
    expect(await window.call('showSheet', { password: OTHER })).toEqual(no('wrong-password'));
    expect(await window.call('showSheet', { password: PASSWORD })).toEqual({
      ok: true,
      value: { recoverySheet: sheet },
    });
    expect(await confirm(window, sheet, [1, 7])).toEqual(done);
    expect(await actions(window)).toContain('sheet-shown');
  });

  test('is not asked back for practice', async () => {
    const window = aWindow();
    await window.made(true);
    expect(await window.call('session', {})).toMatchObject({ value: { sheetConfirmed: true } });
    expect(await window.call('createClient', client)).toMatchObject({ value: { made: true } });
  });

  test('is another after the keys were changed, and asked back again before the next client', async () => {
    const window = aWindow();
    const old = await window.made();
    await confirm(window, old);
    await window.call('createClient', client);
    await window.call('addCaseworker', { password: PASSWORD, name: 'Ola', title: '', newPassword: OTHER });
    expect(await window.call('rotateKeys', { password: 'feil' })).toEqual(no('wrong-password'));
    const rotated = await window.call('rotateKeys', { password: PASSWORD });
    const sheet = rotated.ok ? String(rotated.value['recoverySheet']) : '';
    expect(await window.call('caseworkers', {})).toEqual({ ok: true, value: { names: ['Berit Haugland'] } });
    expect(await window.call('session', {})).toMatchObject({ value: { sheetConfirmed: false } });
    expect(await window.call('createClient', client)).toEqual(no('sheet-not-confirmed'));
    expect(await confirm(window, old)).toEqual(no('wrong-recovery-sheet', '2'));
    expect(await confirm(window, sheet)).toEqual(done);
    expect(await window.call('createClient', client)).toMatchObject({ value: { made: true } });
    expect(await actions(window)).toContain('keys-rotated');
    window.desk.close();
    const wish = { recoverySheet: old, caseworker: 'Berit Haugland', password: OTHER, acceptOlder: false };
    expect(await window.call('recover', wish)).toEqual(no('wrong-recovery-sheet'));
    expect(await window.call('unlock', { password: PASSWORD, acceptOlder: false })).toEqual(done);
  });

  test('asks which caseworker it is where there are several, and gives her a new password', async () => {
    const window = aWindow();
    const recoverySheet = await window.made();
    const name = 'Ola Vikar';
    await window.call('addCaseworker', { password: PASSWORD, name, title: '', newPassword: OTHER });
    window.desk.close();
    const wish = { recoverySheet, password: 'noe ganske annet igjen', acceptOlder: false };
    expect(await window.call('recover', { ...wish, caseworker: '' })).toEqual(
      no('caseworker-refused', 'which'),
    );
    expect(await window.call('recover', { ...wish, caseworker: name })).toEqual(done);
    window.desk.close();
    for (const [password, answered] of [
      [OTHER, no('wrong-password')],
      [wish.password, done],
    ] as const)
      expect(await window.call('unlock', { password, acceptOlder: false })).toEqual(answered);
    expect(window.desk.office().vault.caseworker).toBe(name);
    window.desk.close();
    expect(await window.call('unlock', { password: PASSWORD, acceptOlder: false })).toEqual(done);
  });

  test('opens a database whose key file is lost, and makes a new one', async () => {
    const window = aWindow();
    const recoverySheet = await window.made();
    await confirm(window, recoverySheet);
    await window.call('createClient', client);
    window.desk.close();
    rmSync(vaultFileOf(path.join(window.own, 'registerkort.db')));
    const next = aWindow(window.own);
    expect(await next.call('unlock', { password: PASSWORD, acceptOlder: false })).toEqual(
      no('vault-missing'),
    );
    const wish = { recoverySheet, caseworker: 'Berit Haugland', password: OTHER, acceptOlder: false };
    expect(await next.call('recover', wish)).toEqual(done);
    expect(await next.call('session', {})).toMatchObject({
      value: { caseworker: { title: 'sykepleier' }, sheetConfirmed: true },
    });
    next.desk.close();
    expect(await next.call('unlock', { password: OTHER, acceptOlder: false })).toEqual(done);
    expect(await next.call('listClients', { query: 'hansen', after: null, limit: 10 })).toMatchObject({
      value: { total: 1 },
    });
  });
});

describe('passwords', () => {
  test('are changed, given and taken away', async () => {
    const window = aWindow();
    await window.made();
    expect(await window.call('changePassword', { current: PASSWORD, next: 'kort' })).toEqual(
      no('weak-password', 'too-short'),
    );
    expect(await window.call('changePassword', { current: PASSWORD, next: OTHER })).toEqual(done);
    const added = { password: OTHER, name: ' Ola Vikar ', title: 'vernepleier', newPassword: PASSWORD };
    expect(await window.call('addCaseworker', { ...added, name: 'x'.repeat(300) })).toEqual(
      no('invalid-input', 'name'),
    );
    expect(await window.call('addCaseworker', added)).toEqual(done);
    expect(await window.call('addCaseworker', added)).toEqual(no('caseworker-refused', 'exists'));
    const names = ['Berit Haugland', 'Ola Vikar'];
    expect(await window.call('caseworkers', {})).toEqual({ ok: true, value: { names } });
    expect(caseworkers(window.desk.office().vault.db).map(({ name }) => name)).toEqual(names);
    const remove = (name: string) => window.call('removeCaseworker', { name });
    expect(await remove('Berit Haugland')).toEqual(no('caseworker-refused', 'oneself'));
    expect(await remove('Nobody')).toEqual(no('caseworker-refused', 'unknown'));
    expect(await remove('Ola Vikar')).toEqual(done);
    expect(await window.call('caseworkers', {})).toEqual({ ok: true, value: { names: names.slice(0, 1) } });
  });

  test('that are wrong count, while it is open too, and over a restart', async () => {
    const window = aWindow();
    await window.made();
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const wrong of [1, 2, 3])
      expect(await window.call('showSheet', { password: `feil ${wrong}` })).toEqual(no('wrong-password'));
    expect(await window.call('showSheet', { password: PASSWORD })).toEqual(no('wait', '2'));
    window.desk.close();
    const next = aWindow(window.own);
    expect(await next.call('unlock', { password: PASSWORD, acceptOlder: false })).toEqual(no('wait', '2'));
    vi.advanceTimersByTime(2_000);
    expect(await next.call('unlock', { password: PASSWORD, acceptOlder: false })).toEqual(done);
  });

  test('that are wrong never hold up the recovery sheet', async () => {
    const window = aWindow();
    const recoverySheet = await window.made();
    window.desk.close();
    for (const wrong of [1, 2, 3])
      await window.call('unlock', { password: `feil ${wrong}`, acceptOlder: false });
    expect(await window.call('unlock', { password: PASSWORD, acceptOlder: false })).toEqual(no('wait', '2'));
    const wish = { recoverySheet, caseworker: '', password: OTHER, acceptOlder: false };
    expect(await window.call('recover', wish)).toEqual(done);
  });
});

test('the log tells who did what, with the client’s name, a page at a time and by client', async () => {
  const window = aWindow();
  await confirm(window, await window.made());
  const ids: string[] = [];
  for (const given of ['Kari', 'Ola', 'Liv']) {
    const made = await window.call('createClient', { ...client, given });
    if (made.ok) ids.push(String(made.value['id']));
  }
  const page = async (belowSeq: number | null, subject: string | null = null) => {
    const log = await window.call('log', { belowSeq, subject, limit: 2 });
    return log.ok ? (log.value['rows'] as { seq: number; name: string | null; action: string }[]) : [];
  };
  const first = await page(null);
  expect(first.map(({ name }) => name)).toEqual(['Hansen, Liv', 'Hansen, Ola']);
  const second = await page(first.at(-1)?.seq ?? 0);
  expect(second.map(({ name, action }) => [name, action])).toEqual([
    ['Hansen, Kari', 'changed'],
    [null, 'sheet-confirmed'],
  ]);
  expect(await page(null, ids[1] ?? '')).toMatchObject([
    { name: 'Hansen, Ola', who: 'Berit Haugland', detail: { form: 'client' }, programVersion: '0.1.0' },
  ]);
});

describe('a damaged database', () => {
  test('is told of, and then saved, from the unlock page; what is open is left alone', async () => {
    const window = aWindow();
    await confirm(window, await window.made());
    await window.call('createClient', client);
    const password = { password: PASSWORD };
    expect(await window.call('salvage', { secret: password, apply: true })).toEqual(no('not-allowed'));
    expect(await window.call('makeBackup', {})).toMatchObject({ ok: true });
    window.desk.close();
    const file = path.join(window.own, 'registerkort.db');
    writeFileSync(file, readFileSync(file).fill(0xa5, 0, 4096));
    expect(await window.call('unlock', { password: PASSWORD, acceptOlder: false })).toMatchObject({
      ok: false,
    });
    expect(await window.call('salvage', { secret: { password: 'feil' }, apply: false })).toEqual(
      no('wrong-password'),
    );
    const said = {
      kept: 0,
      clients: [{ name: 'Hansen, Kari', from: 'backup' }],
      everyone: false,
      backup: { kind: 'manual' },
    };
    expect(await window.call('salvage', { secret: password, apply: false })).toMatchObject({ value: said });
    expect(window.desk.isOpen()).toBe(false);
    expect(await window.call('salvage', { secret: password, apply: true })).toMatchObject({ value: said });
    expect(await window.call('listClients', { query: '', after: null, limit: 10 })).toMatchObject({
      value: { total: 1 },
    });
    expect((await actions(window)).slice(0, 2)).toEqual(['opened', 'salvaged']);
  });
});
