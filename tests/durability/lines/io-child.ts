// Does what the program does, above the shim that lets one call fail after the other, and tells what it found.
import path from 'node:path';
import { z } from 'zod';
import { randomOf, seedOf } from '../../../shared/demo/random.ts';
import { copyDeeds } from '../io/copy-deeds.ts';
import type { Attempt, Deed } from '../io/deed.ts';
import { rightCodes, someFault } from '../io/faults.ts';
import { officeDeeds } from '../io/office-deeds.ts';
import { type Findings, findings } from '../line.ts';
import { arm, count, disarm, told } from '../shim/shim.ts';

const wish = z.strictObject({ folder: z.string(), rounds: z.int(), seed: z.int() });
const { folder, rounds, seed } = wish.parse(JSON.parse(process.argv[2] ?? ''));

const found = findings('lost', 'damaged', 'wrong messages', 'bugs', 'stuck');
const deeds = [...(await officeDeeds(path.join(folder, 'office'))), ...(await copyDeeds(folder))];
const counted = new Map<Deed, ReadonlyMap<string, number>>();
for (const deed of deeds) counted.set(deed, await callsOf(deed));

const chances = deeds.flatMap((deed) => Array.from({ length: deed.weight }, () => deed));
let failed = 0;
for (let round = 0; round < rounds; round += 1) {
  const random = randomOf(seedOf(seed, round));
  const deed = random.pick(chances);
  const fault = someFault(counted.get(deed) ?? new Map(), random);
  try {
    await deed.prepare();
  } catch (thrown) {
    found.note('stuck', `round ${round + 1}, seed ${seed}, ${deed.name}: before any fault ${String(thrown)}`);
    continue;
  }
  arm(fault);
  const attempt = await attempted(deed);
  const { hit } = told();
  disarm();
  if (hit !== undefined) failed += 1;
  const how = `round ${round + 1}, seed ${seed}, ${deed.name}, ${JSON.stringify(fault)} at ${hit ?? 'nothing'}`;
  await judge(deed, attempt, hit === undefined ? [] : rightCodes(fault, hit), (kind, sentence) =>
    found.note(kind, `${how}: ${sentence}`),
  );
  process.send?.({ progress: round + 1 });
}
process.send?.({ figures: found.figures(rounds, { 'calls that failed': failed }) });
process.disconnect();

/** How many calls of each kind it takes when nothing fails. */
async function callsOf(deed: Deed): Promise<ReadonlyMap<string, number>> {
  await deed.prepare();
  count();
  const attempt = await deed.attempt();
  const calls = told().counted;
  const fault = await deed.afterwards(attempt);
  if (!attempt.ok || fault)
    throw new Error(`${deed.name} fails by itself: ${JSON.stringify({ attempt, fault })}`);
  return calls;
}

async function attempted(deed: Deed): Promise<Attempt | { readonly thrown: string }> {
  try {
    return await deed.attempt();
  } catch (thrown) {
    return { thrown: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}

/** `right`: codes that the fault may be told by; none where nothing failed. */
async function judge(
  deed: Deed,
  attempt: Attempt | { readonly thrown: string },
  right: readonly string[],
  note: Findings['note'],
): Promise<void> {
  if ('thrown' in attempt) note('bugs', `thrown: ${attempt.thrown}`);
  else if (!attempt.ok && attempt.code === 'internal') note('bugs', 'answered with internal');
  else if (!attempt.ok && !right.includes(attempt.code))
    note('wrong messages', `answered with ${attempt.code}`);
  try {
    const fault = await deed.afterwards('thrown' in attempt ? undefined : attempt);
    if (fault) note(fault.kind, fault.sentence);
  } catch (thrown) {
    note('bugs', `thrown afterwards: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
}
