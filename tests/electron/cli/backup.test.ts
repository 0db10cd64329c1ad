import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  cli,
  copyOf,
  exported,
  newDatabase,
  caseFile,
  scratchFolder,
  sharedDatabase,
} from './command-line.ts';

const database = sharedDatabase(caseFile('kari'), caseFile('ola'));

const backedUp = z.strictObject({
  file: z.string(),
  sequence: z.int(),
  bytes: z.int(),
  sha256: z.string(),
  verified: z.literal(true),
});
const restored = z.strictObject({
  restored: z.string(),
  sequence: z.int(),
  madeAt: z.string(),
  clients: z.int(),
  setAside: z.string().nullable(),
});

/** A copy of the shared database, and a backup of it on a stick. */
async function onStick() {
  const db = copyOf(database());
  const stick = scratchFolder();
  const run = await cli(['backup', '--db', db, '--to', stick]);
  expect(run.stderr).toBe('');
  return { db, stick, backup: backedUp.parse(run.json) };
}

describe('backup', () => {
  test('writes one whole file into the folder, and tells of the bytes that lie there', async () => {
    const { db, stick, backup } = await onStick();
    expect(readdirSync(stick)).toEqual([path.basename(backup.file)]);
    expect(path.dirname(backup.file)).toBe(stick);
    expect(statSync(backup.file).size).toBe(backup.bytes);
    expect(createHash('sha256').update(readFileSync(backup.file)).digest('hex')).toBe(backup.sha256);
    // Kept for the window alone: a backup by command leaves nothing else.
    expect(existsSync(`${db}.backups`)).toBe(false);
    expect((await cli(['verify', '--db', db])).exit).toBe(0);
  });

  test('tells people in words', async () => {
    const db = copyOf(database());
    const run = await cli(['backup', '--db', db, '--to', scratchFolder(), '--text']);
    expect(run.stdout).toMatch(
      /^Sikkerhetskopien er laget og kontrollert: .+\.backup\nKlienter i den: 2\.\n$/,
    );
  });

  test('refuses a folder that isn’t there or is the database itself, and a wrong password', async () => {
    const db = copyOf(database());
    expect((await cli(['backup', '--db', db, '--to', path.join(scratchFolder(), 'none')])).exit).toBe(5);
    expect((await cli(['backup', '--db', db, '--to', db])).exit).toBe(2);
    expect(
      (await cli(['backup', '--db', db, '--to', scratchFolder()], { stdin: 'feil passord her\n' })).exit,
    ).toBe(3);
    expect((await cli(['backup', '--db', db])).exit).toBe(2);
  });
});

test('an extract that takes a number is made after a backup; a rehearsal needs none', async () => {
  const db = copyOf(database());
  const extract = async (...more: readonly string[]) =>
    (await cli(['extract', '--db', db, '--year', '2014', '--out', scratchFolder(), ...more])).exit;
  expect(await extract('--rehearsal')).toBe(0);
  expect(existsSync(`${db}.backups`)).toBe(false);
  expect(await extract()).toBe(0);
  expect(readdirSync(`${db}.backups`)).toEqual([expect.stringMatching(/-extract\.backup$/)]);
});

describe('restore', () => {
  test('gives the same interchange file again, and keeps what stood there', async () => {
    const { db, backup } = await onStick();
    const before = await exported(db);
    expect((await cli(['import', '--db', db, '--in', caseFile('elin')])).exit).toBe(0);
    const after = await exported(db);
    expect(after).not.toBe(before);

    const run = await cli(['restore', '--from', backup.file, '--db', db]);
    expect(run.stderr).toBe('');
    const told = restored.parse(run.json);
    expect(told).toMatchObject({ restored: db, sequence: backup.sequence, clients: 2 });
    expect(await exported(db)).toBe(before);
    expect(await exported(told.setAside ?? '')).toBe(after);
    expect((await cli(['verify', '--db', db])).exit).toBe(0);
  });

  test('works where there is nothing any more', async () => {
    const { db, backup } = await onStick();
    const before = await exported(db);
    const fresh = path.join(scratchFolder(), 'ny.db');
    expect(
      restored.parse((await cli(['restore', '--from', backup.file, '--db', fresh])).json).setAside,
    ).toBeNull();
    expect(await exported(fresh)).toBe(before);
    const run = await cli(['restore', '--from', backup.file, '--db', fresh, '--text', '--language', 'nn']);
    expect(run.stdout).toMatch(
      /^Databasen er attoppretta: .+\nKlientar i han: 2\.\nDet som stod der, ligg her: .+\n$/,
    );
  });

  test('takes nothing that isn’t a whole backup of this database', async () => {
    const { db, backup, stick } = await onStick();
    const before = readFileSync(db);
    const bad = path.join(stick, 'bad.backup');
    const restore = async (from: string, ...more: readonly string[]) =>
      (await cli(['restore', '--from', from, '--db', db, ...more])).exit;

    for (const place of [0, 5000, backup.bytes - 200, backup.bytes - 1]) {
      const bytes = readFileSync(backup.file);
      bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
      writeFileSync(bad, bytes);
      expect([place, await restore(bad)]).toEqual([place, 4]);
    }
    writeFileSync(bad, readFileSync(backup.file).subarray(0, backup.bytes - 1));
    expect(await restore(bad)).toBe(4);
    writeFileSync(bad, 'ikke en sikkerhetskopi');
    expect(await restore(bad)).toBe(4);
    writeFileSync(bad, '');
    expect(await restore(bad)).toBe(4);
    copyFileSync(db, bad);
    expect(await restore(bad)).toBe(4);
    const other = await newDatabase();
    const foreign = await cli(['backup', '--db', other.db, '--to', other.folder]);
    expect(await restore(backedUp.parse(foreign.json).file)).toBe(4);

    expect(await restore(db)).toBe(2);
    expect(await restore(`${db}.vault.json`)).toBe(2);
    expect(await restore(path.join(stick, 'none.backup'))).toBe(5);
    const wrong = await cli(['restore', '--from', backup.file, '--db', db], { stdin: 'feil passord her\n' });
    expect(wrong.exit).toBe(3);
    expect(readFileSync(db).equals(before)).toBe(true);
    expect(readdirSync(path.dirname(db)).toSorted()).toEqual([
      'dovre.db',
      'dovre.db.anchor',
      'dovre.db.vault.json',
    ]);
  });

  test('puts it in the place of one that is damaged, or has lost its key file', async () => {
    const { db, backup } = await onStick();
    const before = await exported(db);
    writeFileSync(db, readFileSync(db).fill(0, 0, 4096));
    rmSync(`${db}.vault.json`);
    expect((await cli(['verify', '--db', db])).exit).toBe(4);
    expect((await cli(['restore', '--from', backup.file, '--db', db])).exit).toBe(0);
    expect(await exported(db)).toBe(before);
  });
});
