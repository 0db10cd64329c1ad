import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A process and those it started, at any depth (Linux). */
export function processTree(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name))
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      } catch {
        // it ended meanwhile
      }
  const below = (parent: number): number[] => [
    parent,
    ...[...parents].filter(([, of]) => of === parent).flatMap(([child]) => below(child)),
  ];
  return below(pid);
}

/** A process's command line, arguments separated by blanks; empty when it ended. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Something to look for, as the bytes that it may stand in. */
export interface Needle {
  readonly name: string;
  readonly forms: readonly Buffer[];
}

/** A text in UTF-8 and UTF-16, as V8 and SQLite have it, and as a PDF does: UTF-16 turned round, or that in hex. */
export function textNeedle(name: string, text: string): Needle {
  const turned = Buffer.from(text, 'utf16le').swap16();
  return {
    name,
    forms: [
      Buffer.from(text, 'utf8'),
      Buffer.from(text, 'utf16le'),
      // Without its first byte, a zero: most of memory is zeros, and each would be a place to look closer.
      turned.subarray(1),
      Buffer.from(turned.toString('hex').toUpperCase()),
    ],
  };
}

/** A key: its bytes, and as somebody may have written it down. */
export const keyNeedle = (name: string, key: Buffer): Needle => ({
  name,
  forms: [
    key,
    ...(['hex', 'base64'] as const).flatMap((encoding) => {
      // The last characters of base64 depend on what follows.
      const text = key.toString(encoding).slice(0, -4);
      return textNeedle(name, text).forms.concat(textNeedle(name, text.toUpperCase()).forms);
    }),
  ],
});

/** How often each needle stands in some bytes that come in pieces, each of them read into `buffer`. */
class Search {
  readonly found = new Map<string, number>();
  readonly overlap: number;
  readonly #needles: readonly Needle[];
  constructor(needles: readonly Needle[]) {
    this.#needles = needles;
    this.overlap = Math.max(...needles.flatMap(({ forms }) => forms.map(({ length }) => length))) - 1;
  }
  look(piece: Buffer): void {
    for (const { name, forms } of this.#needles)
      for (const form of forms)
        for (let hit = piece.indexOf(form); hit !== -1; hit = piece.indexOf(form, hit + 1))
          this.found.set(name, (this.found.get(name) ?? 0) + 1);
  }
}

const PIECE = 4 << 20;

/** How often each of these stands in a process's writable memory (Linux; needs the right to look). Ended: nowhere. */
export function inMemory(pid: number, needles: readonly Needle[]): ReadonlyMap<string, number> {
  const search = new Search(needles);
  const buffer = Buffer.alloc(PIECE);
  let memory: number;
  let maps: string;
  try {
    maps = readFileSync(`/proc/${pid}/maps`, 'utf8');
    memory = openSync(`/proc/${pid}/mem`, 'r');
  } catch (thrown) {
    if (commandOf(pid) === '') return search.found;
    throw thrown;
  }
  for (const line of maps.split('\n')) {
    const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    if (from === undefined || to === undefined) continue;
    const end = Number.parseInt(to, 16);
    for (let at = Number.parseInt(from, 16); at < end; at += buffer.length - search.overlap)
      try {
        const length = readSync(memory, buffer, 0, Math.min(buffer.length, end - at), at);
        search.look(buffer.subarray(0, length));
      } catch {
        break; // reserved, and not readable
      }
  }
  closeSync(memory);
  return search.found;
}

/** Where each of these stands in the files of a folder, at any depth, and in their names: "word in a/b.txt". */
export function inFiles(folder: string, needles: readonly Needle[]): readonly string[] {
  const buffer = Buffer.alloc(PIECE);
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const search = new Search(needles);
    const path = join(entry.parentPath, entry.name);
    search.look(Buffer.from(entry.name));
    if (entry.isFile()) lookIntoFile(path, search, buffer);
    return [...search.found.keys()].map((name) => `${name} in ${relative(folder, path)}`);
  });
}

function lookIntoFile(path: string, search: Search, buffer: Buffer): void {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return; // a file of Chromium's that came and went
  }
  for (let at = 0, length = 1; length > 0; at += Math.max(length - search.overlap, 1)) {
    length = readSync(file, buffer, 0, buffer.length, at);
    search.look(buffer.subarray(0, length));
    if (length < buffer.length) break;
  }
  closeSync(file);
}

/** How often a text stands in a process's writable memory, in UTF-8 or UTF-16. */
export const countInMemory = (pid: number, text: string): number =>
  inMemory(pid, [textNeedle('text', text)]).get('text') ?? 0;
