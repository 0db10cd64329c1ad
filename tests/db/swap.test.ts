import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Connection, sql } from '../../db/connection.ts';
import { createConnection, openConnection } from '../../db/open.ts';
import {
  copyToNext,
  nextOf,
  openSettled,
  putNextInPlace,
  removeNext,
  replaceWithNext,
} from '../../db/swap.ts';
import { errorOf, scratchFolder, valueOf } from './vaults.ts';

const KEY = new Uint8Array(32).fill(7);
const OTHER_KEY = new Uint8Array(32).fill(8);
const NOW = '2025-03-01T09:30:00+01:00';
const now = (): string => NOW;

function makeFile(file: string, key: Uint8Array, content: string): Connection {
  const made = valueOf(createConnection(file, key));
  made.raw.exec(`CREATE TABLE t (content TEXT NOT NULL) STRICT; INSERT INTO t VALUES ('${content}')`);
  return made;
}

const contentOf = (connection: Connection): unknown => connection.get(sql`SELECT content FROM t`);

function contentIn(file: string, key: Uint8Array): unknown {
  const connection = valueOf(openConnection(file, key));
  const content = contentOf(connection);
  connection.raw.close();
  return content;
}

/** A file and its next one, both closed. */
function twoFiles(nextKey: Uint8Array): { readonly folder: string; readonly file: string } {
  const folder = scratchFolder();
  const file = path.join(folder, 'f.db');
  makeFile(file, KEY, 'old').raw.close();
  makeFile(nextOf(file), nextKey, 'new').raw.close();
  return { folder, file };
}

describe('the next file', () => {
  it('is an exact copy under the same key and settings, for its owner only', () => {
    const file = path.join(scratchFolder(), 'f.db');
    const connection = makeFile(file, KEY, 'old');
    writeFileSync(nextOf(file), 'left by an attempt before');
    copyToNext(connection, file);
    connection.raw.close();
    expect(statSync(nextOf(file)).mode & 0o777).toBe(0o600);
    // Opens only with every setting that safety rests on.
    expect(contentIn(nextOf(file), KEY)).toEqual({ content: 'old' });
  });

  it('takes the place of the file, and nothing is left beside it', () => {
    const { folder, file } = twoFiles(KEY);
    putNextInPlace(file);
    expect(contentIn(file, KEY)).toEqual({ content: 'new' });
    expect(readdirSync(folder)).toEqual(['f.db']);
  });

  it('never takes the place of a file that has changes in its log', () => {
    const { file } = twoFiles(KEY);
    const open = valueOf(openConnection(file, KEY));
    open.raw.exec(`UPDATE t SET content = 'newest'`);
    expect(() => putNextInPlace(file)).toThrow('was not closed');
    open.raw.close();
    expect(contentIn(file, KEY)).toEqual({ content: 'newest' });
  });

  it('can take the place of the file with the old one kept, each under a name of its own', () => {
    const { file } = twoFiles(KEY);
    const first = replaceWithNext(file, NOW);
    makeFile(nextOf(file), KEY, 'newer').raw.close();
    const second = replaceWithNext(file, NOW);
    expect(first).toBe(`${file}.replaced-2025-03-01T093000`);
    expect([contentIn(first, KEY), contentIn(second, KEY), contentIn(file, KEY)]).toEqual([
      { content: 'old' },
      { content: 'new' },
      { content: 'newer' },
    ]);
  });

  it('is removed with what was left beside it', () => {
    const { folder, file } = twoFiles(KEY);
    writeFileSync(`${nextOf(file)}-wal`, 'x');
    removeNext(file);
    expect(readdirSync(folder)).toEqual(['f.db']);
  });
});

describe('opening where a swap was cut off', () => {
  const all = () => true;

  it('takes the file itself when it opens, and leaves the next one to whoever has proved it', () => {
    const { file } = twoFiles(KEY);
    const settled = valueOf(openSettled(file, KEY, now, all));
    expect(contentOf(settled.connection)).toEqual({ content: 'old' });
    expect(settled.aside).toBeUndefined();
    settled.connection.raw.close();
    expect(existsSync(nextOf(file))).toBe(true);
  });

  it('puts the next file in place when that alone opens, and keeps the other', () => {
    const { folder, file } = twoFiles(OTHER_KEY);
    const settled = valueOf(openSettled(file, OTHER_KEY, now, all));
    expect(contentOf(settled.connection)).toEqual({ content: 'new' });
    settled.connection.raw.close();
    expect(contentIn(settled.aside ?? '', KEY)).toEqual({ content: 'old' });
    expect(readdirSync(folder).sort()).toEqual(['f.db', 'f.db.replaced-2025-03-01T093000']);
  });

  it.each([
    ['opens with neither', KEY, all],
    ['does not fit', OTHER_KEY, () => false],
  ])('touches nothing when the next file %s', (_why, nextKey, fits) => {
    const { file } = twoFiles(nextKey);
    const before = readFileSync(file);
    const key = nextKey === KEY ? new Uint8Array(32).fill(9) : OTHER_KEY;
    expect(errorOf(openSettled(file, key, now, fits))).toMatchObject({
      code: 'damaged',
      where: 'first-page',
    });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(nextOf(file))).toBe(true);
  });
});
