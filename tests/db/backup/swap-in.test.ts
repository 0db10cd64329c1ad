import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { auditPage } from '../../../db/audit.ts';
import { backupSourceOf, makeBackup } from '../../../db/backup/make.ts';
import { restoreBackup } from '../../../db/backup/restore.ts';
import { settleRestore, swapIn } from '../../../db/backup/swap-in.ts';
import { closeVault, logEvent } from '../../../db/vault.ts';
import { PASSWORD, errorOf, newVault, openAgain, scratchFolder, valueOf } from '../vaults.ts';

/** Steps that change the disk until the process is killed; from then on nothing is written any more. */
const life = vi.hoisted(() => ({ left: Infinity, first: '' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const mortal =
    <A extends unknown[], R>(name: string, step: (...args: A) => R) =>
    (...args: A): R => {
      if (life.first === name) life.left = 0;
      if (life.left <= 0) throw new Error('killed');
      life.left -= 1;
      return step(...args);
    };
  return {
    ...fs,
    renameSync: mortal('rename', fs.renameSync),
    linkSync: mortal('link', fs.linkSync),
    rmSync: mortal('rm', fs.rmSync),
    unlinkSync: mortal('unlink', fs.unlinkSync),
    writeSync: mortal('write', fs.writeSync as (...args: unknown[]) => number),
    fsyncSync: mortal('fsync', fs.fsyncSync),
  };
});

afterEach(() => Object.assign(life, { left: Infinity, first: '' }));

/** A closed vault two saves ahead of its backup, whose restore was killed when everything was made and nothing moved. */
async function stagedFolder() {
  const { vault, folder, options } = await newVault();
  const made = valueOf(await makeBackup(backupSourceOf(vault), { folder, kind: 'manual' }));
  for (const client of ['k1', 'k2']) valueOf(logEvent(vault, { action: 'read', subject: client }));
  valueOf(closeVault(vault));
  life.first = 'link';
  const restoring = restoreBackup({ ...options, backup: made.file, secret: { password: PASSWORD } });
  await expect(restoring).rejects.toThrow('killed');
  Object.assign(life, { left: Infinity, first: '' });
  expect(existsSync(`${options.file}.restoring.anchor`)).toBe(true);
  return { folder, options, vaultId: vault.id };
}

/** The set of a database, as bytes. */
const setOf = (file: string, stateAnchor: string) =>
  [file, `${file}.vault.json`, `${file}.anchor`, stateAnchor].map((one) => readFileSync(one, 'latin1'));

test('killed at whatever step, a restore leaves the old set or the new one, and the next opening knows which', async () => {
  const { folder, options, vaultId } = await stagedFolder();
  const here = () => {
    const copy = scratchFolder();
    cpSync(folder, copy, { recursive: true });
    const places = { file: path.join(copy, 'dovre.db'), stateFolder: path.join(copy, 'state') };
    return {
      ...places,
      copy,
      set: () => setOf(places.file, path.join(places.stateFolder, `${vaultId}.anchor`)),
    };
  };
  const whole = here();
  const before = whole.set();
  swapIn(whole, options.now());
  const after = whole.set();
  after.forEach((file, index) => expect(file === before[index]).toBe(index === 1));

  const ends: string[] = [];
  for (let steps = 0; ends.length === 0 || ends.at(-1) !== 'done'; steps += 1) {
    const killed = here();
    life.left = steps;
    let done = true;
    try {
      swapIn(killed, options.now());
    } catch {
      done = false;
    }
    // The one who comes next may be killed too.
    life.left = steps % 3;
    if (!done) {
      try {
        settleRestore(killed);
      } catch {
        // As if it had never begun.
      }
    }
    life.left = Infinity;
    valueOf(settleRestore(killed));
    const set = killed.set();
    const isNew = set.every((file, index) => file === after[index]);
    expect([steps, isNew || set.every((file, index) => file === before[index])]).toEqual([steps, true]);
    const names = readdirSync(killed.copy);
    expect(names.filter((name) => name.includes('.restoring'))).toEqual([]);
    if (isNew) {
      const aside = path.join(killed.copy, 'dovre.db.replaced-2025-03-01T093000');
      expect(setOf(aside, `${aside}.anchor`).slice(0, 3)).toEqual(before.slice(0, 3));
    }
    ends.push(done ? 'done' : isNew ? 'new' : 'old');
  }
  expect(new Set(ends)).toEqual(new Set(['old', 'new', 'done']));
  expect(ends.join(' ')).toMatch(/^(old )+(new )+done$/);
});

test('opening finishes a restore that was cut off', async () => {
  const { folder, options } = await stagedFolder();
  life.left = 8;
  expect(() => swapIn(options, options.now())).toThrow('killed');
  life.left = Infinity;
  expect(existsSync(`${options.file}.restoring.ready`)).toBe(true);
  const opened = valueOf(await openAgain(options));
  expect(opened.notes).toEqual([]);
  expect(auditPage(opened.db, { subject: 'k1', limit: 1 })).toEqual([]);
  valueOf(closeVault(opened));
  expect(readdirSync(folder).filter((name) => name.includes('.restoring'))).toEqual([]);
});

test('a swap whose vault file can’t be read just now is not ended without the anchor in the program’s folder', async () => {
  const { options, vaultId } = await stagedFolder();
  const stateAnchor = path.join(options.stateFolder, `${vaultId}.anchor`);
  const restored = readFileSync(`${stateAnchor}.restoring`, 'utf8');
  life.left = 8;
  expect(() => swapIn(options, options.now())).toThrow('killed');
  life.left = Infinity;
  const vaultFile = [`${options.file}.restoring.vault.json`, `${options.file}.vault.json`].find((file) =>
    existsSync(file),
  );
  // What the disk won't give: a folder can't be read as a file.
  renameSync(vaultFile ?? '', `${options.file}.away`);
  mkdirSync(vaultFile ?? '');
  expect(errorOf(settleRestore(options))).toMatchObject({ code: 'io' });
  expect(existsSync(`${options.file}.restoring.ready`)).toBe(true);
  rmdirSync(vaultFile ?? '');
  renameSync(`${options.file}.away`, vaultFile ?? '');
  valueOf(settleRestore(options));
  expect(readFileSync(stateAnchor, 'utf8')).toBe(restored);
  valueOf(closeVault(valueOf(await openAgain(options))));
});
