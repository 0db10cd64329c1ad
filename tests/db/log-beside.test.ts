import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUpVault } from '../../db/backup/of-vault.ts';
import { restoreBackup } from '../../db/backup/restore.ts';
import { auditHead } from '../../db/audit.ts';
import { sql } from '../../db/connection.ts';
import { ok } from '../../db/result.ts';
import { salvage } from '../../db/salvage.ts';
import { internalsOf } from '../../db/vault-handle.ts';
import { type Vault, closeVault, write } from '../../db/vault.ts';
import { verify } from '../../db/verify.ts';
import { PASSWORD, closedVault, errorOf, newVault, openAgain, type optionsIn, valueOf } from './vaults.ts';

const secret = { password: PASSWORD };
type Options = ReturnType<typeof optionsIn>;

function saved(vault: Vault, value: string): void {
  valueOf(
    write(vault, { action: 'changed' }, (db) => {
      db.run(sql`INSERT OR REPLACE INTO meta (key, value) VALUES ('probe', ${value})`);
      return ok(undefined);
    }),
  );
}

const probeIn = (vault: Vault): unknown => vault.db.get(sql`SELECT value FROM meta WHERE key = 'probe'`);

/** The log of changes as it was just before a save's checkpoint, and the file as it was then. */
function cutOff(vault: Vault, change: () => void): { readonly file: Buffer; readonly log: Buffer } {
  const { raw } = internalsOf(vault).connection;
  const pragma = raw.pragma.bind(raw);
  let found: { readonly file: Buffer; readonly log: Buffer } | undefined;
  raw.pragma = (source, options) => {
    if (source.startsWith('wal_checkpoint')) {
      const { file } = vault;
      copyFileSync(file, `${file}.seen`);
      found = { file: readFileSync(`${file}.seen`), log: readFileSync(`${file}-wal`) };
    }
    return pragma(source, options);
  };
  change();
  raw.pragma = pragma;
  if (found === undefined) throw new Error('nothing was saved');
  return found;
}

/** A closed vault with many saves, and the log of one of the first: the log of the program has grown over several pages since. */
async function withAnOldLog(): Promise<{
  readonly options: Options;
  readonly folder: string;
  readonly old: Buffer;
}> {
  const { vault, options, folder } = await newVault();
  const { log: old } = cutOff(vault, () => saved(vault, 'old'));
  for (let save = 0; save < 60; save += 1) saved(vault, `${save}`);
  saved(vault, 'newest');
  valueOf(closeVault(vault));
  return { options, folder, old };
}

const logOf = ({ file }: Options): string => `${file}-wal`;
const asideIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('dovre.db-wal.replaced-'));

/** One byte in the middle of the file, so that no reading of it can be right. */
function damage({ file }: Options): Buffer {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(file, bytes);
  return bytes;
}

