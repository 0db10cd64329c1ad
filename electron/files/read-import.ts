import { createReadStream } from 'node:fs';
import { fileSystemCode } from '../../db/errors.ts';
import { failed, ok, type Result } from '../../db/result.ts';
import type { Table } from '../../shared/interchange/csv/column.ts';
import { readTable } from './read-table.ts';
import { utf8, utf8OrWindows1252 } from './read-text.ts';

/** Largest file that is read, in MB: its text and what is made of it are in memory at the same time. */
export const LARGEST_MB = 256;

/** What stands in a file that is to be taken in, told by its content and not by its name. */
export type ImportContent =
  | { readonly kind: 'interchange'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }
  /** Neither: another kind of file, or one that is damaged from its first letter. */
  | { readonly kind: 'neither' };

/** Reads a file that is to be taken in; an error where the system can't read it, or it is too large. */
export async function readImport(path: string): Promise<Result<ImportContent, 'too-large' | 'cannot-read'>> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of createReadStream(path)) {
      const bytes = piece as Buffer;
      length += bytes.length;
      if (length > LARGEST_MB * 1_000_000) return failed('too-large');
      pieces.push(bytes);
    }
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
    return failed('cannot-read');
  }
  return ok(importContent(Buffer.concat(pieces)));
}

/** An interchange file begins with a brace; what begins otherwise is a table, if it is text at all. */
export function importContent(bytes: Uint8Array): ImportContent {
  if (isJson(bytes)) {
    const text = utf8(bytes);
    return text === null ? { kind: 'neither' } : { kind: 'interchange', text };
  }
  const text = utf8OrWindows1252(bytes);
  const table = text === null ? null : readTable(text);
  return table === null ? { kind: 'neither' } : { kind: 'table', table };
}

/** Of a list (`[`) it is said that it is no interchange file, too. */
function isJson(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder('utf-8').decode(bytes.subarray(0, 1000)).trimStart();
  return beginning.startsWith('{') || beginning.startsWith('[');
}
