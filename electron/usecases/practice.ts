import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ScryptCost } from '../../db/keys/slot.ts';
import { clientIds } from '../../db/records/clients.ts';
import { ok, type Result } from '../../db/result.ts';
import { closeVault, openVault, type Vault, type VaultError, type VaultOptions } from '../../db/vault.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import { PRACTICE_MUNICIPALITY } from '../../shared/catalogue/municipalities.ts';
import { CASEWORKERS } from '../../shared/demo/municipality.ts';
import { fillDemo } from './demo.ts';
import { initOffice } from './init.ts';
import type { Clock, Office } from './office.ts';

/**
 * SECURITY: known to everybody who reads this, on purpose: the practice municipality holds invented people only, and
 * must open in one press for a substitute who was given no password. It opens nothing else: each database has its own
 * root secret, and this password stands in the key file of the practice database alone.
 */
export const PRACTICE_PASSWORD = 'Fjellvik har bare oppdiktede personer';

/** The letter's four cases first, then as many others as a small municipality has. */
const CLIENTS = 60;
const SEED = 9998;

export interface PracticeWish extends VaultOptions {
  readonly stateFolder: string;
  readonly clock: Clock;
  /** Of a database that is made; one that is there keeps its own. */
  readonly language: Language;
  readonly cost?: ScryptCost | undefined;
}

/**
 * Opens the practice municipality, and makes and fills it first where there is none. What a cut left of its making is
 * made whole: without clients it is filled.
 */
export async function openPractice(wish: PracticeWish): Promise<Result<Vault, VaultError>> {
  const opened = existsSync(wish.file) ? await openVault(openingOf(wish)) : await make(wish);
  if (!opened.ok) return opened;
  const office: Office = { vault: opened.value, clock: wish.clock };
  if (clientIds(office.vault.db).length > 0) return opened;
  const filled = fillDemo(office, { clients: CLIENTS, seed: SEED });
  if (filled.ok) return opened;
  closeVault(office.vault);
  if (filled.error.code === 'not-an-empty-practice')
    throw new Error('another database lies where practice is');
  return { ok: false, error: filled.error };
}

// Nobody is harmed by an older state of invented people: the anchor is set to what is there.
const openingOf = ({ file, stateFolder, now, programVersion }: PracticeWish) => ({
  file,
  stateFolder,
  now,
  programVersion,
  secret: { password: PRACTICE_PASSWORD },
  acceptAnchorMismatch: true,
});

async function make(wish: PracticeWish): Promise<Result<Vault, VaultError>> {
  const [caseworker] = CASEWORKERS;
  if (caseworker === undefined) throw new Error('nobody works in the practice municipality');
  mkdirSync(path.dirname(wish.file), { recursive: true });
  mkdirSync(wish.stateFolder, { recursive: true });
  const made = await initOffice({
    file: wish.file,
    stateFolder: wish.stateFolder,
    clock: wish.clock,
    programVersion: wish.programVersion,
    password: PRACTICE_PASSWORD,
    caseworker,
    listed: true,
    municipalityNumber: PRACTICE_MUNICIPALITY.number,
    officeName: '',
    language: wish.language,
    purpose: 'practice',
    sheetConfirmed: true,
    ...(wish.cost === undefined ? {} : { cost: wish.cost }),
  });
  if (made.ok) return ok(made.value.office.vault);
  if (made.error.code === 'no-such-municipality') throw new Error('the practice municipality has no name');
  return { ok: false, error: made.error };
}

/** Takes the practice municipality away with all that lies in its folder, so that it is made anew. Nothing may be open. */
export const removePractice = (database: string): void =>
  rmSync(path.dirname(database), { recursive: true, force: true, maxRetries: 3 });
