import { mkdirSync, rmSync } from 'node:fs';
import { migrations } from '../../db/schema/index.ts';
import { type Vault, closeVault, createVault } from '../../db/vault.ts';
import { makeOldVault } from './lines/migrations-old.ts';
import { prepare, saveNumbered } from './numbered-saves.ts';
import { CASEWORKER, CHEAP, FACTS, PASSWORD, optionsIn, valueOf } from './specimen.ts';

/** Makes a closed vault with the first numbered saves in a folder, and gives its recovery sheet, which opens quickly. */
export async function makeNumberedVault(folder: string, saves: number): Promise<string> {
  const { vault, recoverySheet } = await openNumberedVault(folder, saves);
  valueOf(closeVault(vault));
  return recoverySheet;
}

/** The same in the form that it had before the newest migration. */
export async function makeOlderNumberedVault(folder: string, saves: number): Promise<string> {
  const newest = `${folder}-newest`;
  const { vault } = await openNumberedVault(newest, saves);
  const { recoverySheet } = await makeOldVault(folder, migrations.slice(0, -1), vault.db);
  valueOf(closeVault(vault));
  rmSync(newest, { recursive: true });
  return recoverySheet;
}

async function openNumberedVault(
  folder: string,
  saves: number,
): Promise<{ readonly vault: Vault; readonly recoverySheet: string }> {
  mkdirSync(folder, { recursive: true });
  const who = { password: PASSWORD, caseworker: CASEWORKER, cost: CHEAP, facts: FACTS };
  const made = valueOf(await createVault({ ...optionsIn(folder), ...who }));
  valueOf(prepare(made.vault));
  for (let number = 1; number <= saves; number += 1) valueOf(saveNumbered(made.vault, number));
  return made;
}
