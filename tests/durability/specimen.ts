import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseRecoverySheet } from '../../db/keys/recovery-sheet.ts';
import { type DerivedKeys, deriveKeys } from '../../db/keys/root-secret.ts';
import type { ScryptCost } from '../../db/keys/slot.ts';
import type { Result } from '../../db/result.ts';
import type { VaultFacts } from '../../db/vault-facts.ts';
import { internalsOf } from '../../db/vault-handle.ts';
import { type Vault, type VaultOptions, closeVault, createVault } from '../../db/vault.ts';
import { type Content, contentOf } from './specimen-content.ts';
import { SAVES } from './specimen-saves.ts';

export const PASSWORD = 'fire gule sykler sover';
export const CASEWORKER = 'Berit Haugland';
/** The cheapest that the program accepts: a harness opens thousands of times. */
export const CHEAP: ScryptCost = { N: 2 ** 15, r: 8, p: 1 };

export const FACTS: VaultFacts = {
  purpose: 'practice',
  language: 'nb',
  municipality: { number: '9998', name: 'Fjellvik' },
  office: 'Helse og omsorg',
};

/** The files of a vault, each as it lay on disk at one moment; undefined: not there. */
export interface VaultFiles {
  readonly database: Buffer;
  readonly vaultFile: Buffer | undefined;
  /** The anchor beside the database, and the one in the program's own folder. */
  readonly beside: Buffer | undefined;
  readonly inState: Buffer | undefined;
  readonly wal: Buffer | undefined;
}

/** What a vault was right after one of its saves. */
export interface Moment {
  readonly files: VaultFiles;
  readonly content: Content;
  /** The log of changes just before the checkpoint that ended the save: it belongs on top of the moment before. */
  readonly wal: Buffer;
}

/** A vault with some dozen invented clients, and its history. All keys are known: they open nothing else. */
export interface Specimen {
  readonly vaultId: string;
  readonly recoverySheet: string;
  readonly keys: DerivedKeys;
  /** After each save, the oldest first. */
  readonly moments: readonly Moment[];
}

const DATABASE = 'fjellvik.db';

/** Where the files of a vault are in a folder of one's own. */
export const placesIn = (folder: string, vaultId: string) => ({
  database: path.join(folder, DATABASE),
  vaultFile: path.join(folder, `${DATABASE}.vault.json`),
  beside: path.join(folder, `${DATABASE}.anchor`),
  inState: path.join(folder, 'state', `${vaultId}.anchor`),
  wal: path.join(folder, `${DATABASE}-wal`),
});

export const optionsIn = (folder: string): VaultOptions & { readonly stateFolder: string } => ({
  file: path.join(folder, DATABASE),
  stateFolder: path.join(folder, 'state'),
  now: () => '2025-03-01T09:30:00+01:00',
  programVersion: '0.1.0',
});

/** Makes a vault in an empty folder and walks it through its saves. The same seed gives the same records. */
export async function makeSpecimen(
  folder: string,
  wish: { readonly seed: number; readonly clients: number },
): Promise<Specimen> {
  mkdirSync(folder, { recursive: true });
  const options = optionsIn(folder);
  const created = await createVault({
    ...options,
    password: PASSWORD,
    caseworker: CASEWORKER,
    cost: CHEAP,
    facts: FACTS,
  });
  const { vault, recoverySheet } = valueOf(created);
  const wals = keepWals(vault, placesIn(folder, vault.id).wal);
  const moments = SAVES.map((save): Moment => {
    save(vault, wish);
    return { files: filesIn(folder, vault.id), content: contentOf(vault.db), wal: wals() };
  });
  valueOf(closeVault(vault));
  const secret = parseRecoverySheet(recoverySheet);
  return { vaultId: vault.id, recoverySheet, keys: deriveKeys(valueOf(secret)), moments };
}

/** The newest of a specimen's moments, or the one that many saves before it. */
export function momentOf({ moments }: Specimen, savesBefore = 0): Moment {
  const found = moments.at(-1 - savesBefore);
  if (!found) throw new Error(`no moment ${savesBefore} saves before the last`);
  return found;
}

/** Puts files in their places in an emptied folder. */
export function layOut(folder: string, vaultId: string, files: VaultFiles): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'state'), { recursive: true });
  const places = placesIn(folder, vaultId);
  for (const name of FILES) {
    const bytes = files[name];
    if (bytes !== undefined) writeFileSync(places[name], bytes);
  }
}

/** The files as they lie in a folder now. */
export function filesIn(folder: string, vaultId: string): VaultFiles {
  const places = placesIn(folder, vaultId);
  const bytesOf = (file: string): Buffer | undefined => (existsSync(file) ? readFileSync(file) : undefined);
  return {
    database: readFileSync(places.database),
    vaultFile: bytesOf(places.vaultFile),
    beside: bytesOf(places.beside),
    inState: bytesOf(places.inState),
    wal: bytesOf(places.wal),
  };
}

const FILES = ['database', 'vaultFile', 'beside', 'inState', 'wal'] as const;

/** Keeps the log of changes as it is just before each checkpoint empties it; gives the last one. */
function keepWals(vault: Vault, wal: string): () => Buffer {
  let last = Buffer.alloc(0);
  const { raw } = internalsOf(vault).connection;
  const pragma = raw.pragma.bind(raw);
  raw.pragma = (source, options) => {
    if (source.startsWith('wal_checkpoint')) last = readFileSync(wal);
    return pragma(source, options);
  };
  return () => last;
}

/** What a step of the harness itself must give; anything else ends the run. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`not ok: ${JSON.stringify(result.error)}`);
  return result.value;
}
