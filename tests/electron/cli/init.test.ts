import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRecoverySheet } from '../../../db/keys/recovery-sheet.ts';
import { readVaultFile } from '../../../db/keys/vault-file.ts';
import { cli, exported, newDatabase, scratchFolder } from './command-line.ts';

const facts = (db: string) => {
  const read = readVaultFile(db);
  return read.ok ? read.value.content.facts : undefined;
};

describe('init', () => {
  it('makes the database with its key file and its anchor, and prints the recovery sheet once', async () => {
    const { db, folder, recoverySheet } = await newDatabase(['--municipality', '3431']);
    expect(readdirSync(folder).sort()).toEqual(['dovre.db', 'dovre.db.anchor', 'dovre.db.vault.json']);
    expect(parseRecoverySheet(recoverySheet).ok).toBe(true);
    expect(facts(db)).toEqual({
      purpose: 'municipality',
      language: 'nb',
      municipality: { number: '3431', name: 'Dovre' },
      office: '',
    });
    for (const ending of ['', '.vault.json', '.anchor'])
      expect(readFileSync(db + ending).includes(recoverySheet)).toBe(false);
  });

  it('remembers what the database is for, and its language', async () => {
    const practice = await newDatabase(['--practice', '--language', 'nn']);
    expect(facts(practice.db)).toMatchObject({
      purpose: 'practice',
      language: 'nn',
      municipality: { number: '9998', name: 'Øvingskommunen' },
    });
    const own = await newDatabase(['--practice', '--municipality', '3431', '--allow-synthetic']);
    expect(facts(own.db)).toMatchObject({ purpose: 'practice', municipality: { number: '3431' } });
    const test = await newDatabase(['--municipality', '3431', '--allow-synthetic']);
    expect(facts(test.db)).toMatchObject({ purpose: 'testdata' });
  });

  it('speaks the language of the database from then on', async () => {
    const { db } = await newDatabase(['--practice', '--language', 'nn']);
    expect((await cli(['verify', '--db', db], { stdin: 'feil passord her' })).stderr).toBe(
      'Passordet stemmer ikkje.\n',
    );
    const run = await cli(['verify', '--db', db, '--language', 'nb'], { stdin: 'feil passord her' });
    expect(run.stderr).toBe('Passordet stemmer ikke.\n');
  });

  it('lists a caseworker who has a name, and none who has not', async () => {
    const named = await newDatabase(['--municipality', '3431', '--caseworker', 'Åse Ødegård']);
    expect(JSON.parse(await exported(named.db))).toMatchObject({
      caseworkers: [{ name: 'Åse Ødegård', title: '' }],
    });
    const nameless = await newDatabase();
    expect(JSON.parse(await exported(nameless.db))).toMatchObject({ caseworkers: [] });
  });

  it.each([
    ['no such municipality', ['--municipality', '9999']],
    ['a municipality of another year', ['--municipality', '0511']],
    ['a name', ['--municipality', 'Dovre']],
    ['no municipality', []],
    ['the practice municipality without practice', ['--municipality', '9998']],
    ['an empty caseworker', ['--municipality', '3431', '--caseworker', ' ']],
    ['no such language', ['--municipality', '3431', '--language', 'en']],
  ])('refuses %s as wrong use, and makes nothing', async (_what, args) => {
    const folder = scratchFolder();
    const run = await cli(['init', '--db', path.join(folder, 'a.db'), ...args], { today: '2026-01-02' });
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).not.toBe('');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['kort', 'Passordet er for kort. Bruk minst 14 tegn eller fire ord.\n'],
    ['aaaaaaaaaaaaaaaa', 'Passordet gjentar seg selv. Bruk flere ulike tegn eller fire ulike ord.\n'],
  ])('refuses the password %s and says why', async (stdin, stderr) => {
    const folder = scratchFolder();
    const args = ['init', '--db', path.join(folder, 'a.db'), '--practice'];
    expect(await cli(args, { stdin })).toMatchObject({ exit: 2, stdout: '', stderr });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never overwrites a database, nor a key file that is left of one', async () => {
    const { db } = await newDatabase();
    const before = ['', '.vault.json', '.anchor'].map((ending) => readFileSync(db + ending));
    expect(await cli(['init', '--db', db, '--practice'])).toMatchObject({ exit: 2, stdout: '' });
    expect(['', '.vault.json', '.anchor'].map((ending) => readFileSync(db + ending))).toEqual(before);

    const lost = path.join(scratchFolder(), 'a.db');
    writeFileSync(`${lost}.vault.json`, '{}');
    expect(await cli(['init', '--db', lost, '--practice'])).toMatchObject({ exit: 2 });
    expect(existsSync(lost)).toBe(false);
  });

  it('says that a folder is missing', async () => {
    const db = path.join(scratchFolder(), 'nowhere', 'a.db');
    expect(await cli(['init', '--db', db, '--practice'])).toMatchObject({
      exit: 5,
      stderr: 'Mappen til --db finnes ikke.\n',
    });
  });
});
