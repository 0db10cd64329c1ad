import { mkdirSync } from 'node:fs';
import type { Migration } from '../../db/migrate.ts';
import { migrations } from '../../db/schema/index.ts';
import { closeVault, createVault } from '../../db/vault.ts';
import { prepare, saveNumbered } from './numbered-saves.ts';
import { CASEWORKER, CHEAP, FACTS, PASSWORD, optionsIn, valueOf } from './specimen.ts';

/** The program's schema as it was a version ago: what it makes has a migration before it. */
export const OLDER: readonly Migration[] = migrations.slice(0, -1);

/** Makes a closed vault with the first numbered saves in a folder, and gives its recovery sheet, which opens quickly. */
export async function makeNumberedVault(
  folder: string,
  wish: { readonly saves: number; readonly known?: readonly Migration[] },
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const who = { password: PASSWORD, caseworker: CASEWORKER, cost: CHEAP, facts: FACTS };
  const options = { ...optionsIn(folder), ...who, migrations: wish.known ?? migrations };
  const { vault, recoverySheet } = valueOf(await createVault(options));
  valueOf(prepare(vault));
  for (let number = 1; number <= wish.saves; number += 1) valueOf(saveNumbered(vault, number));
  valueOf(closeVault(vault));
  return recoverySheet;
}
