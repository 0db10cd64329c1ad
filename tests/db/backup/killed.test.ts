import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ownBackupFolder } from '../../../db/backup/places.ts';
import { draftsOf } from '../../../db/records/drafts.ts';
import { closeVault } from '../../../db/vault.ts';
import { tidyBackups } from '../../../electron/usecases/backups.ts';
import { closedVault, openAgain, valueOf } from '../vaults.ts';

const MAKER = path.join(import.meta.dirname, '..', 'children', 'back-up-until-killed.ts');

test('killed in the midst of a backup: what was typed before is there, and the half backup goes', async () => {
  const { options } = await closedVault();
  const folder = ownBackupFolder(options.file);
  const parts = (): readonly string[] =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.part')) : [];
  const child = spawn(process.execPath, [MAKER, options.file, options.stateFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const ended = once(child, 'close');
  // Each backup is a part for as long as its image is being written.
  while (parts().length === 0 && child.exitCode === null) await wait(1);
  child.kill('SIGSTOP');
  while (parts().length === 0) {
    child.kill('SIGCONT');
    await wait(1);
    child.kill('SIGSTOP');
  }
  child.kill('SIGKILL');
  await ended;
  expect(parts()).toHaveLength(1);

  const vault = valueOf(await openAgain(options));
  const id = said.trim().split(' ')[1] ?? '';
  expect(draftsOf(vault.db, id).map(({ typed }) => typed)).toEqual([{ family: 'sist' }]);
  tidyBackups({ vault, clock: { today: () => '2025-03-01', now: options.now } });
  expect(parts()).toEqual([]);
  valueOf(closeVault(vault));
});
