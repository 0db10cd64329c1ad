import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Random, randomOf } from '../../../shared/demo/random.ts';
import { judgeSaves } from '../judge-saves.ts';
import { type Given, type Line, findings } from '../line.ts';
import { makeNumberedVault } from '../numbered-vault.ts';
import { CASEWORKER, optionsIn } from '../specimen.ts';

const SAVER = path.join(import.meta.dirname, 'kill-child.ts');
/** One in so many is killed while it opens, the others while they save. */
const OPENING_EACH = 5;
const LONGEST_MILLISECONDS = 40;
/** A new database after so many kills, so that all meet the same few pages and none a long log. */
const KILLS_EACH = 100;

export const kill: Line = {
  name: 'kill',
  what: 'kill −9 during opening and saves, reopened',
  holds: '0 acknowledged saves lost',
  rounds: { eachChange: 300, full: 3000 },
  breaks: [
    {
      name: 'lets saves wait for one another before they are committed',
      changes: [
        {
          file: 'db/write.ts',
          from: 'connection.run(sql`BEGIN IMMEDIATE`);',
          to: 'if (!connection.raw.inTransaction) connection.run(sql`BEGIN IMMEDIATE`);',
        },
        {
          file: 'db/write.ts',
          from: 'connection.run(sql`COMMIT`);',
          to: 'if (auditHead(connection).save < 4 || auditHead(connection).save % 4 === 0) connection.run(sql`COMMIT`);',
        },
        {
          file: 'db/write.ts',
          from: 'if (connection.raw.inTransaction) connection.run(sql`ROLLBACK`);',
          to: '',
        },
        {
          file: 'db/write.ts',
          from: 'if (internals.unsettled) finish(vault, internals);',
          to: 'if (internals.unsettled && !internals.connection.raw.inTransaction) finish(vault, internals);',
        },
      ],
      turns: 'lost',
      rounds: 30,
    },
  ],
  run,
};

async function run({ rounds, seed, folder, progress }: Given) {
  const { note, figures } = findings('lost', 'damaged');
  const random = randomOf(seed);
  const base = path.join(folder, 'base');
  const work = path.join(folder, 'work');
  const recoverySheet = await makeNumberedVault(base, 0);
  const secret = { recoverySheet, caseworker: CASEWORKER };
  const start = (): Saver => saver({ folder: work, recoverySheet });
  let saves = 0;
  let there: number | undefined;
  // While one saves, the next one loads.
  let next = start();
  for (let round = 0; round < rounds; round += 1) {
    if (there === undefined || round % KILLS_EACH === 0) {
      rmSync(work, { recursive: true, force: true });
      cpSync(base, work, { recursive: true });
      there = 0;
    }
    const current = next;
    next = start();
    const said = await runAndKill(current, random);
    if ('ended' in said) {
      note('damaged', `kill ${round + 1}, seed ${seed}: the program ended by itself: ${said.ended}`);
      there = undefined;
      continue;
    }
    saves += Math.max(said.length - 1, 0);
    // Without a word it was killed while it opened, where no numbered save is made.
    const last = said.at(-1);
    const expected = {
      acknowledged: last ?? there,
      begun: last === undefined ? there : last + 1,
      thoroughly: round % 10 === 0,
    };
    const judged = await judgeSaves({ ...optionsIn(work), secret }, expected);
    if ('kind' in judged) note(judged.kind, `kill ${round + 1}, seed ${seed}: ${judged.sentence}`);
    there = 'kind' in judged ? undefined : judged.saves;
    progress(round + 1);
  }
  next.process.kill('SIGKILL');
  await next.closed;
  return figures(rounds, { saves });
}

interface Saver {
  readonly process: ChildProcess;
  readonly closed: Promise<unknown>;
  /** When it has said so many lines, or is gone. */
  readonly hasSaid: (lines: number) => Promise<unknown>;
  readonly lines: () => readonly string[];
  readonly complained: () => string;
}

function saver(wish: { readonly folder: string; readonly recoverySheet: string }): Saver {
  const child = spawn(process.execPath, [SAVER, JSON.stringify(wish)], {
    stdio: 'pipe',
    // A process for each kill: most of its time is loading.
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(wish.folder, '..', 'compiled') },
  });
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (complained += text));
  const closed = once(child, 'close');
  const lines = (): readonly string[] => said.split('\n').slice(0, -1);
  const hasSaid = async (wanted: number): Promise<void> => {
    while (lines().length < wanted && child.exitCode === null)
      await Promise.race([once(child.stdout, 'data'), closed]);
  };
  return { process: child, closed, hasSaid, lines, complained: () => complained };
}

/** The numbers that it said before it was killed: how many saves there were at first, then each one acknowledged. */
async function runAndKill(
  child: Saver,
  random: Random,
): Promise<readonly number[] | { readonly ended: string }> {
  await child.hasSaid(1);
  child.process.stdin?.write('!');
  if (!random.chance(1 / OPENING_EACH)) await child.hasSaid(2);
  await wait(random.next() * LONGEST_MILLISECONDS);
  child.process.kill('SIGKILL');
  await child.closed;
  if (child.process.signalCode !== 'SIGKILL') return { ended: child.complained().trim() };
  return child.lines().slice(1).map(Number);
}
