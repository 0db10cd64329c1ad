import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sql } from '../../db/connection.ts';
import { closeVault } from '../../db/vault.ts';
import { verify } from '../../db/verify.ts';
import { PASSWORD, closedVault, openAgain, valueOf } from './vaults.ts';

const SAVER = path.join(import.meta.dirname, 'children', 'save-until-killed.ts');

/** Lets a process save until it has acknowledged `saves`, kills it there, and gives all that it acknowledged. */
async function saveAndKill(
  file: string,
  stateFolder: string,
  from: number,
  saves: number,
): Promise<number[]> {
  const child = spawn(process.execPath, [SAVER, file, stateFolder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > saves) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return said.split('\n').slice(0, -1).map(Number);
}

it(
  'a program killed in the middle of saves keeps every one that was acknowledged',
  { timeout: 120_000 },
  async () => {
    const { options } = await closedVault();
    const acknowledged: number[] = [];
    for (let kill = 0; kill < 10; kill += 1) {
      const said = await saveAndKill(options.file, options.stateFolder, kill * 1000, 1 + kill * 3);
      expect(said.length).toBeGreaterThan(0);
      acknowledged.push(...said);
      const vault = valueOf(await openAgain(options));
      expect(vault.notes).toEqual([]);
      for (const number of acknowledged)
        expect(
          vault.db.get(sql`SELECT length(value) AS length FROM meta WHERE key = ${`row-${number}`}`),
        ).toEqual({
          length: 500,
        });
      closeVault(vault);
    }
    const secret = { password: PASSWORD };
    expect(valueOf(await verify({ ...options, secret }))).toEqual({ ok: true, problems: [] });
  },
);
