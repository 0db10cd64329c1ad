import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Random, randomOf } from '../../../shared/demo/random.ts';
import { type Fault, judgeSaves } from '../judge-saves.ts';
import { type Given, type Line, findings } from '../line.ts';
import { type Remains, cut } from '../power-cut/cut.ts';
import { type Recording, STORY_NAMES, diskBefore, record, storyBefore } from '../power-cut/record.ts';
import type { Story } from '../power-cut/story.ts';
import { compileShim, shimLacks } from '../shim/shim.ts';
import { CASEWORKER, optionsIn } from '../specimen.ts';

/** Every so many states a save is made after the opening, and the whole verified. */
const THOROUGHLY_EACH = 5;

export const powerCut: Line = {
  name: 'power-cut',
  what: 'states that a power cut may leave, from a recorded trace of writes and flushes: dropped, reordered, torn',
  holds: '0 acknowledged saves and files lost, 0 damaged',
  lacks: shimLacks,
  rounds: { eachChange: 5000, full: 50_000 },
  breaks: [
    {
      name: 'runs with synchronous=NORMAL and leaves the checkpoint to SQLite',
      changes: [
        {
          file: 'db/open.ts',
          from: "{ pragma: 'synchronous', to: 'FULL', readBack: 2,",
          to: "{ pragma: 'synchronous', to: 'NORMAL', readBack: 1,",
        },
        // Each save ends with a checkpoint, which flushes by itself: with it NORMAL loses nothing either.
        { file: 'db/write.ts', from: '() => checkpoint(connection)', to: '() => undefined' },
        { file: 'db/write.ts', from: 'log.flush();', to: '' },
        { file: 'db/write.ts', from: 'vault.id, pages.sum', to: 'vault.id' },
      ],
      turns: 'lost',
      rounds: 60,
    },
    {
      name: 'does not flush the folder after a rename',
      changes: [{ file: 'db/files.ts', from: 'flushFolder(path.dirname(file));', to: '{}' }],
      turns: 'lost',
      rounds: 120,
    },
    {
      name: 'does not flush the emptied log of changes',
      changes: [{ file: 'db/write.ts', from: 'log.flush();', to: '' }],
      turns: 'damaged',
      rounds: 500,
    },
  ],
  run,
};

async function run({ rounds, seed, folder, progress }: Given) {
  const found = findings('lost', 'damaged');
  const library = compileShim(folder);
  const recordings = [];
  for (const name of STORY_NAMES) recordings.push(await record(folder, library, name));
  const operations = recordings.reduce((sum, { operations: { length } }) => sum + length, 0);
  let done = 0;
  for (const recording of recordings) {
    const share = Math.ceil((rounds * recording.operations.length) / operations);
    const random = randomOf(seed + recordings.indexOf(recording));
    const states = Math.min(share, rounds - done);
    for (const state of statesOf(recording, states, random)) {
      const thoroughly = done % THOROUGHLY_EACH === 0;
      const fault = await judge(path.join(folder, 'after'), recording, state, thoroughly);
      if (fault) found.note(fault.kind, `state ${done + 1}, seed ${seed}, ${state.how}: ${fault.sentence}`);
      done += 1;
      progress(done);
    }
  }
  return found.figures(done, { operations });
}

interface State {
  readonly remains: Remains;
  /** As far as it had come. */
  readonly story: Story;
  readonly how: string;
}

/** Goes through the trace once, and cuts the power at so many moments, some of them the same. */
function* statesOf(recording: Recording, states: number, random: Random): Generator<State, void, void> {
  const { operations } = recording;
  const moments = Array.from({ length: states }, () => random.int(1, operations.length)).sort(
    (a, b) => a - b,
  );
  const disk = diskBefore(recording);
  const story = storyBefore(recording);
  let next = 0;
  for (const [index, operation] of operations.entries()) {
    disk.apply(operation);
    if (operation.what === 'mark') story.tell(operation.text, disk);
    for (; moments[next] === index + 1; next += 1) {
      const { remains, manner } = cut(disk, random);
      yield { remains, story, how: `after operation ${index + 1} (${operation.what}), ${manner}` };
    }
  }
}

async function judge(
  after: string,
  recording: Recording,
  state: State,
  thoroughly: boolean,
): Promise<Fault | undefined> {
  const { folder, told } = recording;
  const fault = state.story.faultIn(state.remains, told);
  if (fault) return fault;
  const { acknowledged, begun } = state.story;
  const expected = { acknowledged, begun, thoroughly };
  let first: Fault | undefined;
  for (const recoverySheet of sheetsOf(recording, state.story)) {
    layOut(after, folder, state.remains);
    const options = optionsIn(after);
    const judged = await judgeSaves(
      { ...options, secret: { recoverySheet, caseworker: CASEWORKER } },
      expected,
    );
    if ('saves' in judged) return undefined;
    first ??= judged;
  }
  return first;
}

/** Which may open: while new keys are being made, the old sheet or the new one; afterwards the new one alone. */
const sheetsOf = ({ recoverySheet, told }: Recording, { newSheet }: Story): readonly string[] =>
  newSheet === undefined
    ? [recoverySheet, ...(told.newSheet === undefined ? [] : [told.newSheet])]
    : [newSheet];

function layOut(after: string, folder: string, remains: Remains): void {
  rmSync(after, { recursive: true, force: true });
  mkdirSync(path.join(after, 'state'), { recursive: true });
  for (const [place, bytes] of remains) {
    const there = path.join(after, path.relative(folder, place));
    mkdirSync(path.dirname(there), { recursive: true });
    writeFileSync(there, bytes);
  }
}
