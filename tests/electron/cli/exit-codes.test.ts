import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeVault, openVault } from '../../../db/vault.ts';
import { cli, copyOf, PASSWORD, scratchFolder, sharedDatabase } from './command-line.ts';

const shared = sharedDatabase();
const WRONG = 'et helt annet passord';

/** One command of each kind that opens a database. */
const commands = (db: string): readonly (readonly string[])[] => {
  const out = path.join(scratchFolder(), 'out');
  return [
    ['import', '--db', db, '--in', path.join(import.meta.dirname, 'exit-codes.test.ts')],
    ['export-data', '--db', db, '--out', out],
    ['check', '--db', db, '--year', '2015'],
    ['register-view', '--db', db, '--client', 'kari', '--date', '2015-05-05'],
    ['card', '--db', db, '--client', 'kari', '--out', `${out}.pdf`],
    ['extract', '--db', db, '--year', '2015', '--out', scratchFolder()],
    ['verify', '--db', db],
  ];
};

async function exits(db: string, stdin = PASSWORD): Promise<readonly (readonly [string, number])[]> {
  const found: [string, number][] = [];
  for (const args of commands(db)) {
    const run = await cli(args, { stdin });
    expect(run.stdout).toBe('');
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(run.stderr).not.toMatch(/Error|\bat .*:\d+/);
    found.push([args[0] ?? '', run.exit]);
  }
  return found;
}

const allWith = (exit: number) =>
  ['import', 'export-data', 'check', 'register-view', 'card', 'extract', 'verify'].map((name) => [
    name,
    exit,
  ]);

describe('exit codes, for every command that opens a database', () => {
  it('3: a wrong password', async () => {
    expect(await exits(shared(), WRONG)).toEqual(allWith(3));
  });

  it.each<readonly [string, number, (db: string) => void]>([
    ['4: an empty file', 4, (db) => truncateSync(db, 0)],
    ['4: a database cut in the middle', 4, (db) => truncateSync(db, 40_960)],
    ['4: another file under its name', 4, (db) => writeFileSync(db, 'x'.repeat(10_000))],
    ['4: a damaged first page', 4, (db) => flip(db, 30)],
    ['4: no key file', 4, (db) => rmSync(`${db}.vault.json`)],
    ['4: a damaged key file', 4, (db) => flip(`${db}.vault.json`, 100)],
    ['5: no database', 5, (db) => rmSync(db)],
  ])('%s', async (_what, exit, harm) => {
    const db = copyOf(shared());
    harm(db);
    expect(await exits(db)).toEqual(allWith(exit));
  });

  it('2: over a network, before a password is asked for or a file touched', async () => {
    const db = path.join(scratchFolder(), 'share', 'dovre.db');
    const asked: string[] = [];
    const isOverNetwork = (folder: string) => asked.push(folder) > 0;
    for (const args of [...commands(db), ['init', '--db', db, '--practice'], ['demo', '--db', db]])
      expect(await cli(args, { stdin: null, isOverNetwork })).toMatchObject({
        exit: 2,
        stdout: '',
        stderr: expect.stringContaining('nettverksdisk') as string,
      });
    expect(new Set(asked)).toEqual(new Set([path.dirname(db)]));
    expect(existsSync(path.dirname(db))).toBe(false);
  });

  it('4: an older copy put in place', async () => {
    const db = copyOf(shared());
    const older = `${db}.older`;
    copyFileSync(db, older);
    for (let saves = 0; saves < 2; saves += 1)
      await cli(['export-data', '--db', db, '--out', path.join(scratchFolder(), 'out.json')]);
    copyFileSync(older, db);
    const run = await cli(['register-view', '--db', db, '--client', 'kari', '--date', '2015-05-05']);
    expect(run).toMatchObject({ exit: 4, stdout: '' });
    expect(run.stderr).toContain('4 lagringer mangler');
  });

  it('5: a database that is open elsewhere', async () => {
    const db = copyOf(shared());
    const opened = await openVault({
      file: db,
      secret: { password: PASSWORD },
      now: () => '2015-05-05T09:30:00+02:00',
      programVersion: '0.1.0',
    });
    if (!opened.ok) throw new Error(opened.error.code);
    expect(await exits(db)).toEqual(allWith(5));
    closeVault(opened.value);
  });
});

describe('2: no password, or none that can be read', () => {
  const verify = (...more: readonly string[]) => ['verify', '--db', shared(), ...more];
  const passwordFile = (content: string | Uint8Array): string => {
    const file = path.join(scratchFolder(), 'password');
    writeFileSync(file, content);
    return file;
  };

  it.each([
    ['a terminal', null],
    ['nothing', ''],
    ['an empty line', '\npassord\n'],
    ['UTF-16', Buffer.from(`\uFEFF${PASSWORD}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(PASSWORD, 'utf16le')],
    ['a file of some other kind', 'x'.repeat(5000)],
  ])('%s on standard input', async (_what, stdin) => {
    expect(await cli(verify(), { stdin })).toMatchObject({ exit: 2, stdout: '' });
  });

  it.each([
    ['alone', PASSWORD],
    ['with a line end', `${PASSWORD}\n`],
    ['with the line end of Windows', `${PASSWORD}\r\nmore\r\n`],
    ['with a byte order mark', `\uFEFF${PASSWORD}\r\n`],
  ])('but one line %s is read, from file and standard input', async (_what, content) => {
    expect(await cli(verify(), { stdin: content })).toMatchObject({ exit: 0 });
    expect(await cli(verify('--password-file', passwordFile(content)), { stdin: null })).toMatchObject({
      exit: 0,
    });
  });

  it('keeps spaces at either end: they are part of the password', async () => {
    expect(await cli(verify(), { stdin: ` ${PASSWORD}` })).toMatchObject({ exit: 3 });
    expect(await cli(verify(), { stdin: `${PASSWORD} ` })).toMatchObject({ exit: 3 });
  });

  it('5: a password file that is not there', async () => {
    const run = await cli(verify('--password-file', '/nowhere/password'));
    expect(run).toMatchObject({ exit: 5, stderr: 'Filen til --password-file kan ikke leses.\n' });
  });
});

describe('5: files that can’t be read or written', () => {
  it('a file to import that is missing, or a folder', async () => {
    for (const file of ['/nowhere/in.json', scratchFolder()])
      expect(await cli(['import', '--db', shared(), '--in', file])).toMatchObject({
        exit: 5,
        stderr: 'Filen til --in kan ikke leses.\n',
      });
  });

  it('a place to write that is missing, or is taken by a folder', async () => {
    const folder = scratchFolder();
    mkdirSync(path.join(folder, 'taken'));
    const export_ = (out: string) => cli(['export-data', '--db', shared(), '--out', out]);
    expect(await export_(path.join(folder, 'nowhere', 'out.json'))).toMatchObject({ exit: 5, stdout: '' });
    expect(await export_(path.join(folder, 'taken'))).toMatchObject({ exit: 5, stdout: '' });
    const deep = path.join(folder, 'nowhere', 'deeper');
    const extract = await cli(['extract', '--db', shared(), '--year', '2015', '--out', deep]);
    expect(extract).toMatchObject({ exit: 5, stdout: '' });
  });
});

function flip(file: string, at: number): void {
  chmodSync(file, 0o600);
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}
