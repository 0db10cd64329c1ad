import path from 'node:path';
import { randomOf, seedOf } from '../../../shared/demo/random.ts';
import { cutPointOf } from '../cut-points.ts';
import type { Figures, Given, Line } from '../line.ts';
import { CUT_KINDS, type CutKind, actUntil } from './passwords-kills.ts';
import { judgeAfter } from './passwords-verdict.ts';
import { type Tally, tallyOf } from './tally.ts';
import { VAULT_FILE_FOUND } from './vault-file-found.ts';
import { type KeySpecimen, makeKeySpecimen } from './vault-file-specimen.ts';

export const passwords: Line = {
  name: 'passwords',
  what: 'a password changed, given, taken away, made anew by the sheet, killed at each step',
  holds: 'the old or the new password opens, the sheet always; never a lost file',
  rounds: { eachChange: 120, full: 1_200 },
  breaks: [
    {
      name: 'writes its small files in their place, and asks nothing of the one before',
      changes: [
        { file: 'db/files.ts', from: 'const beside = `${file}.new`;', to: 'const beside = file;' },
        { file: 'db/unlock.ts', from: 'if (!previous.ok) return unlocked;', to: 'return unlocked;' },
      ],
      turns: 'locked out',
      rounds: 42,
    },
  ],
  run,
};

/** Kinds of acts in turn; the first of each comes to its end, and tells what its steps are. */
async function run(given: Given): Promise<Figures> {
  const { rounds, seed, folder } = given;
  const ours = await makeKeySpecimen(path.join(folder, 'ours'), seed);
  const tally = tallyOf(given, ...VAULT_FILE_FOUND);
  const cuts = Math.ceil(rounds / CUT_KINDS.length) - 1;
  const steps = new Map<CutKind, readonly string[]>();
  for (let round = 0; round < rounds; round += 1) {
    const kind = CUT_KINDS[round % CUT_KINDS.length];
    if (kind === undefined) throw new Error('no kinds of acts');
    const known = steps.get(kind);
    const cut = Math.floor(round / CUT_KINDS.length) - 1;
    if (known) await cutOff(given, tally, ours, { kind, steps: known, cut, cuts, round });
    else steps.set(kind, await toItsEnd(given, tally, ours, kind));
  }
  return tally.figures();
}

type MyTally = Tally<(typeof VAULT_FILE_FOUND)[number]>;

async function toItsEnd(
  { folder }: Given,
  tally: MyTally,
  ours: KeySpecimen,
  kind: CutKind,
): Promise<readonly string[]> {
  const work = path.join(folder, 'round');
  const steps = await actUntil(work, ours, kind, undefined);
  if (steps === undefined) throw new Error('an act that nothing cuts off must come to its end');
  tally.count(kind.name, await judgeAfter(work, ours, kind, true));
  return steps;
}

async function cutOff(
  { folder, seed }: Given,
  tally: MyTally,
  ours: KeySpecimen,
  {
    kind,
    steps,
    cut,
    cuts,
    round,
  }: {
    readonly kind: CutKind;
    readonly steps: readonly string[];
    readonly cut: number;
    readonly cuts: number;
    readonly round: number;
  },
): Promise<void> {
  const work = path.join(folder, 'round');
  const nth = { cut, cuts, random: randomOf(seedOf(seed, round)) };
  const point = cutPointOf(steps, nth, (step) => step === 'writeSync');
  const ended = await actUntil(work, ours, kind, point);
  const verdict = await judgeAfter(work, ours, kind, ended !== undefined);
  const { step, torn } = point;
  tally.count(`${kind.name}, cut off before step ${step} (${steps[step - 1]}, torn: ${torn})`, verdict);
}
