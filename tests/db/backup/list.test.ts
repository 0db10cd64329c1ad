import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listBackupsIn } from '../../../db/backup/list.ts';
import { backupSourceOf, makeBackup } from '../../../db/backup/make.ts';
import { ownBackupFolder } from '../../../db/backup/places.ts';
import { newVault, valueOf } from '../vaults.ts';

const HOLDER = path.join(import.meta.dirname, '..', 'children', 'hold-open.ts');

/** What another process says when it opens the database. */
async function openedElsewhere(file: string, stateFolder: string): Promise<string> {
  const child = spawn(process.execPath, [HOLDER, file, stateFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said: readonly unknown[] = await once(child.stdout, 'data');
  return String(said[0]).trim();
}

test('files and no links are listed: looking into one that leads to the open database would give up its lock', async () => {
  const { vault, options } = await newVault();
  const folder = ownBackupFolder(options.file);
  const { file } = valueOf(await makeBackup(backupSourceOf(vault), { folder, kind: 'daily' }));
  const named = (day: number): string =>
    path.join(folder, `registerkort-2025010${day}-080000-000001-daily.backup`);
  copyFileSync(file, named(1));
  symlinkSync(file, named(2));
  symlinkSync(options.file, named(3));
  mkdirSync(named(4));

  expect(listBackupsIn(folder, vault.id).map((one) => one.file)).toEqual([file, named(1)]);
  expect(await openedElsewhere(options.file, options.stateFolder)).toBe('open-elsewhere');
});
