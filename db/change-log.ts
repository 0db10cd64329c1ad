import { closeSync, fsyncSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import type { Connection } from './connection.ts';
import { fileSystemCode } from './errors.ts';
import { PAGE_BYTES } from './page-hash.ts';

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

/** SQLite's write-ahead log beside a database, as a file: which pages it is about, and that its end lasts. */
export interface ChangeLog {
  /**
   * Numbers of all pages that are in the log. They stand in clear before each page (https://sqlite.org/fileformat2.html,
   * 4.2). Pages of a transaction that was broken off may be among them: they are as they were.
   */
  readonly pages: () => ReadonlySet<number>;
  /** Makes the log's present length last. */
  readonly flush: () => void;
}

/** Opens the log of a database for as long as `work` takes. SQLite holds no lock on it that closing would give up. */
export function withChangeLog(connection: Connection, work: (log: ChangeLog) => void): void {
  const handle = openIfThere(`${fileOf(connection)}-wal`);
  if (handle === undefined) {
    work({ pages: () => new Set(), flush: () => undefined });
    return;
  }
  try {
    work({ pages: () => pagesIn(handle), flush: () => fsyncSync(handle) });
  } finally {
    closeSync(handle);
  }
}

const opened = z.array(z.object({ name: z.string(), file: z.string() }));

/** As SQLite calls it: where the name that it was opened by is a link, the log lies beside the file itself. */
const fileOf = (connection: Connection): string =>
  opened.parse(connection.raw.pragma('database_list')).find(({ name }) => name === 'main')?.file ?? '';

function pagesIn(handle: number): ReadonlySet<number> {
  const pages = new Set<number>();
  const header = Buffer.alloc(FRAME_HEADER_BYTES);
  for (let at = HEADER_BYTES; ; at += FRAME_HEADER_BYTES + PAGE_BYTES) {
    if (readSync(handle, header, 0, header.length, at) < header.length) return pages;
    const number = header.readUInt32BE(0);
    // A power cut can leave a frame's length without what was in it.
    if (number > 0) pages.add(number);
  }
}

function openIfThere(file: string): number | undefined {
  try {
    // To be flushed, a file has to be open for writing on Windows.
    return openSync(file, 'r+');
  } catch (thrown) {
    if (fileSystemCode(thrown) === 'ENOENT') return undefined;
    throw thrown;
  }
}
