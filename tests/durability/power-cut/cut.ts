import path from 'node:path';
import type { Random } from '../../../shared/demo/random.ts';
import { type Change, type Disk, type Inode, contentWith, rename } from './disk.ts';

/** What is on the platter after the cut, by whole path. Folders are there where files are. */
export type Remains = ReadonlyMap<string, Buffer>;

const SECTOR = 512;

/** How a disk treats what was not flushed. Each gives the changes that came through, of those that were pending. */
const CONTENTS = {
  'nothing came through': () => [],
  'all came through': (changes) => changes,
  'the first ones came through': (changes, random) => changes.slice(0, random.int(0, changes.length)),
  'some were dropped': (changes, random) => {
    const share = random.pick([0.1, 0.5, 0.9]);
    return changes.filter(() => random.chance(share));
  },
  'some were torn': (changes, random) =>
    changes.filter(() => random.chance(0.8)).flatMap((change) => torn(change, random)),
  'lengths came through, and content did not': (changes, random) =>
    changes.map((change) => (random.chance(0.7) ? emptied(change) : change)),
} satisfies Record<string, (changes: readonly Change[], random: Random) => readonly Change[]>;

type Manner = keyof typeof CONTENTS;
const MANNERS: readonly Manner[] = Object.keys(CONTENTS) as Manner[];

/** The disk after a power cut right now, one of the many that there may be; and how it was chosen, in words. */
export function cut(disk: Disk, random: Random): { readonly remains: Remains; readonly manner: string } {
  const manner = random.pick(MANNERS);
  const names = new Map(disk.durable);
  const inOrder = random.chance(0.5);
  for (const changes of disk.pending.values())
    for (const change of inOrder
      ? changes.slice(0, random.int(0, changes.length))
      : changes.filter(() => random.chance(0.5)))
      rename(names, change);

  const contents = new Map<Inode, Buffer>();
  const contentOf = (inode: Inode): Buffer => {
    const known = contents.get(inode) ?? contentWith(inode, CONTENTS[manner](inode.pending, random));
    contents.set(inode, known);
    return known;
  };
  const remains = new Map<string, Buffer>();
  for (const [place, inode] of names)
    if (inode !== 'folder' && names.get(path.dirname(place)) === 'folder')
      remains.set(place, contentOf(inode));
  return { remains, manner: `${manner}, names ${inOrder ? 'in order' : 'in disorder'}` };
}

/** The sectors of a write that came through: the first ones, or any. */
function torn(change: Change, random: Random): readonly Change[] {
  if (change.what !== 'write') return [change];
  const pieces: Change[] = [];
  const end = change.offset + change.bytes.length;
  const from = random.chance(0.5) ? random.int(change.offset, end) : end;
  for (let at = change.offset; at < end;) {
    const next = Math.min(end, (Math.floor(at / SECTOR) + 1) * SECTOR);
    const came = from < end ? at < from : random.chance(0.5);
    const bytes = change.bytes.subarray(at - change.offset, next - change.offset);
    if (came) pieces.push({ ...change, offset: at, bytes });
    at = next;
  }
  return pieces;
}

/** As a journal of lengths alone leaves it: the file has grown, and holds nothing there. */
const emptied = (change: Change): Change =>
  change.what === 'write' ? { what: 'grow', size: change.offset + change.bytes.length } : change;
