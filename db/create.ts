import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { passwordStrength } from '../shared/record/password.ts';
import { anchorOf, writeAnchor } from './anchor.ts';
import { appendAudit } from './audit.ts';
import { settleRestore } from './backup/swap-in.ts';
import { type Connection, sql } from './connection.ts';
import { type VaultError, vaultErrorOf } from './errors.ts';
import { writeFacts } from './facts.ts';
import { flushFolder, removeDatabase, removeFile } from './files.ts';
import { recoverySheetOf } from './keys/recovery-sheet.ts';
import { type DerivedKeys, deriveKeys, newRootSecret, zero, zeroKeys } from './keys/root-secret.ts';
import { SCRYPT_COST, type ScryptCost, closeSlot } from './keys/slot.ts';
import { CIPHER, type VaultContent, vaultFileOf, writeVaultFile } from './keys/vault-file.ts';
import { writeMeta } from './meta.ts';
import { applyMigrations } from './migrate.ts';
import { createConnection } from './open.ts';
import { type VaultOptions, openUnlocked } from './opening.ts';
import { type Result, failed, ok } from './result.ts';
import { migrations as allMigrations } from './schema/index.ts';
import type { VaultFacts } from './vault-facts.ts';
import type { Vault } from './vault-handle.ts';

export interface CreateOptions extends VaultOptions {
  /** At least 14 characters or four words (`passwordStrength`). */
  readonly password: string;
  /** Name of the caseworker whose password it is. */
  readonly caseworker: string;
  readonly facts: VaultFacts;
  /** Cost of a password try; the program's own unless a test gives another. */
  readonly cost?: ScryptCost;
}

export interface Created {
  readonly vault: Vault;
  /** 7 groups of 4. Shown once and kept nowhere: it opens the database without a password. */
  readonly recoverySheet: string;
}

/**
 * Makes an encrypted database with its vault file and anchor, and opens it. The database is made under another name
 * and takes its own last, so that a file of that name is always whole.
 */
export async function createVault(options: CreateOptions): Promise<Result<Created, VaultError>> {
  const strength = passwordStrength(options.password);
  if (!strength.acceptable) return failed({ code: 'weak-password', reason: strength.reason });
  const settled = settleRestore(options);
  if (!settled.ok) return settled;
  const files = isBrokenOff(options.file) ? [options.file] : [options.file, vaultFileOf(options.file)];
  const taken = files.find((file) => existsSync(file));
  if (taken !== undefined) return failed({ code: 'already-exists', file: taken });

  const rootSecret = newRootSecret();
  const keys = deriveKeys(rootSecret);
  const recoverySheet = recoverySheetOf(rootSecret);
  const vaultId = randomUUID();
  const { caseworker, password, facts } = options;
  const slot = await closeSlot(rootSecret, {
    vaultId,
    caseworker,
    password,
    cost: options.cost ?? SCRYPT_COST,
  });
  zero(rootSecret);
  const content: VaultContent = { version: 1, vaultId, cipher: CIPHER, facts, slots: [slot] };

  const made = makeFiles(options, content, keys);
  if (!made.ok) {
    zeroKeys(keys);
    return made;
  }
  const vaultFile = { content, mac: '' };
  const opened = await openUnlocked(options, { rootSecret, keys, caseworker, vaultFile });
  if (opened.ok) return ok({ vault: opened.value, recoverySheet });
  breakOff(options.file);
  return opened;
}

const makingOf = (file: string): string => `${path.resolve(file)}.making`;

/**
 * Whether a making was broken off before the database got its name: then the vault file beside it, where there is one,
 * opens nothing, and a new making takes the place of both.
 */
export const isBrokenOff = (file: string): boolean => !existsSync(file) && existsSync(makingOf(file));

/**
 * Takes back a database that was made just now and is closed, so that it can be made again: nobody has seen its
 * recovery sheet, and she must never come to work in one without.
 */
export function breakOff(file: string): void {
  try {
    renameSync(file, makingOf(file));
    removeFile(`${file}-wal`);
  } catch (thrown) {
    // What held up the making holds this up too; that is what there is to tell.
    vaultErrorOf(thrown);
  }
}

function makeFiles(
  options: CreateOptions,
  content: VaultContent,
  keys: DerivedKeys,
): Result<undefined, VaultError> {
  const file = path.resolve(options.file);
  const making = makingOf(file);
  try {
    // Left behind by a start that was broken off: nobody ever had its recovery sheet, and nothing is in it. The
    // database itself last: as long as it is there, the vault file is known to be a leftover.
    if (isBrokenOff(file)) removeFile(vaultFileOf(file));
    removeDatabase(making);
    const connected = createConnection(making, keys.database);
    if (!connected.ok) return connected;
    const connection = connected.value;
    try {
      chmodSync(making, 0o600);
      fill(connection, options, content, keys);
      const places = { databaseFile: file, stateFolder: options.stateFolder, vaultId: content.vaultId };
      writeAnchor(places, keys.anchor, anchorOf(connection, content.vaultId));
    } finally {
      connection.raw.close();
    }
    writeVaultFile(file, content, keys.envelope);
    renameSync(making, file);
    flushFolder(path.dirname(file));
    return ok(undefined);
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}

function fill(
  connection: Connection,
  options: CreateOptions,
  content: VaultContent,
  keys: DerivedKeys,
): void {
  connection.run(sql`BEGIN IMMEDIATE`);
  const { to } = applyMigrations(connection, 0, options.migrations ?? allMigrations);
  writeMeta(connection, 'vault-id', content.vaultId);
  // Not derived from the root secret: pseudonyms stay the same when the keys are rotated.
  writeMeta(connection, 'pseudonym-key', randomBytes(32));
  writeFacts(connection, content.facts);
  appendAudit(
    connection,
    keys.anchor,
    { save: 1, at: options.now(), who: options.caseworker, programVersion: options.programVersion },
    [{ action: 'created', detail: { schema: to } }],
  );
  connection.run(sql`COMMIT`);
}
