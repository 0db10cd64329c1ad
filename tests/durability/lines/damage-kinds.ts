import type { Random } from '../../../shared/demo/random.ts';
import type { Content } from '../specimen-content.ts';
import { type Specimen, type VaultFiles, momentOf } from '../specimen.ts';
import {
  PAGE,
  SECTOR,
  flipped,
  pageOf,
  pagesOf,
  partsThatDiffer,
  randomBytes,
  replaced,
  someOf,
} from './damage-pages.ts';

/** What was done to the files of a vault, and what a program may make of it. */
export interface Damage {
  readonly files: VaultFiles;
  /** What may be read without a word. Where nothing is given: what was saved last, and nothing else. */
  readonly silently?: readonly Content[];
  /** What may be read when a note tells that an anchor is missing or damaged. */
  readonly whenTold?: Content;
  /** It must open: nothing that matters is damaged. */
  readonly mustOpen?: true;
  /** When it is refused, then as a state that lacks so many saves. */
  readonly behind?: number;
}

export interface DamageSource {
  readonly ours: Specimen;
  readonly other: Specimen;
  readonly random: Random;
}
type Kind = (source: DamageSource) => Damage;

/** The newest files of our vault with the database changed. */
const database =
  (change: (bytes: Buffer, source: DamageSource) => Buffer): Kind =>
  (source) => {
    const { files } = momentOf(source.ours);
    return { files: { ...files, database: change(files.database, source) } };
  };

/** One of the moments before the last, and how many saves lie between. */
function earlier({ ours, random }: DamageSource) {
  const savesBefore = random.int(1, ours.moments.length - 1);
  return { savesBefore, moment: momentOf(ours, savesBefore) };
}

const flips = (from: (bytes: Buffer) => number, to: (bytes: Buffer) => number, most: number): Kind =>
  database((bytes, { random }) => flipped(bytes, random, from(bytes), to(bytes), random.int(1, most)));

const start = () => 0;
const end = (bytes: Buffer): number => bytes.length;

/** A place for part of a file where it changes something. */
const partFrom = (size: number, other: (source: DamageSource) => Buffer): Kind =>
  database((bytes, source) => {
    const from = other(source);
    const part = source.random.pick(partsThatDiffer(bytes, from, size));
    return replaced(bytes, part * size, from.subarray(part * size, (part + 1) * size));
  });

const twoPages = ({ random }: DamageSource, bytes: Buffer): readonly [number, number] => {
  const one = random.int(0, pagesOf(bytes) - 1);
  return [one, (one + random.int(1, pagesOf(bytes) - 1)) % pagesOf(bytes)];
};

/** Pages of an earlier moment among the present ones: as many of them as are chosen. */
const oldPages = (choose: (differing: readonly number[], random: Random) => readonly number[]): Kind =>
  database((bytes, source) => {
    const old = earlier(source).moment.files.database;
    return choose(partsThatDiffer(bytes, old, PAGE), source.random).reduce(
      (whole, page) => replaced(whole, page * PAGE, pageOf(old, page)),
      bytes,
    );
  });

const olderWhole =
  (anchors: (now: VaultFiles, old: VaultFiles) => Pick<VaultFiles, 'beside' | 'inState'>): Kind =>
  (source) => {
    const { moment, savesBefore } = earlier(source);
    const now = momentOf(source.ours).files;
    const put = anchors(now, moment.files);
    const files = { ...now, database: moment.files.database, ...put };
    const known = [put.beside, put.inState].some((anchor) => anchor === now.beside || anchor === now.inState);
    if (known) return { files, behind: savesBefore };
    const allOld = put.beside !== undefined && put.inState !== undefined;
    return allOld ? { files, silently: [moment.content] } : { files, whenTold: moment.content };
  };

const withWal =
  (wal: (source: DamageSource) => Buffer): Kind =>
  (source) => ({ files: { ...momentOf(source.ours).files, wal: wal(source) } });

/** As a program leaves it that is killed between commit and checkpoint: the file of before, the log beside it. */
function killedBeforeCheckpoint({ ours }: DamageSource): VaultFiles {
  return { ...momentOf(ours, 1).files, wal: momentOf(ours).wal };
}

const onlyAnchors =
  (change: (anchor: Buffer, source: DamageSource) => Buffer | undefined): Kind =>
  (source) => {
    const { files } = momentOf(source.ours);
    const { beside, inState } = files;
    if (!beside || !inState) throw new Error('the specimen has no anchors');
    const both = source.random.int(0, 2);
    return {
      files: {
        ...files,
        ...(both === 1 ? {} : { beside: change(beside, source) }),
        ...(both === 0 ? {} : { inState: change(inState, source) }),
      },
      mustOpen: true,
    };
  };