describe('a log of changes beside a database', () => {
  it('of long ago is set aside, and the database is as it was saved last', async () => {
    const { options, folder, old } = await withAnOldLog();
    writeFileSync(logOf(options), old);
    const vault = valueOf(await openAgain(options));
    expect(probeIn(vault)).toEqual({ value: 'newest' });
    const aside = asideIn(folder);
    expect(vault.notes).toEqual([{ note: 'log-set-aside', aside: aside[0] }]);
    expect(readFileSync(path.join(folder, aside[0] ?? '')).equals(old)).toBe(true);
    valueOf(closeVault(vault));
    expect(valueOf(await verify({ ...options, secret }))).toEqual({ ok: true, problems: [] });
  });

  it('that is a folder is set aside', async () => {
    const { options, folder } = await closedVault();
    mkdirSync(logOf(options));
    const vault = valueOf(await openAgain(options));
    expect(vault.notes).toEqual([{ note: 'log-set-aside', aside: asideIn(folder)[0] }]);
    closeVault(vault);
  });

  it('of another database is set aside', async () => {
    const { options } = await withAnOldLog();
    const other = await withAnOldLog();
    writeFileSync(logOf(options), other.old);
    const vault = valueOf(await openAgain(options));
    expect(probeIn(vault)).toEqual({ value: 'newest' });
    closeVault(vault);
  });

  it('that is the one of the last save, which is in the file already, is set aside', async () => {
    const { vault, options } = await newVault();
    const { log } = cutOff(vault, () => saved(vault, 'newest'));
    valueOf(closeVault(vault));
    writeFileSync(logOf(options), log);
    // Closing has made no save of its own: the log's save is the file's.
    const again = valueOf(await openAgain(options));
    expect(again.notes).toMatchObject([{ note: 'log-set-aside' }]);
    closeVault(again);
  });

  it('of a save that was cut off is applied', async () => {
    const { vault, options, folder } = await newVault();
    const before = auditHead(vault.db).save;
    const anchor = readFileSync(`${options.file}.anchor`);
    const second = path.join(options.stateFolder, `${vault.id}.anchor`);
    const { file, log } = cutOff(vault, () => saved(vault, 'newest'));
    valueOf(closeVault(vault));
    writeFileSync(options.file, file);
    writeFileSync(logOf(options), log);
    for (const place of [`${options.file}.anchor`, second]) writeFileSync(place, anchor);
    const again = valueOf(await openAgain(options));
    expect(probeIn(again)).toEqual({ value: 'newest' });
    expect([again.notes, auditHead(again.db, before + 1).save]).toEqual([[], before + 1]);
    expect(asideIn(folder)).toEqual([]);
    closeVault(again);
  });

  it.each(['opened', 'opened though older', 'verified'])(
    'that fits as little as the file does leaves both byte for byte as they were, %s',
    async (how) => {
      const { options, folder, old } = await withAnOldLog();
      writeFileSync(logOf(options), old);
      const file = damage(options);
      const names = readdirSync(folder);
      const refused =
        how === 'verified'
          ? await verify({ ...options, secret })
          : await openAgain(options, { acceptAnchorMismatch: how === 'opened though older' });
      expect(errorOf(refused)?.code).toBe('damaged');
      expect(readFileSync(options.file).equals(file)).toBe(true);
      expect(readFileSync(logOf(options)).equals(old)).toBe(true);
      expect(readdirSync(folder)).toEqual(names);
    },
  );

  it('is kept as it was, with the file, where a backup takes their place', async () => {
    const { vault, options, folder } = await newVault();
    const { log } = cutOff(vault, () => saved(vault, 'in the backup'));
    const backups = path.join(folder, 'backups');
    mkdirSync(backups);
    const { file: backup } = valueOf(await backUpVault(vault, { folder: backups, kind: 'manual' }));
    for (let save = 0; save < 40; save += 1) saved(vault, `${save}`);
    valueOf(closeVault(vault));
    writeFileSync(logOf(options), log);
    const file = damage(options);
    const restored = valueOf(await restoreBackup({ ...options, backup, secret }));
    expect(probeIn(restored.vault)).toEqual({ value: 'in the backup' });
    expect(readFileSync(restored.setAside ?? '').equals(file)).toBe(true);
    expect(readFileSync(`${restored.setAside}-wal`).equals(log)).toBe(true);
    closeVault(restored.vault);
  });

  it('is kept as it was, with the file, by a salvage', async () => {
    const { options, old } = await withAnOldLog();
    writeFileSync(logOf(options), old);
    const file = damage(options);
    await salvage({ ...options, secret, apply: false });
    expect(readFileSync(options.file).equals(file)).toBe(true);
    expect(readFileSync(logOf(options)).equals(old)).toBe(true);
  });

  it('is tried on a copy, and one that a kill left is in nobody’s way', async () => {
    const { options, old } = await withAnOldLog();
    for (const ending of ['', '-wal', '-journal']) writeFileSync(`${options.file}.proving${ending}`, 'half');
    writeFileSync(logOf(options), old);
    closeVault(valueOf(await openAgain(options)));
    expect(existsSync(`${options.file}.proving`)).toBe(false);
  });

  it('that holds nothing whole changes nothing and is told of to nobody', async () => {
    const { options } = await closedVault();
    writeFileSync(logOf(options), Buffer.alloc(5000, 7));
    const vault = valueOf(await openAgain(options));
    expect(vault.notes).toEqual([]);
    closeVault(vault);
  });
});
