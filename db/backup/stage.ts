import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, statfsSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { type Anchor, anchorOf } from '../anchor.ts';
import { type AuditEntry, appendAudit, auditHead } from '../audit.ts';
import { type Connection, sql } from '../connection.ts';
import { eraseRows } from '../erase.ts';
import type { ErasedIds } from '../erased-list.ts';
import type { VaultError } from '../errors.ts';
import { readFacts } from '../facts.ts';
import { SCRYPT_COST, closeSlot } from '../keys/slot.ts';
import { CIPHER, type VaultContent } from '../keys/vault-file.ts';
import { openConnection } from '../open.ts';
import { type Result, failed, ok } from '../result.ts';
import type { Unlocked } from '../unlock.ts';
import { writeSideFiles } from '../waiting-set.ts';
import type { BackupFile } from './format.ts';
import type { RestoreOptions } from './restore-options.ts';
import type { Present } from './present.ts';
import { ownBackupFolder } from './places.ts';
import {
  type BackupRecord,
  type ProvedBackup,
  readBackupRecord,
  restoredRecord,
  verdict,
  writeBackupRecord,
} from './record.ts';
import { removeRestoring, restoringOf } from './swap-in.ts';

const COPY_BYTES = 1024 * 1024;
const SPARE_BYTES = 2 * 1024 * 1024;

interface StageSource {
  /** Proved just now. */
  readonly backup: BackupFile;
  readonly unlocked: Unlocked;
  /** Everyone who was erased, from whatever state. */
  readonly erased: ErasedIds;
  readonly present: Present;
}

interface Staged {
  /** Clients who were erased after the backup was made, and now from its copy too. */
  readonly erasedAgain: number;
}

/**
 * Makes the restored set beside the database, whole and on the disk: the image, brought up to this moment, its vault file,
 * its anchors. Touches nothing of what stands there. Throws the file system's error.
 */
export async function stageBackup(
  options: RestoreOptions,
  source: StageSource,
): Promise<Result<Staged, VaultError>> {
  removeRestoring(options.file);
  const copied = await copyImage(options.backup, source.backup, restoringOf(options.file));
  return copied.ok ? makeSet(options, source) : copied;
}

/** Copies the image, and proves the copy by the hash: what lies on a stick may be another by now. */
async function copyImage(
  from: string,
  { imageBytes, header }: BackupFile,
  to: string,
): Promise<Result<undefined, VaultError>> {
  const { bavail, bsize } = statfsSync(path.dirname(to));
  if (bavail * bsize < imageBytes + SPARE_BYTES) return failed({ code: 'disk-full' });
  const source = openSync(from, 'r');
  let target: number | undefined;
  try {
    target = openSync(to, 'wx', 0o600);
    const hash = createHash('sha256');
    const bytes = Buffer.alloc(COPY_BYTES);
    for (let position = 0; position < imageBytes;) {
      const read = readSync(source, bytes, 0, Math.min(bytes.length, imageBytes - position), position);
      if (read === 0) break;
      hash.update(bytes.subarray(0, read));
      for (let written = 0; written < read;) written += writeSync(target, bytes, written, read - written);
      position += read;
      await breath();
    }
    fsyncSync(target);
    return hash.digest('hex') === header.sha256
      ? ok(undefined)
      : failed({ code: 'backup-damaged', part: 'image' });
  } finally {
    closeSync(source);
    if (target !== undefined) closeSync(target);
  }
}

/** Brings the copied database up to this moment and makes its side files. */
async function makeSet(options: RestoreOptions, source: StageSource): Promise<Result<Staged, VaultError>> {
  const { backup, unlocked } = source;
  const opened = openConnection(restoringOf(options.file), unlocked.keys.database);
  if (!opened.ok) return opened;
  const connection = opened.value;
  let anchor: Anchor;
  let erasedAgain: number;
  let content: VaultContent;
  try {
    erasedAgain = change(connection, options, source);
    connection.raw.pragma('wal_checkpoint(TRUNCATE)');
    anchor = anchorOf(connection, backup.header.vaultId);
    content = await vaultContent(connection, options, backup, unlocked);
  } finally {
    connection.raw.close();
  }
  writeSideFiles(options, content, unlocked.keys, anchor);
  return ok({ erasedAgain });
}

/** The lines in the restored log, what is known of the backups, and the erasures it had not seen: one transaction. */
function change(connection: Connection, options: RestoreOptions, source: StageSource): number {
  const { backup, unlocked, erased } = source;
  connection.run(sql`BEGIN IMMEDIATE`);
  const again = [...erased].filter((id) => eraseRows(connection, id));
  writeBackupRecord(connection, recordAfter(connection, options, source));
  const { sequence, madeAt, kind } = backup.header;
  const entries: readonly AuditEntry[] = [
    { action: 'restored', detail: { sequence, madeAt, kind } },
    ...again.map((subject): AuditEntry => ({ action: 'erased', subject, detail: { reason: 'restored' } })),
  ];
  const stamp = {
    save: auditHead(connection).save + 1,
    at: options.now(),
    who: unlocked.caseworker,
    programVersion: options.programVersion,
  };
  appendAudit(connection, unlocked.keys.anchor, stamp, entries);
  connection.run(sql`COMMIT`);
  return again.length;
}

/** The backup that is put back was proved, and the one of the state that it replaces: both may be relied on from now on. */
function recordAfter(
  connection: Connection,
  options: RestoreOptions,
  { backup, present }: StageSource,
): BackupRecord {
  const own = readBackupRecord(connection);
  const at = options.now();
  const folder = path.dirname(path.resolve(options.backup));
  const proofs: ProvedBackup[] = [];
  if (present.backup) {
    const { file, header } = present.backup;
    proofs.push({ ...verdict('own', path.basename(file), header, at), line: 0 });
  }
  const second = present.record === undefined ? own.second : present.record.second;
  const place = folder === ownBackupFolder(options.file) ? 'own' : folder === second ? 'second' : null;
  if (place !== null) proofs.push(verdict(place, path.basename(options.backup), backup.header, at));
  return restoredRecord(own, present.record, proofs);
}

/** The backup's own slots; with the sheet, the new password in the place of the caseworker's, or beside the others. */
async function vaultContent(
  connection: Connection,
  { secret, cost = SCRYPT_COST }: RestoreOptions,
  { header: { vaultId } }: BackupFile,
  { vaultFile, rootSecret, caseworker }: Unlocked,
): Promise<VaultContent> {
  const slots = vaultFile?.content.slots ?? [];
  const facts = readFacts(connection);
  if (!('newPassword' in secret)) return { version: 1, vaultId, cipher: CIPHER, facts, slots: [...slots] };
  const slot = await closeSlot(rootSecret, { vaultId, caseworker, password: secret.newPassword, cost });
  const others = slots.filter((other) => other.caseworker !== caseworker);
  return { version: 1, vaultId, cipher: CIPHER, facts, slots: [...others, slot] };
}