/** Each way to damage a vault, by name. The rounds of the line go through them in turn. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'bytes flipped anywhere': flips(start, end, 8),
  'bytes flipped on the first page': flips(start, () => PAGE, 3),
  'a bit flipped in the header': flips(start, () => 100, 1),
  'bytes flipped in a page’s last 32': database((bytes, { random }) => {
    const pageEnd = PAGE * random.int(1, pagesOf(bytes));
    return flipped(bytes, random, pageEnd - 32, pageEnd, random.int(1, 3));
  }),
  'bytes flipped on the last page': flips((bytes) => bytes.length - PAGE, end, 3),
  'sector zeroed': partFrom(SECTOR, ({ ours }) => Buffer.alloc(momentOf(ours).files.database.length)),
  'sector from an earlier state': partFrom(SECTOR, (source) => earlier(source).moment.files.database),
  'page zeroed': partFrom(PAGE, ({ ours }) => Buffer.alloc(momentOf(ours).files.database.length)),
  'two pages swapped': database((bytes, source) => {
    const [one, other] = twoPages(source, bytes);
    const moved = replaced(bytes, one * PAGE, pageOf(bytes, other));
    return replaced(moved, other * PAGE, pageOf(bytes, one));
  }),
  'page over another one': database((bytes, source) => {
    const [one, other] = twoPages(source, bytes);
    return replaced(bytes, one * PAGE, pageOf(bytes, other));
  }),
  'page taken out': database((bytes, { random }) => {
    const at = PAGE * random.int(0, pagesOf(bytes) - 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + PAGE)]);
  }),
  'page from another database': partFrom(PAGE, ({ other }) => momentOf(other).files.database),
  'cut after a page': database((bytes, { random }) =>
    bytes.subarray(0, PAGE * random.int(1, pagesOf(bytes) - 1)),
  ),
  'cut anywhere': database((bytes, { random }) => bytes.subarray(0, random.int(1, bytes.length - 1))),
  'cut to next to nothing': database((bytes, { random }) =>
    bytes.subarray(0, random.pick([0, 1, 16, 100, 512, PAGE - 1])),
  ),
  'grown by zeros': database((bytes, { random }) =>
    Buffer.concat([bytes, Buffer.alloc(random.pick([1, 512, PAGE, 3 * PAGE]))]),
  ),
  'grown by chance': database((bytes, { random }) =>
    Buffer.concat([bytes, randomBytes(random, random.pick([1, 512, PAGE, 2 * PAGE]))]),
  ),
  'grown by pages of its own': database((bytes, { random }) =>
    Buffer.concat([bytes, pageOf(bytes, random.int(0, pagesOf(bytes) - 1))]),
  ),
  'old page put back': oldPages((differing, random) => [random.pick(differing)]),
  'old pages put back': oldPages((differing, random) => someOf(differing, random, 6)),
  'all old pages but one put back': oldPages((differing, random) => {
    const kept = random.pick(differing);
    return differing.length === 1 ? differing : differing.filter((page) => page !== kept);
  }),
  'old first page put back': oldPages(() => [0]),
  'old file put back': olderWhole(({ beside, inState }) => ({ beside, inState })),
  'old file with its anchor put back': olderWhole(({ inState }, { beside }) => ({ beside, inState })),
  'old file with the second anchor put back': olderWhole(({ beside }, { inState }) => ({ beside, inState })),
  'old file put back, anchor gone': olderWhole(({ inState }) => ({ beside: undefined, inState })),
  'old file put back, second anchor gone': olderWhole(({ beside }) => ({ beside, inState: undefined })),
  'old file put back, both anchors gone': olderWhole(() => ({ beside: undefined, inState: undefined })),
  'old file with its anchor, the second gone': olderWhole((_, { beside }) => ({
    beside,
    inState: undefined,
  })),
  'old file and both anchors put back': olderWhole((_, { beside, inState }) => ({ beside, inState })),
  'file of another vault': ({ ours, other }) => ({
    files: { ...momentOf(ours).files, database: momentOf(other).files.database },
  }),
  'old log of changes put beside': withWal((source) => earlier(source).moment.wal),
  'log of changes of another vault': withWal(({ other }) => momentOf(other).wal),
  'log of changes by chance': withWal(({ random }) => randomBytes(random, random.pick([1, 32, 5000, 9000]))),
  'old file with the newest log of changes': (source) => ({
    files: {
      ...momentOf(source.ours).files,
      database: earlier(source).moment.files.database,
      wal: momentOf(source.ours).wal,
    },
  }),
  'killed before the checkpoint': (source) => ({
    files: killedBeforeCheckpoint(source),
    mustOpen: true,
  }),
  'killed before the checkpoint, log damaged': (source) => {
    const files = killedBeforeCheckpoint(source);
    const { wal = Buffer.alloc(0) } = files;
    const { random } = source;
    const damaged = random.chance(0.5)
      ? flipped(wal, random, 0, wal.length, random.int(1, 4))
      : wal.subarray(0, random.int(0, wal.length - 1));
    // The save was never acknowledged: with it or without it, both are right.
    return {
      files: { ...files, wal: damaged },
      silently: [momentOf(source.ours).content, momentOf(source.ours, 1).content],
    };
  },
  'anchor damaged': onlyAnchors((anchor, { random }) =>
    flipped(anchor, random, 0, anchor.length, random.int(1, 4)),
  ),
  'anchor gone': onlyAnchors(() => undefined),
  'anchor of another vault': onlyAnchors((_, { other }) => momentOf(other).files.beside),
};
