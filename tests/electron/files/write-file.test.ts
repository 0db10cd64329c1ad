import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeFileSafely, type Claim, type FileToWrite } from '../../../electron/files/write-file.ts';
import { dropUnfinished } from '../../../electron/files/unfinished.ts';

/** What the disk does around a call, where a test says so. */
const disk = vi.hoisted(() => ({
  beforeRename: (_from: string, _to: string): Promise<void> => Promise.resolve(),
  afterRename: (_from: string, _to: string): Promise<void> => Promise.resolve(),
  links: true,
}));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    rename: async (from: string, to: string) => {
      await disk.beforeRename(from, to);
      await real.rename(from, to);
      await disk.afterRename(from, to);
    },
    link: async (from: string, to: string) => {
      if (!disk.links) throw fault('EPERM', 'link');
      await real.link(from, to);
    },
  };
});
const fault = (code: string, syscall: string): Error =>
  Object.assign(new Error('from the system'), { code, syscall });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
const nothing = (): Promise<void> => Promise.resolve();
afterEach(async () => {
  Object.assign(disk, { beforeRename: nothing, afterRename: nothing, links: true });
  await rm(folder, { recursive: true, force: true });
});

const CHILD = join(import.meta.dirname, 'write-child.ts');

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
    expect(seen).toEqual([[expect.stringMatching(/^a\.xml\.registerkort-\d+-\d+\.part$/)]]);
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

  test('two writings of one name at once don’t meet: the file is one of them, whole', async () => {
    const texts = ['first '.repeat(20_000), 'second '.repeat(20_000)];
    const both = await Promise.all(texts.map((text) => write({ content: [text], replace: true })));
    expect(both.map(({ ok }) => ok)).toContain(true);
    expect(texts).toContain(await readFile(path(), 'utf8'));
    expect(await readdir(folder)).toEqual(['a.xml']);
  });
});

/** A process that has ended: what is called after it is written by nobody. */
const ENDED = spawnSync('true').pid;

describe('what a cut-off writing left is put right by the next one', () => {
  test('half files go, of other names too; others’ files and what is being written stay', async () => {
    const others = ['a.xml.part', 'film.2-1.part', `b.xml.registerkort-${process.ppid}-1.part`];
    for (const name of [
      `a.xml.registerkort-${ENDED}-1.part`,
      `b.xml.registerkort-${ENDED}-2.part`,
      ...others,
    ])
      await writeFile(path(name), 'half');
    expect((await write()).ok).toBe(true);
    expect(await readdir(folder)).toEqual(['a.xml', ...others].sort());
  });

  test('content that was set aside gets its name back where nothing has it', async () => {
    await writeFile(path(`kort.pdf.registerkort-${ENDED}-1.old`), 'earlier');
    await writeFile(path('liste.pdf'), 'newer');
    await writeFile(path(`liste.pdf.registerkort-${ENDED}-1.old`), 'older');
    expect((await write()).ok).toBe(true);
    expect(await readdir(folder)).toEqual(['a.xml', 'kort.pdf', 'liste.pdf']);
    expect(await readFile(path('kort.pdf'), 'utf8')).toBe('earlier');
    expect(await readFile(path('liste.pdf'), 'utf8')).toBe('newer');
  });

  test('a link in a temporary name’s place is neither followed nor removed', async () => {
    await writeFile(path('elsewhere'), 'untouched');
    await symlink(path('elsewhere'), path(`a.xml.registerkort-${ENDED}-1.part`));
    expect((await write()).ok).toBe(true);
    expect(await readFile(path('elsewhere'), 'utf8')).toBe('untouched');
    expect(await readFile(path(), 'utf8')).toBe('<a/>\n');
  });

  test('a process that has to end at once takes its half file away', async () => {
    const content = (function* () {
      yield 'half';
      dropUnfinished();
      expect(readdirSync(folder)).toEqual([]);
      yield 'whole';
    })();
    await write({ content });
  });
});

