// The harness by hand: node tests/durability/run.ts [--full | --third] [--line NAME]… [--seed N] [--breaks]
import { parseArgs } from 'node:util';
import type { Break, Line } from './line.ts';
import { lines } from './lines.ts';
import { type Report, writeReport } from './report.ts';
import { type Outcome, runLine } from './run-line.ts';
import { SEED } from './seed.ts';

const AT_ONCE = 2;
const PROGRESS_SECONDS = 15;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    third: { type: 'boolean', default: false },
    line: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: String(SEED) },
    breaks: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
if (!Number.isInteger(seed)) throw new Error(`a seed is a whole number, and not ${values.seed}`);
const unknown = values.line.filter((name) => !lines.some((line) => line.name === name));
if (unknown.length > 0) throw new Error(`no line is called ${unknown.join(', ')}`);

const chosen = lines.filter(({ name }) => values.line.length === 0 || values.line.includes(name));
const roundsOf = ({ rounds }: Line): number =>
  values.full ? rounds.full : values.third ? Math.ceil(rounds.eachChange / 3) : rounds.eachChange;

interface Job {
  readonly line: Line;
  readonly broken?: Break;
  readonly rounds: number;
}
const jobs: readonly Job[] = chosen.flatMap((line) => [
  { line, rounds: roundsOf(line) },
  ...(values.breaks || values.full
    ? line.breaks.map((broken) => ({ line, broken, rounds: broken.rounds }))
    : []),
]);

const titleOf = ({ line, broken }: Job): string => line.name + (broken ? `, broken: ${broken.name}` : '');
const under = new Map<Job, number>();
const outcomes = new Map<Job, Outcome>();

console.log(`seed ${seed}`);
const ticking = setInterval(() => {
  console.log([...under].map(([job, done]) => `… ${titleOf(job)} ${done}/${job.rounds}`).join('\n'));
}, PROGRESS_SECONDS * 1000);
const waiting = [...jobs];
await Promise.all(Array.from({ length: AT_ONCE }, worker));
clearInterval(ticking);

if (values.full) writeReport(chosen.flatMap(reportOf));
const failed = [...outcomes.values()].filter(({ passed }) => !passed).length;
console.log(`${outcomes.size - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

async function worker(): Promise<void> {
  for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
    const mine = job;
    under.set(mine, 0);
    const outcome = await runLine({ ...mine, seed, progress: (done) => under.set(mine, done) });
    under.delete(mine);
    outcomes.set(mine, outcome);
    tell(mine, outcome);
  }
}

function tell(job: Job, { passed, figures, why, seconds }: Outcome): void {
  const counts = Object.entries({ ...figures?.seen, ...figures?.found }).map(([kind, n]) => `${n} ${kind}`);
  const rounds = `${figures?.rounds ?? 0} rounds`;
  const row = [passed ? 'ok  ' : 'FAIL', titleOf(job), rounds, counts.join(', '), `${seconds.toFixed(1)} s`];
  console.log(row.join(' | '));
  if (!passed) for (const sentence of why) console.log(`       ${sentence}`);
}

function reportOf(line: Line): readonly Report[] {
  const own = [...outcomes].filter(([job]) => job.line === line);
  const outcome = own.find(([job]) => job.broken === undefined)?.[1];
  if (outcome?.figures === undefined) return [];
  const breaks = own.filter(([job]) => job.broken !== undefined);
  const noticed = breaks.filter(([, { passed }]) => passed).length;
  return [{ line, figures: outcome.figures, noticed, breaks: breaks.length, seconds: outcome.seconds }];
}
