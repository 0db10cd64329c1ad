import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { z } from 'zod';
import { type VaultError, vaultErrorOf } from '../errors.ts';
import { readSmallFile, setAside, writeFileAtomically } from '../files.ts';
import { type Result, failed, ok } from '../result.ts';
import { vaultFacts } from '../vault-facts.ts';
import { slot } from './slot.ts';

const VERSION = 1;
const MAX_BYTES = 64 * 1024;
/** As many passwords as one vault may have. */
export const MAX_SLOTS = 20;

/** The only cipher so far. Named in the file, so that a later rotation can change it. */
export const CIPHER = 'chacha20';

const content = z.strictObject({
  version: z.literal(VERSION),
  vaultId: z.uuid(),
  cipher: z.literal(CIPHER),
  facts: vaultFacts,
  slots: z.array(slot).min(1).max(MAX_SLOTS),
});
export type VaultContent = Readonly<z.output<typeof content>>;

/** The outermost form, the same in every version to come: content, and what it must hash to. */
const envelope = z.strictObject({
  format: z.literal('registerkort-vault'),
  /** SHA-256 over MAC and content: tells a damaged file from a wrong password, before there is any key. */
  checksum: z.string(),
  /** HMAC-SHA256 over the content by the envelope key: tells a forged one, after unlocking. */
  mac: z.string().regex(/^[0-9a-f]{64}$/),
  content: z.looseObject({ version: z.int().min(1) }),
});

export interface VaultFile {
  readonly content: VaultContent;
  readonly mac: string;
}

/** Where the vault file of a database is: beside it. */
export const vaultFileOf = (databaseFile: string): string => `${databaseFile}.vault.json`;
const previousOf = (databaseFile: string): string => `${vaultFileOf(databaseFile)}.previous`;

/** The text of the vault file as it stands; undefined where there is none. Throws the file system's other errors. */
export const readVaultText = (databaseFile: string): string | undefined =>
  readSmallFile(vaultFileOf(databaseFile), MAX_BYTES);

/** To open with it: a folder of that name is as little a vault file as an empty file is, and no error of the disk. */
const textIn = (place: string): string | undefined =>
  isFolder(place) ? '' : readSmallFile(place, MAX_BYTES);

const isFolder = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

/** Reads the vault file without any key. Whether it is genuine is known only after unlocking: `isGenuine`. */
export function readVaultFile(databaseFile: string): Result<VaultFile, VaultError> {
  try {
    return parseVaultFile(textIn(vaultFileOf(databaseFile)), existsSync(previousOf(databaseFile)));
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}

/** The one before, as it was kept when the vault file was last changed: an older state of who has access. */
export function readPreviousVaultFile(databaseFile: string): Result<VaultFile, VaultError> {
  try {
    return parseVaultFile(textIn(previousOf(databaseFile)), false);
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}

/** The text of the vault file as it stands, for a backup; undefined where it is missing, damaged or forged. */
export function genuineVaultText(databaseFile: string, envelopeKey: Uint8Array): string | undefined {
  const text = readVaultText(databaseFile);
  const read = parseVaultFile(text, false);
  return read.ok && isGenuine(read.value, envelopeKey) ? text : undefined;
}

/** Reads the text of a vault file that stands elsewhere: in a backup. `previous`: whether an older one is at hand. */
export function parseVaultFile(text: string | undefined, previous: boolean): Result<VaultFile, VaultError> {
  if (text === undefined) return failed({ code: 'vault-missing', previous });
  const damaged = (reason: 'form' | 'checksum') =>
    failed({ code: 'vault-damaged', reason, previous } as const);
  const outer = envelope.safeParse(parseJson(text));
  // Byte for byte as we write it: then no flipped byte is left that means nothing.
  if (!outer.success || serialize(outer.data) !== text) return damaged('form');
  const { checksum, mac, content: inner } = outer.data;
  if (checksum !== checksumOf(mac, JSON.stringify(inner))) return damaged('checksum');
  if (inner.version > VERSION) return failed({ code: 'vault-newer', version: inner.version });
  const parsed = content.safeParse(inner);
  return parsed.success ? ok({ content: parsed.data, mac }) : damaged('form');
}

/** Whether the content was written by someone who had the root secret. */
export function isGenuine(file: VaultFile, envelopeKey: Uint8Array): boolean {
  const expected = macOf(JSON.stringify(file.content), envelopeKey);
  return timingSafeEqual(Buffer.from(expected, 'hex'), Buffer.from(file.mac, 'hex'));
}

/**
 * Writes the vault file; the one before is kept as `.previous`. At each moment a whole one is there. Throws the
 * file system's error.
 */
export function writeVaultFile(databaseFile: string, changed: VaultContent, envelopeKey: Uint8Array): void {
  const inner = content.parse(changed);
  const mac = macOf(JSON.stringify(inner), envelopeKey);
  const before = readBefore(databaseFile);
  if (before?.ok === true && isGenuine(before.value, envelopeKey))
    keepPrevious(databaseFile, textOf(before.value));
  else setAside(vaultFileOf(databaseFile));
  writeFileAtomically(vaultFileOf(databaseFile), textOf({ content: inner, mac }));
}

function keepPrevious(databaseFile: string, text: string): void {
  const place = previousOf(databaseFile);
  if (isFolder(place)) setAside(place);
  writeFileAtomically(place, text);
}

/** Throws where the disk refuses it: that says nothing about the file, which must not be set aside for it. */
function readBefore(databaseFile: string): Result<VaultFile, VaultError> | undefined {
  const place = vaultFileOf(databaseFile);
  const isFile = lstatSync(place, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? parseVaultFile(readSmallFile(place, MAX_BYTES), false) : undefined;
}

function textOf({ content: inner, mac }: VaultFile): string {
  const checksum = checksumOf(mac, JSON.stringify(inner));
  return serialize({ format: 'registerkort-vault', checksum, mac, content: inner });
}

const serialize = (outer: z.output<typeof envelope>): string => `${JSON.stringify(outer, undefined, 1)}\n`;

const checksumOf = (mac: string, inner: string): string =>
  createHash('sha256').update(mac).update(inner).digest('hex');

const macOf = (inner: string, envelopeKey: Uint8Array): string =>
  createHmac('sha256', envelopeKey).update('vault file v1\n').update(inner).digest('hex');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON at all: the schema refuses undefined, and the caller says "damaged".
    return undefined;
  }
}
