import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import { BACKUP_KINDS } from '../../shared/ipc/safety-schemas.ts';
import { type VaultError, vaultErrorOf } from '../errors.ts';
import { CIPHER } from '../keys/vault-file.ts';
import { type Result, failed, ok } from '../result.ts';

/**
 * A backup is one file: the database's image, the text of its vault file, a header in JSON, a footer. The image stands
 * first, so that SQLite opens the backup itself, where it lies. Why so: docs/decisions/backups.md.
 */

const VERSION = 1;
const MAGIC = Buffer.from('RGKTBAK1', 'latin1');
const FOOTER_BYTES = 96;
/** A footer's parts, as offsets: lengths of vault text, header and image; MAC; checksum; magic at both ends. */
const AT = { vault: 8, header: 12, image: 16, mac: 24, checksum: 56, end: 88 } as const;
const MOST_BYTES = { vault: 64 * 1024, header: 256 * 1024 } as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const perTable = <T extends z.ZodType>(value: T) => z.record(z.string().max(100), value);

const header = z.strictObject({
  version: z.literal(VERSION),
  vaultId: z.uuid(),
  kind: z.enum(BACKUP_KINDS),
  /** ISO with offset. */
  madeAt: z.iso.datetime({ offset: true }),
  /** `user_version` of the image. */
  schema: z.int().min(1),
  /** Number of the last save that is in it. */
  sequence: z.int().min(0),
  programVersion: z.string().max(50),
  cipher: z.literal(CIPHER),
  /** Rows, by table. */
  counts: perTable(z.int().min(0)),
  /** Keyed sums over the rows, by table: `rowSums`. */
  sums: perTable(sha256),
  /** Of the image's bytes. */
  sha256,
});
export type BackupHeader = Readonly<z.output<typeof header>>;

/** What a backup says of itself without any key. Whether it is true is known by `verifyBackup` alone. */
export interface BackupFile {
  readonly header: BackupHeader;
  /** Where the image ends: it begins with the file. */
  readonly imageBytes: number;
  readonly bytes: number;
  /** Empty where there was no usable vault file: then only the recovery sheet opens the backup. */
  readonly vaultText: string;
  /** Whether header and vault text were written by someone who had this key. */
  readonly isGenuine: (envelopeKey: Uint8Array) => boolean;
}

/** What follows the image of this length: vault text, header and footer. */
export function trailerOf(
  content: { readonly header: BackupHeader; readonly vaultText: string; readonly imageBytes: number },
  envelopeKey: Uint8Array,
): Buffer {
  const vault = Buffer.from(content.vaultText, 'utf8');
  const head = Buffer.from(JSON.stringify(header.parse(content.header)), 'utf8');
  const footer = Buffer.alloc(FOOTER_BYTES);
  MAGIC.copy(footer);
  footer.writeUInt32LE(vault.length, AT.vault);
  footer.writeUInt32LE(head.length, AT.header);
  footer.writeBigUInt64LE(BigInt(content.imageBytes), AT.image);
  macOf(vault, head, footer, envelopeKey).copy(footer, AT.mac);
  checksumOf(vault, head, footer).copy(footer, AT.checksum);
  MAGIC.copy(footer, AT.end);
  return Buffer.concat([vault, head, footer]);
}

/** Reads what stands behind the image; a few kilobytes, whatever the size of the backup. */
export function readBackupFile(file: string): Result<BackupFile, VaultError> {
  try {
    const handle = openSync(file, 'r');
    try {
      return parsed(handle, fstatSync(handle).size);
    } finally {
      closeSync(handle);
    }
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}

const damaged = (part: 'footer' | 'header') => failed({ code: 'backup-damaged', part } as const);

function parsed(handle: number, bytes: number): Result<BackupFile, VaultError> {
  if (bytes < FOOTER_BYTES) return damaged('footer');
  const footer = readAt(handle, bytes - FOOTER_BYTES, FOOTER_BYTES);
  if (!MAGIC.equals(footer.subarray(0, MAGIC.length)) || !MAGIC.equals(footer.subarray(AT.end)))
    return damaged('footer');
  const vaultBytes = footer.readUInt32LE(AT.vault);
  const headerBytes = footer.readUInt32LE(AT.header);
  const imageBytes = Number(footer.readBigUInt64LE(AT.image));
  if (vaultBytes > MOST_BYTES.vault || headerBytes > MOST_BYTES.header) return damaged('footer');
  if (imageBytes + vaultBytes + headerBytes + FOOTER_BYTES !== bytes) return damaged('footer');
  const vault = readAt(handle, imageBytes, vaultBytes);
  const head = readAt(handle, imageBytes + vaultBytes, headerBytes);
  if (!checksumOf(vault, head, footer).equals(footer.subarray(AT.checksum, AT.end))) return damaged('header');
  const read = readHeader(head.toString('utf8'));
  if (!read.ok) return read;
  return ok({
    header: read.value,
    imageBytes,
    bytes,
    vaultText: vault.toString('utf8'),
    isGenuine: (envelopeKey) =>
      timingSafeEqual(macOf(vault, head, footer, envelopeKey), footer.subarray(AT.mac, AT.checksum)),
  });
}

function readHeader(text: string): Result<BackupHeader, VaultError> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return damaged('header');
  }
  const version = z.looseObject({ version: z.int() }).safeParse(json).data?.version ?? 0;
  if (version > VERSION) return failed({ code: 'vault-newer', version });
  const found = header.safeParse(json);
  return found.success ? ok(found.data) : damaged('header');
}

function readAt(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0, more = -1; done < length && more !== 0; done += more)
    more = readSync(handle, bytes, done, length - done, position + done);
  return bytes;
}

const macOf = (vault: Buffer, head: Buffer, footer: Buffer, envelopeKey: Uint8Array): Buffer =>
  createHmac('sha256', envelopeKey)
    .update('backup v1\n')
    .update(footer.subarray(0, AT.mac))
    .update(vault)
    .update(head)
    .digest();

/** Tells a damaged backup from one of another key, before there is any key. */
const checksumOf = (vault: Buffer, head: Buffer, footer: Buffer): Buffer =>
  createHash('sha256').update(footer.subarray(0, AT.checksum)).update(vault).update(head).digest();
