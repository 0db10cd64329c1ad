import path from 'node:path';
import { type Random, randomOf, seedOf } from '../../../shared/demo/random.ts';
import { cutPointOf } from '../cut-points.ts';
import type { Figures, Given, Line } from '../line.ts';
import { BACKUPS_FOUND, type BackupsVerdict } from './backups-found.ts';
import { KINDS } from './backups-kinds.ts';
import { STANDING, judgeCut, judgeRestore, restoreUntil } from './backups-restores.ts';
import { type BackupSpecimen, makeBackupSpecimen } from './backups-specimen.ts';
import { judge } from './backups-verdict.ts';
import { tallyOf } from './tally.ts';

const VERIFY = 'db/backup/verify.ts';

export const backups: Line = {
  name: 'backups',
  what: 'backups damaged in every way; restores onto everything, older ones with their older passwords, killed at each step',
  holds: 'never "verified" for a bad one; restored = equal',
  rounds: { eachChange: 200, full: 2_200 },
  breaks: [
    {
      name: 'believes every image that opens',
      changes: [
        {
          file: VERIFY,
          from: 'if ((await hashOfImage(file, backup.imageBytes)) !== backup.header.sha256)',
          to: 'if (false)',
        },
        {
          file: VERIFY,
          from: 'await readContent(opened.value, backup, own.anchor)',
          to: 'contentOf(opened.value, backup.header)',
        },
      ],
      turns: 'bad one verified',
      rounds: 60,
    },
    {
      name: 'compares neither counts nor sums of rows',
      changes: [
        {
          file: VERIFY,
          from: '(await sumsFit(connection, header, anchorKey)) ?',
          to: 'true ?',
        },
      ],
      turns: 'bad one verified',
      rounds: 50,
    },
    {
      name: 'believes a header that no key vouches for',
      changes: [{ file: VERIFY, from: 'if (!backup.isGenuine(envelopeKey))', to: 'if (false)' }],
      turns: 'bad one verified',
      rounds: 50,
    },
    {
      name: 'swaps in a restored set without a mark',
      changes: [
        {
          file: 'db/backup/swap-in.ts',
          from: "writeFileAtomically(markerOf(file), '');",
          to: '',
        },
      ],
      turns: 'lost',
      rounds: 100,
    },
  ],
  run,
};

/** Three rounds damage a backup, one restores one, and one is killed while it restores. */
async function run(given: Given): Promise<Figures> {
  const { rounds, seed, folder } = given;
  const tally = tallyOf(given, ...BACKUPS_FOUND);
  const ours = await makeBackupSpecimen(path.join(folder, 'ours'), seed);
  const other = await makeBackupSpecimen(path.join(folder, 'other'), seed + 1);
  const work = path.join(folder, 'round');
  const steps = await restoreUntil(work, ours, newestOf(ours), undefined);
  if (steps === undefined) throw new Error('a restore that nothing cuts off must come to its end');
  for (let round = 0; round < rounds; round += 1) {
    const random = randomOf(seedOf(seed, round));
    const nth = Math.floor(round / 5);
    const done =
      round % 5 < 3
        ? await damaged(work, ours, other, { nth: nth * 3 + (round % 5), random })
        : round % 5 === 3
          ? await restored(work, ours, { nth, random })
          : await cutOff(work, ours, steps, { cut: nth, cuts: Math.ceil(rounds / 5), random });
    tally.count(`${done.what}, round ${round}`, done.verdict);
  }
  return tally.figures();
}

interface Done {
  readonly what: string;
  readonly verdict: BackupsVerdict;
}

function newestOf({ backups: made }: BackupSpecimen) {
  const newest = made.at(-1);
  if (!newest) throw new Error('a specimen without a backup');
  return newest;
}

async function damaged(
  work: string,
  ours: BackupSpecimen,
  other: BackupSpecimen,
  { nth, random }: { readonly nth: number; readonly random: Random },
): Promise<Done> {
  const kinds = Object.entries(KINDS);
  const [what, damagedBy] = kinds[nth % kinds.length] ?? [];
  if (what === undefined || damagedBy === undefined) throw new Error('no kinds of damage');
  return { what, verdict: await judge(work, ours, damagedBy({ ours, other, random })) };
}

async function restored(
  work: string,
  ours: BackupSpecimen,
  { nth, random }: { readonly nth: number; readonly random: Random },
): Promise<Done> {
  const standing = STANDING[nth % STANDING.length] ?? 'whole';
  const bySheet = random.chance(0.5);
  const which = random.int(0, ours.backups.length - 1);
  const backup = ours.backups[which] ?? newestOf(ours);
  const what = `backup ${which} restored by ${bySheet ? 'sheet' : 'password'}, ${standing}`;
  return { what, verdict: await judgeRestore(work, ours, backup, { standing, bySheet, random }) };
}

async function cutOff(
  work: string,
  ours: BackupSpecimen,
  steps: readonly string[],
  nth: { readonly cut: number; readonly cuts: number; readonly random: Random },
): Promise<Done> {
  const point = cutPointOf(steps, nth, (step) => step === 'renameSync' || step === 'rmSync');
  const backup = newestOf(ours);
  const ended = await restoreUntil(work, ours, backup, point);
  const { step, torn } = point;
  return {
    what: `a restore cut off before step ${step} (${steps[step - 1]}, torn: ${torn})`,
    verdict: await judgeCut(work, ours, backup, ended !== undefined),
  };
}
