import path from 'node:path';
import { randomOf, seedOf } from '../../../shared/demo/random.ts';
import type { Figures, Given, Line } from '../line.ts';
import { BACKUPS_FOUND } from './backups-found.ts';
import { KINDS } from './backups-kinds.ts';
import { makeBackupSpecimen } from './backups-specimen.ts';
import { judge } from './backups-verdict.ts';
import { tallyOf } from './tally.ts';

const VERIFY = 'db/backup/verify.ts';

export const backups: Line = {
  name: 'backups',
  what: 'backups damaged in every way, proved and restored',
  holds: 'never "verified" for a bad one, and nothing written over',
  rounds: { eachChange: 120, full: 1_320 },
  breaks: [
    {
      name: 'believes every image that opens',
      changes: [
        {
          file: VERIFY,
          from: "!== backup.header.sha256) return damaged('image');",
          to: "=== '') return damaged('image');",
        },
        {
          file: VERIFY,
          from: 'await readContent(opened.value, backup, own.anchor)',
          to: 'contentOf(opened.value, backup.header)',
        },
      ],
      turns: 'bad one verified',
      rounds: 30,
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
      rounds: 30,
    },
    {
      name: 'believes a header that no key vouches for',
      changes: [{ file: VERIFY, from: 'if (!backup.isGenuine(envelopeKey))', to: 'if (false)' }],
      turns: 'bad one verified',
      rounds: 30,
    },
  ],
  run,
};

async function run(given: Given): Promise<Figures> {
  const { rounds, seed, folder } = given;
  const tally = tallyOf(given, ...BACKUPS_FOUND);
  const ours = await makeBackupSpecimen(path.join(folder, 'ours'), seed);
  const other = await makeBackupSpecimen(path.join(folder, 'other'), seed + 1);
  const kinds = Object.entries(KINDS);
  for (let round = 0; round < rounds; round += 1) {
    const [kind, damagedBy] = kinds[round % kinds.length] ?? [];
    if (kind === undefined || damagedBy === undefined) throw new Error('no kinds of damage');
    const damage = damagedBy({ ours, other, random: randomOf(seedOf(seed, round)) });
    tally.count(`${kind}, round ${round}`, await judge(path.join(folder, 'round'), ours, damage));
  }
  return tally.figures();
}