describe.each([
  ['with links', true],
  ['as on a stick, without', false],
])('the old content stays until the new one is proved (%s)', (_name, links) => {
  beforeEach(async () => {
    disk.links = links;
    await writeFile(path(), 'earlier');
  });
  const put = (more: Partial<FileToWrite> = {}) => write({ content: ['new'], replace: true, ...more });

  test('replaced when it is', async () => {
    expect((await put()).ok).toBe(true);
    expect(await readFile(path(), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.xml']);
  });

  test('what is read back differs', async () => {
    disk.afterRename = async (from, to) => {
      if (from.endsWith('.part')) await writeFile(to, 'nev');
    };
    expect(await put()).toEqual({ ok: false, error: { code: 'io' } });
    expect(await readFile(path(), 'utf8')).toBe('earlier');
    expect(await readdir(folder)).toEqual(['a.xml']);
  });

  test('the naming fails', async () => {
    disk.beforeRename = (from) =>
      from.endsWith('.part') ? Promise.reject(fault('EACCES', 'rename')) : nothing();
    expect(await put()).toEqual({ ok: false, error: { code: 'not-writable' } });
    expect(await readFile(path(), 'utf8')).toBe('earlier');
    expect(await readdir(folder)).toEqual(['a.xml']);
  });

  test('the naming answers with an error, and was done', async () => {
    disk.afterRename = (from) =>
      from.endsWith('.part') ? Promise.reject(fault('EIO', 'rename')) : nothing();
    expect(await put()).toEqual({ ok: false, error: { code: 'io' } });
    expect(await readFile(path(), 'utf8')).toBe('earlier');
    expect(await readdir(folder)).toEqual(['a.xml']);
  });

  test('killed at any step, the next writing finds one of the two, whole', async () => {
    await rm(path());
    let ends = 0;
    for (let step = 1; ends === 0; step += 1) {
      await writeFile(path(), 'earlier');
      const child = spawnSync(process.execPath, [CHILD, folder, links ? 'yes' : 'no', String(step)]);
      if (child.signal === null) ends = step;
      else expect(child.signal).toBe('SIGKILL');
      expect((await write({ name: 'other' })).ok).toBe(true);
      expect(await readdir(folder)).toEqual(['a.xml', 'other']);
      expect(['earlier', 'new content']).toContain(await readFile(path(), 'utf8'));
    }
    expect(ends).toBeGreaterThan(8);
    expect(await readFile(path(), 'utf8')).toBe('new content');
  });
});

describe('a file that is recorded before it gets its name', () => {
  /** A claim that tells what became of it. */
  const claiming = (refuse = false) => {
    const told: string[] = [];
    const claim: Claim = {
      take: ({ sha256, temporary }) => {
        told.push(`${sha256.slice(0, 4)} ${readFileSync(temporary, 'utf8')} ${readdirSync(folder).length}`);
        return refuse ? { code: 'disk-full' } : null;
      },
      giveBack: () => void told.push('given back'),
    };
    return { told, claim };
  };
  const line = `${sha256('new').slice(0, 4)} new 1`;

  test('it is, with its hash, while it is not there', async () => {
    const { told, claim } = claiming();
    expect((await write({ content: ['new'], claim })).ok).toBe(true);
    expect(told).toEqual([line]);
  });

  test('what can’t be recorded isn’t written', async () => {
    const { told, claim } = claiming(true);
    expect(await write({ content: ['new'], claim })).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(told).toEqual([line]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('what certainly isn’t there is given back', async () => {
    disk.beforeRename = () => Promise.reject(fault('EIO', 'rename'));
    const { told, claim } = claiming();
    expect(await write({ content: ['new'], claim })).toEqual({ ok: false, error: { code: 'io' } });
    expect(told).toEqual([line, 'given back']);
  });

  test('what may be on a stick that is gone is not', async () => {
    disk.afterRename = async () => {
      await rm(folder, { recursive: true });
      throw fault('ENODEV', 'rename');
    };
    const { told, claim } = claiming();
    expect(await write({ content: ['new'], claim })).toEqual({ ok: false, error: { code: 'io' } });
    expect(told).toEqual([line]);
  });

  test('when the process has to end, it stays under its temporary name, for the next start to find', async () => {
    disk.beforeRename = () => {
      dropUnfinished();
      expect(readdirSync(folder)).toHaveLength(1);
      return nothing();
    };
    expect((await write({ content: ['new'], claim: claiming().claim })).ok).toBe(true);
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
    expect(await write({ replace: true })).toEqual({ ok: false, error: { code: 'file-there' } });
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
    ['EBUSY', 'not-writable'],
    ['EFBIG', 'disk-full'],
  ])('%s halfway leaves nothing, and is %s', async (system, code) => {
    const content = (function* () {
      yield 'half';
      throw Object.assign(new Error('from the system'), { code: system, syscall: 'write' });
    })();
    expect(await write({ content })).toEqual({ ok: false, error: { code } });
    expect(await readdir(folder)).toEqual([]);
  });
});
