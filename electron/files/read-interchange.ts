import { readFile } from 'node:fs/promises';
import {
  parseInterchangeText,
  type ImportContext,
  type ReadInterchange,
} from '../../shared/interchange/parse.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads an interchange file. What isn't UTF-8, or is more than one text can hold, is the fault of a file that
 * can't be read (row 0); rejects when the system can't read the file.
 */
export async function readInterchange(path: string, context: ImportContext): Promise<ReadInterchange> {
  const bytes = await readFile(path);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (problem) {
    if (!(problem instanceof TypeError || problem instanceof RangeError || isTooLong(problem))) throw problem;
    return { head: null, rows: [], read: 0, faults: [{ row: 0, field: '', code: 'wrong-format' }] };
  }
  return parseInterchangeText(text, context);
}

const isTooLong = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'ERR_STRING_TOO_LONG';
