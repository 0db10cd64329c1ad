import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { readAnchorLines } from '../../db/anchor-file.ts';
import type { VaultError } from '../../db/errors.ts';
import type { ScryptCost } from '../../db/keys/slot.ts';
import type { Result } from '../../db/result.ts';
import {
  type CreateOptions,
  type Created,
  type Vault,
  closeVault,
  createVault,
  openVault,
} from '../../db/vault.ts';

export const PASSWORD = 'fire gule sykler sover';
/** The cheapest that the program accepts, so that tests don't spend their time on passwords. */
export const CHEAP: ScryptCost = { N: 2 ** 15, r: 8, p: 1 };
export const FACTS: CreateOptions['facts'] = {
  purpose: 'municipality',
  language: 'nb',
  municipality: { number: '3431', name: 'Dovre' },
  office: 'Helse og omsorg',
};

/** A folder of its own for one test, removed after it. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-db-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const optionsIn = (folder: string): CreateOptions & { readonly stateFolder: string } => ({
  file: path.join(folder, 'dovre.db'),
  stateFolder: path.join(folder, 'state'),
  now: () => '2025-03-01T09:30:00+01:00',
  programVersion: '0.1.0',
  password: PASSWORD,
  caseworker: 'Kari Nordmann',
  facts: FACTS,
  cost: CHEAP,
});

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`not ok: ${JSON.stringify(result.error)}`);
  return result.value;
}

export const errorOf = (result: Result<unknown, VaultError>): VaultError | undefined =>
  result.ok ? undefined : result.error;

/** An open vault in a scratch folder; closed by the test itself or not at all. */
export async function newVault(
  overrides: Partial<CreateOptions> = {},
): Promise<Created & { readonly options: ReturnType<typeof optionsIn>; readonly folder: string }> {
  const folder = scratchFolder();
  const options = { ...optionsIn(folder), ...overrides };
  return { ...valueOf(await createVault(options)), options, folder };
}

/** The file of a vault that was made and closed. */
export async function closedVault(overrides: Partial<CreateOptions> = {}) {
  const made = await newVault(overrides);
  valueOf(closeVault(made.vault));
  return made;
}

export const openAgain = (
  options: ReturnType<typeof optionsIn>,
  more: { readonly password?: string; readonly acceptAnchorMismatch?: boolean } = {},
): Promise<Result<Vault, VaultError>> =>
  openVault({ ...options, ...more, secret: { password: more.password ?? PASSWORD } });

/** What the anchor beside a database says last. */
export function anchorBeside(file: string): Record<string, unknown> {
  const said = readAnchorLines(`${file}.anchor`)?.map((line): unknown => JSON.parse(line)) ?? [];
  const last = z
    .array(z.looseObject({ sequence: z.int() }))
    .parse(said)
    .sort((a, b) => b.sequence - a.sequence)[0];
  if (last === undefined) throw new Error('no anchor');
  return last;
}

/**
 * Has the anchor beside a database fail to be written, for every user, root too: it is of the older form, so that it has
 * to be made anew, and a folder stands where that is done. Gives how to let it be written again.
 */
export function anchorFails(file: string): () => void {
  writeFileSync(`${file}.anchor`, `${JSON.stringify(anchorBeside(file))}\n`);
  const inTheWay = `${file}.anchor.new`;
  mkdirSync(inTheWay);
  return () => rmSync(inTheWay, { recursive: true });
}
