import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

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

/** How often a text stands in a process's writable memory, in UTF-8 or UTF-16 (Linux; needs the right to look). */
export function countInMemory(pid: number, text: string): number {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const overlap = Math.max(...needles.map((needle) => needle.length)) - 1;
  const buffer = Buffer.alloc(4 << 20);
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  let count = 0;
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    if (from === undefined || to === undefined) continue;
    const end = Number.parseInt(to, 16);
    for (let at = Number.parseInt(from, 16); at < end; at += buffer.length - overlap)
      try {
        const length = readSync(memory, buffer, 0, Math.min(buffer.length, end - at), at);
        const piece = buffer.subarray(0, length);
        for (const needle of needles)
          for (let hit = piece.indexOf(needle); hit !== -1; hit = piece.indexOf(needle, hit + 1)) count++;
      } catch {
        break; // reserved, and not readable
      }
  }
  closeSync(memory);
  return count;
}
