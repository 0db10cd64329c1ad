import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { backupSourceOf, makeBackup } from '../../../db/backup/make.ts';
import { isBackupName } from '../../../db/backup/places.ts';
import { restoreBackup } from '../../../db/backup/restore.ts';
import { closeVault, logEvent } from '../../../db/vault.ts';
import { PASSWORD, errorOf, newVault, openAgain, valueOf } from '../vaults.ts';

const disk = vi.hoisted(() => ({ said: true, full: false, noCopies: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    // One block is left, where the disk says how many.
    statfsSync: (folder: string) =>
      disk.full && disk.said ? { bavail: 1, bsize: 4096 } : fs.statfsSync(folder),
    copyFileSync: (...args: Parameters<typeof fs.copyFileSync>) => {
      if (disk.noCopies) throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'copyfile' });
      fs.copyFileSync(...args);
    },
    writeSync: (...args: Parameters<typeof fs.writeSync>) => {
      if (disk.full) throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
      return fs.writeSync(...args);
    },
  };
});

afterEach(() => Object.assign(disk, { said: true, full: false, noCopies: false }));

test.each([true, false])('a full disk leaves nothing of a backup; known beforehand: %s', async (said) => {
  const { vault, folder } = await newVault();
  const stick = path.join(folder, 'stick');
  mkdirSync(stick);
  Object.assign(disk, { full: true, said });
  expect(errorOf(await makeBackup(backupSourceOf(vault), { folder: stick, kind: 'daily' }))).toEqual({
    code: 'disk-full',
  });
  expect(readdirSync(stick)).toEqual([]);
  disk.full = false;
  valueOf(logEvent(vault, { action: 'read', subject: 'k1' }));
  valueOf(await makeBackup(backupSourceOf(vault), { folder: stick, kind: 'daily' }));
  expect(readdirSync(stick).every(isBackupName)).toBe(true);
  valueOf(closeVault(vault));
});

test.each([true, false])(
  'a full disk leaves the database as it was, and nothing of a restore; known beforehand: %s',
  async (said) => {
    const { vault, folder, options } = await newVault();
    const { file: backup } = valueOf(await makeBackup(backupSourceOf(vault), { folder, kind: 'manual' }));
    valueOf(logEvent(vault, { action: 'read', subject: 'k1' }));
    valueOf(closeVault(vault));
    const before = readFileSync(options.file);
    const names = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
    const were = names();
    Object.assign(disk, { full: true, said });
    const restored = await restoreBackup({ ...options, backup, secret: { password: PASSWORD } });
    expect(errorOf(restored)).toEqual({ code: 'disk-full' });
    disk.full = false;
    expect(readFileSync(options.file).equals(before)).toBe(true);
    expect(names().filter((name) => !name.endsWith('.backups'))).toEqual(were);
    valueOf(closeVault(valueOf(await openAgain(options))));
  },
);

test('where a log of changes can’t be tried for want of room, nothing is restored: what stands there has no backup', async () => {
  const { vault, folder, options } = await newVault();
  const { file: backup } = valueOf(await makeBackup(backupSourceOf(vault), { folder, kind: 'manual' }));
  valueOf(closeVault(vault));
  writeFileSync(`${options.file}-wal`, 'what a save left that was cut off');
  const before = readFileSync(options.file);
  const names = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const were = names();
  disk.noCopies = true;
  const restored = await restoreBackup({ ...options, backup, secret: { password: PASSWORD } });
  expect(errorOf(restored)).toEqual({ code: 'disk-full' });
  expect(readFileSync(options.file).equals(before)).toBe(true);
  expect(names()).toEqual(were);
});
