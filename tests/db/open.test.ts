import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sql } from '../../db/connection.ts';
import { breakOff } from '../../db/create.ts';
import { createConnection, freePages, openConnection } from '../../db/open.ts';
import { ok } from '../../db/result.ts';
import { internalsOf } from '../../db/vault-handle.ts';
import { checkPages, closeVault, createVault, logEvent, write } from '../../db/vault.ts';
import { closedVault, errorOf, newVault, openAgain, optionsIn, scratchFolder, valueOf } from './vaults.ts';

describe('a vault', () => {
  it('is made with every setting that safety rests on', async () => {
    const { vault, options } = await newVault();
    closeVault(vault);
    const again = valueOf(await openAgain(options));
    const pragma = (name: string): unknown =>
      internalsOf(again).connection.raw.pragma(name, { simple: true });
    const names = ['cipher', 'locking_mode', 'journal_mode', 'synchronous', 'temp_store', 'auto_vacuum'];
    expect(names.map(pragma)).toEqual(['chacha20', 'exclusive', 'wal', 2, 2, 1]);
    const more = ['secure_delete', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'mmap_size'];
    expect(more.map(pragma)).toEqual([1, 1, 0, 1, 0]);
    const files = ['page_size', 'wal_autocheckpoint', 'freelist_count', 'cache_size'];
    expect(files.map(pragma)).toEqual([4096, 0, 0, -32768]);
    closeVault(again);
  });

  it('is refused when a setting of the file is not what it must be', () => {
    const file = path.join(scratchFolder(), 'loose.db');
    const key = new Uint8Array(32).fill(7);
    const made = valueOf(createConnection(file, key));
    made.raw.exec('PRAGMA auto_vacuum = NONE; VACUUM');
    made.raw.close();
    const found = { code: 'setting-refused', pragma: 'auto_vacuum', expected: '1', found: '0' };
    expect(errorOf(openConnection(file, key))).toEqual(found);
  });

  it('is refused when it has pages that no check would read', () => {
    const file = path.join(scratchFolder(), 'free.db');
    const made = valueOf(createConnection(file, new Uint8Array(32).fill(7)));
    // As long as it is only incremental, freed pages stay.
    made.raw.exec(
      'PRAGMA auto_vacuum = INCREMENTAL; CREATE TABLE t (b BLOB); INSERT INTO t VALUES (zeroblob(50000))',
    );
    expect(freePages(made)).toBeUndefined();
    made.raw.exec('DELETE FROM t');
    expect(freePages(made)).toMatchObject({
      code: 'setting-refused',
      pragma: 'freelist_count',
      expected: '0',
    });
    made.raw.close();
  });

  it('of another program is refused', () => {
    const file = path.join(scratchFolder(), 'other.db');
    const key = new Uint8Array(32).fill(7);
    const made = valueOf(createConnection(file, key));
    made.raw.pragma('application_id = 1');
    made.raw.close();
    expect(errorOf(openConnection(file, key))).toEqual({ code: 'not-a-database', reason: 'other-program' });
  });

  it('is keyed by the bytes themselves, not by a password made of them', () => {
    const file = path.join(scratchFolder(), 'raw.db');
    const key = Buffer.from('00112233445566778899aabbccddeeff'.repeat(2), 'hex');
    valueOf(createConnection(file, key)).raw.close();
    // The driver's written form of a key without derivation opens the same file.
    const plain = new Database(file);
    plain.pragma(`cipher = 'chacha20'`);
    plain.pragma(`key = "x'${key.toString('hex')}'"`);
    expect(plain.pragma('auto_vacuum', { simple: true })).toBe(1);
    plain.close();
  });

  it('has no shared memory file, and leaves nothing of the log of changes when closed', async () => {
    const { options, folder } = await closedVault();
    const vault = valueOf(await openAgain(options));
    expect(readdirSync(folder)).not.toContain('dovre.db-shm');
    closeVault(vault);
    expect(readdirSync(folder).sort()).toEqual([
      'dovre.db',
      'dovre.db.anchor',
      'dovre.db.vault.json',
      'state',
    ]);
  });

  it('is not made over another one, or over its vault file', async () => {
    const { options } = await closedVault();
    expect(errorOf(await createVault(options))).toEqual({ code: 'already-exists', file: options.file });
    rmSync(options.file);
    const file = `${options.file}.vault.json`;
    expect(errorOf(await createVault(options))).toEqual({ code: 'already-exists', file });
  });

  it('can be made where an attempt was broken off', async () => {
    const folder = scratchFolder();
    writeFileSync(path.join(folder, 'dovre.db.making'), 'half');
    const { vault } = await newVault({ file: path.join(folder, 'dovre.db') });
    closeVault(vault);
    expect(existsSync(path.join(folder, 'dovre.db.making'))).toBe(false);
  });

  it('can be made where an attempt was broken off between its vault file and its name', async () => {
    const { options } = await closedVault();
    breakOff(options.file);
    expect(existsSync(options.file)).toBe(false);
    const { vault } = valueOf(await createVault(options));
    closeVault(vault);
    expect(existsSync(`${options.file}.making`)).toBe(false);
    closeVault(valueOf(await openAgain(options)));
  });

  it('that was made but could not be opened is not there, and can be made again', async () => {
    const options = optionsIn(scratchFolder());
    const moments = [options.now];
    const now = (): string => {
      const moment = moments.pop();
      if (moment === undefined) throw Object.assign(new Error(), { syscall: 'write', code: 'ENOSPC' });
      return moment();
    };
    expect(errorOf(await createVault({ ...options, now }))).toEqual({ code: 'disk-full' });
    expect(existsSync(options.file)).toBe(false);
    closeVault(valueOf(await createVault(options)).vault);
    closeVault(valueOf(await openAgain(options)));
  });

  it('that is closed can not be used', async () => {
    const { vault } = await closedVault();
    expect(() => write(vault, { action: 'changed' }, () => ok(1))).toThrow('closed');
  });
});

