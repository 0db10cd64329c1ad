import { readFileSync } from 'node:fs';

/** What a process did to the files of a folder, in its order (shim/calls.c). */
export type Operation =
  | {
      readonly what: 'open';
      readonly fd: number;
      readonly path: string;
      readonly creates: boolean;
      readonly empties: boolean;
    }
  | { readonly what: 'close'; readonly fd: number }
  | { readonly what: 'write'; readonly fd: number; readonly offset: number; readonly bytes: Buffer }
  /** By descriptor, or by path. */
  | { readonly what: 'truncate'; readonly on: number | string; readonly size: number }
  | { readonly what: 'sync'; readonly fd: number }
  | { readonly what: 'rename' | 'link'; readonly from: string; readonly to: string }
  | { readonly what: 'unlink' | 'folder-made' | 'folder-gone'; readonly path: string }
  | { readonly what: 'mark'; readonly text: string };

const HEAD = 24;

export function readTrace(file: string): readonly Operation[] {
  const trace = readFileSync(file);
  const operations: Operation[] = [];
  for (let at = 0; at < trace.length;) {
    const letter = String.fromCharCode(trace.readUInt32LE(at));
    const fd = trace.readInt32LE(at + 4);
    const offset = Number(trace.readBigInt64LE(at + 8));
    const second = at + HEAD + trace.readUInt32LE(at + 16);
    const end = second + trace.readUInt32LE(at + 20);
    const bytes = trace.subarray(at + HEAD, second);
    operations.push(operationOf(letter, { fd, offset, bytes, second: trace.toString('utf8', second, end) }));
    at = end;
  }
  return operations;
}

interface Told {
  readonly fd: number;
  readonly offset: number;
  readonly bytes: Buffer;
  readonly second: string;
}

function operationOf(letter: string, { fd, offset, bytes, second }: Told): Operation {
  const first = (): string => bytes.toString('utf8');
  switch (letter) {
    case 'o':
      return { what: 'open', fd, path: first(), creates: (offset & 1) !== 0, empties: (offset & 2) !== 0 };
    case 'x':
      return { what: 'close', fd };
    case 'w':
      return { what: 'write', fd, offset, bytes };
    case 't':
      return { what: 'truncate', on: bytes.length > 0 ? first() : fd, size: offset };
    case 's':
      return { what: 'sync', fd };
    case 'n':
      return { what: 'rename', from: first(), to: second };
    case 'l':
      return { what: 'link', from: first(), to: second };
    case 'u':
      return { what: 'unlink', path: first() };
    case 'm':
      return { what: 'folder-made', path: first() };
    case 'g':
      return { what: 'folder-gone', path: first() };
    case '!':
      return { what: 'mark', text: first() };
    default:
      throw new Error(`the trace has an unknown record: ${letter}`);
  }
}
