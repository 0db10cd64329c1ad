import type { AnchorPlaces } from './anchor.ts';
import type { Connection, ReadableDb } from './connection.ts';
import type { VaultError } from './errors.ts';
import type { DerivedKeys } from './keys/root-secret.ts';
import type { OpeningNote } from './opening-notes.ts';
import type { PageSums } from './page-sums.ts';

/** An open vault: the database, who opened it, and what was noticed on the way. The keys are kept elsewhere. */
export interface Vault {
  /** UUID, the same for as long as the database lives. */
  readonly id: string;
  /** The database file, absolute. `.vault.json` and `.anchor` lie beside it. */
  readonly file: string;
  /** Whose password opened it: the name that the log gets. */
  readonly caseworker: string;
  readonly db: ReadableDb;
  /** To be told to her: a side file that was missing, a migration. Usually empty. */
  readonly notes: readonly OpeningNote[];
}

/** What an open vault keeps to itself. Not on the object, so that no one outside this folder meets a key. */
export interface VaultInternals {
  readonly connection: Connection;
  /** Page key: copies are opened with it, to prove them. Zeroed when the vault is closed. */
  readonly databaseKey: Buffer;
  /** Keyed hashes: anchor, log. Zeroed when the vault is closed. */
  readonly anchorKey: Buffer;
  /** MAC of the vault file. Zeroed when the vault is closed. */
  readonly envelopeKey: Buffer;
  readonly stateFolder: string | undefined;
  readonly now: () => string;
  readonly programVersion: string;
  readonly pages: PageSums;
  /** What was found wrong with the file after it was opened: nothing more is saved in it. */
  damage: VaultError | undefined;
  /** There is a commit whose checkpoint or anchor has not been brought to an end. */
  unsettled: boolean;
  writing: boolean;
  /** Where the window stands, if that is to go along with the next save (`place.ts`). */
  place: string | undefined;
}

const kept = new WeakMap<Vault, VaultInternals>();

export const keepInternals = (vault: Vault, internals: VaultInternals): void =>
  void kept.set(vault, internals);

/** Ends a vault's connection and gives its lock back; the keys stay with whoever holds them. Throws SQLite's errors. */
export function release(vault: Vault): void {
  const { connection, pages } = internalsOf(vault);
  kept.delete(vault);
  try {
    connection.raw.close();
  } finally {
    pages.close();
  }
}

/** Whether the vault can still be used: work that pauses asks again before it goes on. */
export const isOpen = (vault: Vault): boolean => kept.has(vault);

export function internalsOf(vault: Vault): VaultInternals {
  const internals = kept.get(vault);
  if (!internals) throw new Error('the vault is closed');
  return internals;
}

/** The vault's own keys, not copies. */
export function keysOf(vault: Vault): DerivedKeys {
  const { databaseKey, anchorKey, envelopeKey } = internalsOf(vault);
  return { database: databaseKey, anchor: anchorKey, envelope: envelopeKey };
}

export const placesOf = (vault: Vault): AnchorPlaces => ({
  databaseFile: vault.file,
  stateFolder: internalsOf(vault).stateFolder,
  vaultId: vault.id,
});