const HOLDER = path.join(import.meta.dirname, 'children', 'hold-open.ts');

/** What another process says that opens the same file. */
async function saidByAnother(file: string, stateFolder: string): Promise<string> {
  const child = spawn(process.execPath, [HOLDER, file, stateFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said: readonly unknown[] = await once(child.stdout, 'data');
  return String(said[0]);
}

describe('opening', () => {
  it('says which file is missing', async () => {
    const { options } = await closedVault();
    rmSync(`${options.file}.vault.json`);
    expect(errorOf(await openAgain(options))).toEqual({ code: 'vault-missing', previous: false });
    rmSync(options.file);
    expect(errorOf(await openAgain(options))).toEqual({ code: 'database-missing', vaultFile: false });
  });

  it.each([0, 1, 4095])('refuses a file of %i bytes, and leaves it as it is', async (size) => {
    const { options } = await closedVault();
    truncateSync(options.file, size);
    expect(errorOf(await openAgain(options))).toEqual({ code: 'not-a-database', reason: 'too-small' });
    expect(readFileSync(options.file)).toHaveLength(size);
  });

  it('refuses a database that is not encrypted', async () => {
    const { options } = await closedVault();
    rmSync(options.file);
    const plain = new Database(options.file);
    plain.exec('CREATE TABLE client (name TEXT)');
    plain.close();
    expect(errorOf(await openAgain(options))).toEqual({ code: 'not-a-database', reason: 'not-encrypted' });
  });

  it('tells a damaged first page from a wrong password', async () => {
    const { options } = await closedVault();
    const whole = readFileSync(options.file);
    for (const at of [0, 16, 20, 24, 100, 2000, 4095]) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      writeFileSync(options.file, damaged);
      const opened = await openAgain(options);
      expect(errorOf(opened)).toMatchObject({ code: 'damaged', where: 'first-page' });
    }
  });

  it('notices a damaged page anywhere', async () => {
    const { options } = await closedVault();
    const whole = readFileSync(options.file);
    for (let page = 1; page < whole.length / 4096; page += 3) {
      const damaged = Buffer.from(whole);
      const at = page * 4096 + ((page * 977) % 4096);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 16, at);
      writeFileSync(options.file, damaged);
      expect(errorOf(await openAgain(options))?.code).toBe('damaged');
    }
  });

  it('does not take the database of another vault', async () => {
    const { options } = await closedVault();
    const other = await closedVault();
    copyFileSync(other.options.file, options.file);
    expect(errorOf(await openAgain(options))?.code).toBe('damaged');
  });

  it('is refused while another process has it open', async () => {
    const { options } = await closedVault();
    const child = spawn(process.execPath, [HOLDER, options.file, options.stateFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    expect(errorOf(await openAgain(options))).toEqual({ code: 'open-elsewhere' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    closeVault(valueOf(await openAgain(options)));
  });

  it('is refused while this process has it open', async () => {
    const { vault, options } = await newVault();
    expect(errorOf(await openAgain(options))).toEqual({ code: 'open-elsewhere' });
    expect(vault.db.get(sql`SELECT 1 AS one`)).toEqual({ one: 1 });
    // And being refused here has not let go of it.
    expect(await saidByAnother(options.file, options.stateFolder)).toBe('open-elsewhere\n');
    closeVault(vault);
  });

  it('is refused to others for as long as it is open, whatever is saved and proved', async () => {
    const { vault, options } = await newVault();
    valueOf(logEvent(vault, { action: 'read', subject: 'x' }));
    valueOf(await checkPages(vault));
    expect(await saidByAnother(options.file, options.stateFolder)).toBe('open-elsewhere\n');
    closeVault(vault);
  });
});
