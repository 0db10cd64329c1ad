import path from 'node:path';
import { type Random, randomOf, seedOf } from '../../../shared/demo/random.ts';
import { cutPointOf } from '../cut-points.ts';
import type { Figures, Given, Line } from '../line.ts';
import { BACKUPS_FOUND, type BackupsVerdict } from './backups-found.ts';
import { type BackupSpecimen, type SpecimenBackup, makeBackupSpecimen } from './backups-specimen.ts';
import { STANDING, judgeCut, judgeRestore, restoreUntil } from './restores-verdict.ts';
import { tallyOf } from './tally.ts';

export const restores: Line = {
  name: 'restores',
  what: 'backups restored onto a vault that is whole, damaged or gone, older ones with their older passwords; every second one killed at a step',
  holds: 'restored = equal; cut off: the old set or the new one; what stood there is kept',
  rounds: { eachChange: 80, full: 880 },
  breaks: [
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
      rounds: 40,
    },
  ],
  run,
};

async function run(given: Given): Promise<Figures> {
  const { rounds, seed, folder } = given;
  const tally = tallyOf(given, ...BACKUPS_FOUND);
  const ours = await makeBackupSpecimen(path.join(folder, 'ours'), seed);
  const work = path.join(folder, 'round');
  const steps = await restoreUntil(work, ours, newestOf(ours), undefined);
  if (steps === undefined) throw new Error('a restore that nothing cuts off must come to its end');
  for (let round = 0; round < rounds; round += 1) {
    const random = randomOf(seedOf(seed, round));
    const nth = Math.floor(round / 2);
    const { what, verdict } =
      round % 2 === 0
        ? await cutOff(work, ours, steps, { cut: nth, cuts: Math.ceil(rounds / 2), random })
        : await restored(work, ours, nth, random);
    tally.count(`${what}, round ${round}`, verdict);
  }
  return tally.figures();
}

interface Done {
  readonly what: string;
  readonly verdict: BackupsVerdict;
}

function newestOf({ backups }: BackupSpecimen): SpecimenBackup {
  const newest = backups.at(-1);
  if (!newest) throw new Error('a specimen without a backup');
  return newest;
}

async function restored(work: string, ours: BackupSpecimen, nth: number, random: Random): Promise<Done> {
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
