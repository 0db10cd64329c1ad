import path from 'node:path';
import { type Random, randomOf, seedOf } from '../../../shared/demo/random.ts';
import type { Figures, Given, Line } from '../line.ts';
import { PASSWORD } from '../specimen.ts';
import { tallyOf } from './tally.ts';
import { VAULT_FILE_FOUND } from './vault-file-found.ts';
import { KINDS } from './vault-file-kinds.ts';
import { type KeySpecimen, makeKeySpecimen } from './vault-file-specimen.ts';
import { judge } from './vault-file-verdict.ts';

export const vaultFile: Line = {
  name: 'vault-file',
  what: 'the vault file damaged, wrong, old, newer',
  holds: 'never a wrong key, never a lost file',
  rounds: { eachChange: 480, full: 4_800 },
  breaks: [
    {
      name: 'believes a vault file that no key vouches for',
      changes: [{ file: 'db/unlock.ts', from: 'if (isGenuine(read.value, keys.envelope))', to: 'if (true)' }],
      turns: 'wrongly opened',
      rounds: 80,
    },
  ],
  run,
};

/** A file that we once wrote opens with its passwords, the sheet always does, and no refusal writes to anything. */
async function run(given: Given): Promise<Figures> {
  const { rounds, seed, folder } = given;
  const ours = await makeKeySpecimen(path.join(folder, 'ours'), seed);
  const other = await makeKeySpecimen(path.join(folder, 'other'), seed + 1);
  const tally = tallyOf(given, ...VAULT_FILE_FOUND);
  const kinds = Object.entries(KINDS);
  for (let round = 0; round < rounds; round += 1) {
    const [kind, damagedBy] = kinds[round % kinds.length] ?? [];
    if (kind === undefined || damagedBy === undefined) throw new Error('no kinds of damage');
    const random = randomOf(seedOf(seed, round));
    const damage = damagedBy({ ours, other, random });
    const chosen = {
      passwords: passwordsToTry(ours, other, random),
      recovers: random.chance(0.2),
      previous: random.chance(0.5),
    };
    const verdict = await judge(path.join(folder, 'round'), ours, damage, chosen);
    tally.count(`${kind}, round ${round}`, verdict);
  }
  return tally.figures();
}

/** Two of all there have been, since each try takes its time: hers, then or now, and somebody else's. */
const passwordsToTry = (ours: KeySpecimen, other: KeySpecimen, random: Random): readonly string[] => [
  random.pick([ours.password, PASSWORD]),
  random.pick([ours.substitute, other.password]),
];
