import path from 'node:path';
import { randomOf, seedOf } from '../../../shared/demo/random.ts';
import type { Figures, Given, Line, SourceChange } from '../line.ts';
import { makeSpecimen } from '../specimen.ts';
import { KINDS } from './damage-kinds.ts';
import { DAMAGE_FOUND, type DamageVerdict, judge, judgeVerifying } from './damage-verdict.ts';
import { tallyOf } from './tally.ts';

const NO_PAGE_SUM: SourceChange = {
  file: 'db/inspect.ts',
  from: 'if (pages.prove(Infinity) === false) {',
  to: 'if (pages.prove(Infinity) === undefined) {',
};

export const damage: Line = {
  name: 'damage',
  what: 'flipped bytes, torn sectors, pages swapped, files cut and grown, old pages and files put back, logs of changes of another moment',
  holds: '0 silently wrong',
  rounds: { eachChange: 1_500, full: 25_000 },
  breaks: [
    {
      name: 'compares no page sum when it opens',
      changes: [NO_PAGE_SUM],
      turns: 'silently wrong',
      rounds: 120,
    },
    {
      name: 'has a cipher without a tag, and compares no page sum',
      changes: [
        NO_PAGE_SUM,
        {
          file: 'db/keys/vault-file.ts',
          from: "export const CIPHER = 'chacha20';",
          to: "export const CIPHER = 'aes256cbc';",
        },
      ],
      turns: 'flipped bytes read',
      rounds: 60,
    },
    {
      name: 'compares no anchor',
      changes: [
        {
          file: 'db/anchor.ts',
          from: 'const mismatch = mismatchOf(db, newest, ahead);',
          to: 'const mismatch = undefined;',
        },
      ],
      turns: 'silently wrong',
      rounds: 45,
    },
    {
      name: 'opens a database with whatever log lies beside it',
      changes: [
        {
          file: 'db/log-beside.ts',
          from: 'if (!hasLog(file)) return ok(undefined);',
          to: 'return ok(undefined);',
        },
      ],
      turns: 'written to though refused',
      rounds: 45,
    },
    {
      name: 'compares no page sum when it verifies',
      changes: [
        {
          file: 'db/verify.ts',
          from: 'const differ = expected !== undefined && expected !== pages.sum;',
          to: 'const differ = false;',
        },
      ],
      turns: 'unseen by verify',
      rounds: 410,
    },
  ],
  run,
};

/** Every so many rounds the damaged vault is verified too. */
const VERIFY_EACH = 10;
/** What nothing but the page sum can see. */
const VERIFIED_ALWAYS = ['old page put back', 'old pages put back'];

/** What is opened and read is what was saved last, or there is an error that says what is wrong. */
async function run(given: Given): Promise<Figures> {
  const { rounds, seed, folder } = given;
  const ours = await makeSpecimen(path.join(folder, 'ours'), { seed, clients: 24 });
  const other = await makeSpecimen(path.join(folder, 'other'), { seed: seed + 1, clients: 24 });
  const kinds = Object.entries(KINDS);
  const tally = tallyOf(given, ...DAMAGE_FOUND);
  const work = path.join(folder, 'round');
  for (let round = 0; round < rounds; round += 1) {
    const [kind, damagedBy] = kinds[round % kinds.length] ?? [];
    if (kind === undefined || damagedBy === undefined) throw new Error('no kinds of damage');
    const done = damagedBy({ ours, other, random: randomOf(seedOf(seed, round)) });
    tally.count(`${kind}, round ${round}`, ofKind(kind, await judge(work, ours, done)));
    // Another tenth of the kinds each time that all have had their turn.
    const verified = (round + Math.floor(round / kinds.length)) % VERIFY_EACH === 0;
    if (verified || VERIFIED_ALWAYS.includes(kind))
      tally.also(`${kind}, round ${round}, verifying`, await judgeVerifying(work, ours, done));
  }
  return tally.figures();
}

/** What the cipher alone must see is counted by itself: page sums see it too, and would hide that it does not. */
const ofKind = (kind: string, verdict: DamageVerdict): DamageVerdict =>
  'found' in verdict && verdict.found === 'silently wrong' && kind.includes('flipped')
    ? { ...verdict, found: 'flipped bytes read' }
    : verdict;
