import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFileSafely, type FileToWrite } from '../../../electron/files/write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (more: Partial<FileToWrite> = {}) =>
  writeFileSafely({ folder, name: 'a.xml', content: ['<a/>', '\n'], room: 1_000, replace: false, ...more });
const path = (name = 'a.xml') => join(folder, name);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a file is written whole or not at all', () => {
  test('text and bytes, with hash and length', async () => {
    const content = ['æ', new TextEncoder().encode('ø'), 'å'];
    expect(await write({ content })).toEqual({
      ok: true,
      file: { name: 'a.xml', sha256: sha256('æøå'), bytes: 6 },
    });
    expect(await readFile(path(), 'utf8')).toBe('æøå');
    expect(await readdir(folder)).toEqual(['a.xml']);
  });

  test('it is checked before it has its name', async () => {
    const seen: string[][] = [];
    const check = async (temporary: string) => {
      seen.push(await readdir(folder));
      expect(await readFile(temporary, 'utf8')).toBe('<a/>\n');
      return { code: 'extract-invalid' as const };
    };
    expect(await write({ check })).toEqual({ ok: false, error: { code: 'extract-invalid' } });
    expect(seen).toEqual([['a.xml.part']]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('what made it broke off: nothing is left, and the reason is told', async () => {
    const content = (function* () {
      yield 'half';
      throw new Error('cancelled');
    })();
    await expect(write({ content })).rejects.toThrow('cancelled');
    expect(await readdir(folder)).toEqual([]);
  });

  test('a file that stands there with other content stays', async () => {
    await writeFile(path(), 'earlier');
    expect(await write()).toEqual({ ok: false, error: { code: 'file-there' } });
    expect(await readFile(path(), 'utf8')).toBe('earlier');
    expect(await readdir(folder)).toEqual(['a.xml']);
  });

  test('with the same content it is written again, and a rehearsal replaces the last one', async () => {
    expect((await write()).ok).toBe(true);
    expect((await write()).ok).toBe(true);
    expect((await write({ content: ['new'], replace: true })).ok).toBe(true);
    expect(await readFile(path(), 'utf8')).toBe('new');
  });

  test('what a power cut left is removed, and a link in its place isn’t followed', async () => {
    await writeFile(path('elsewhere'), 'untouched');
    await symlink(path('elsewhere'), path('a.xml.part'));
    expect((await write()).ok).toBe(true);
    expect(await readFile(path('elsewhere'), 'utf8')).toBe('untouched');
    expect(await readFile(path(), 'utf8')).toBe('<a/>\n');
  });
});

describe('what stands in the way is told', () => {
  test('too little room: nothing is begun', async () => {
    let begun = false;
    const content = (function* () {
      begun = true;
      yield 'a';
    })();
    expect(await write({ content, room: Number.MAX_SAFE_INTEGER })).toEqual({
      ok: false,
      error: { code: 'disk-full' },
    });
    expect(begun).toBe(false);
  });

  test('no such folder', async () => {
    expect(await write({ folder: path('gone') })).toEqual({ ok: false, error: { code: 'no-such-folder' } });
    await writeFile(path('file'), '');
    expect(await write({ folder: path('file') })).toEqual({ ok: false, error: { code: 'no-such-folder' } });
  });

  test('a folder in the file’s place', async () => {
    await mkdir(path());
    const written = await write({ replace: true });
    expect(written.ok).toBe(false);
    expect(await readdir(folder)).toEqual(['a.xml']);
  });

  test('the folder goes away while it is written', async () => {
    const inner = path('stick');
    await mkdir(inner);
    const content = (function* () {
      yield 'half';
    })();
    const check = async () => {
      await rm(inner, { recursive: true });
      return null;
    };
    expect(await write({ folder: inner, content, check })).toEqual({
      ok: false,
      error: { code: 'no-such-folder' },
    });
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'not-writable'],
    ['EACCES', 'not-writable'],
    ['ENOENT', 'no-such-folder'],
    ['EIO', 'io'],
    ['ENODEV', 'io'],
  ])('%s halfway leaves nothing, and is %s', async (system, code) => {
    const content = (function* () {
      yield 'half';
      throw Object.assign(new Error('from the system'), { code: system, syscall: 'write' });
    })();
    expect(await write({ content })).toEqual({ ok: false, error: { code } });
    expect(await readdir(folder)).toEqual([]);
  });
});
