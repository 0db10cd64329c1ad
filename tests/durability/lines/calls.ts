import path from 'node:path';
import fc from 'fast-check';
import { randomOf, seedOf, type Random } from '../../../shared/demo/random.ts';
import { mainContract, vaultContract, type MainCall, type VaultCall } from '../../../shared/ipc/contract.ts';
import { mainCalls, vaultCalls } from '../../../shared/ipc/names.ts';
import { inputOf } from '../../electron/ipc/call-inputs.ts';
import { fromSchema } from '../../electron/ipc/from-schema.ts';
import { from, page, STRANGERS, WINDOW } from '../../electron/ipc/strangers.ts';
import type { Figures, Given, Line } from '../line.ts';
import { fromTemplate, makeTemplate, type Served } from './calls-desks.ts';
import { hostileName, hostileValue, spoilt } from './calls-hostile.ts';
import { servedMain, type ServedMain } from './calls-main.ts';
import { FOUND, isTaken, verdictOf, type Due, type Found } from './calls-verdict.ts';
import { tallyOf, type Verdict } from './tally.ts';

/** Calls on one database before a fresh copy takes its place: with every client that is made it gets slower. */
const CALLS_ON_ONE = 500;
/** Inputs that are made at a time. */
const POOL = 40;

/** These derive a key from a password or write a whole file: right input only now and then. */
const SLOW: ReadonlySet<VaultCall> = new Set<VaultCall>([
  ...([
    'create',
    'unlock',
    'recover',
    'inspectBackup',
    'restore',
    'salvage',
    'showSheet',
    'changePassword',
  ] as const),
  ...(['addCaseworker', 'rotateKeys', 'makeBackup', 'tryBackup'] as const),
]);

/** What one round is done with. */
interface Round {
  readonly random: Random;
  /** Input that the contract takes, of a call of the vault process or of main. */
  readonly valid: (name: VaultCall | MainCall) => unknown;
  readonly open: Served;
  readonly locked: Served;
  readonly main: ServedMain;
  readonly folder: string;
}

interface Done {
  readonly what: string;
  readonly verdict: Verdict<Found>;
}

async function run({ rounds, seed, folder, progress }: Given): Promise<Figures> {
  const tally = tallyOf({ rounds, seed, folder, progress }, ...FOUND);
  const template = path.join(folder, 'template');
  await makeTemplate(template);
  const locked = await fromTemplate(template, path.join(folder, 'locked'), false);
  const main = await servedMain();
  const valid = inputs(seed);
  let open: Served | null = null;
  for (let number = 0; number < rounds; number += 1) {
    if (open === null || number % CALLS_ON_ONE === 0) {
      open?.close();
      open = await fromTemplate(template, path.join(folder, 'open'), true);
    }
    const round: Round = { random: randomOf(seedOf(seed, number)), valid, open, locked, main, folder };
    const isLast = (number + 1) % CALLS_ON_ONE === 0 || number + 1 === rounds;
    const { what, verdict } = isLast ? await everybody(open) : await oneCall(round);
    tally.count(`round ${number}, ${what}`, verdict);
  }
  open?.close();
  return tally.figures();
}

async function oneCall(round: Round): Promise<Done> {
  const kind = round.random.next();
  const [what, work] =
    kind < 0.1
      ? toMain(round)
      : kind < 0.15
        ? unknownName(round)
        : kind < 0.35
          ? toVault(round, 'locked')
          : toVault(round, 'open');
  try {
    return { what, verdict: await work() };
  } catch (thrown) {
    const how = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { what, verdict: { found: 'thrown', how } };
  }
}

type Planned = readonly [string, () => Promise<Verdict<Found>>];

function toVault({ random, valid, folder, ...desks }: Round, state: 'open' | 'locked'): Planned {
  const name = random.pick(vaultCalls);
  const { input: schema, output, whileLocked } = vaultContract[name];
  const rightly = random.chance(SLOW.has(name) ? 0.01 : 0.35);
  const input = rightly
    ? withBackup(valid(name), desks[state])
    : random.chance(0.15)
      ? hostileValue(random)
      : spoilt(valid(name), random);
  const served = desks[state];
  const isBehindLock = state === 'locked' && !whileLocked;
  const due: Due = isBehindLock
    ? ['locked']
    : isTaken(schema, input)
      ? 'by contract'
      : ['invalid-input', 'too-large'];
  const trace = state === 'open' ? served.changes : served.stamp;
  return [
    `${name}, ${state}`,
    async () => {
      served.desk.grantFolder('a folder', folder);
      const before = trace();
      const answer = await served.call(name, input);
      const written = trace() !== before;
      // The right password opens it; the rest of the rounds needs it locked.
      if (state === 'locked') served.close();
      const otherwise = isBehindLock ? 'unlocked' : 'unchecked';
      return verdictOf({ answer, due, output, written, bug: served.bugs.pop(), otherwise });
    },
  ];
}

/** Input about a backup, where there is one, about that one. */
function withBackup(input: unknown, { backups }: Served): unknown {
  const [known] = backups();
  return typeof input === 'object' && input !== null && 'backup' in input && known !== undefined
    ? { ...input, backup: known }
    : input;
}

function unknownName({ random, valid, open }: Round): Planned {
  const name = hostileName(random);
  const input = random.chance(0.5) ? hostileValue(random) : valid(random.pick(vaultCalls));
  return [
    `a call named ${String(name).slice(0, 40)}`,
    async () => {
      const before = open.changes();
      const answer = await open.call(name, input);
      const written = open.changes() !== before;
      return verdictOf({
        ...{ answer, due: ['unknown-call'], output: null, written },
        ...{ bug: open.bugs.pop(), otherwise: 'unchecked' },
      });
    },
  ];
}

function toMain({ random, valid, main }: Round): Planned {
  const name = random.pick(mainCalls);
  const input = random.chance(0.4) ? valid(name) : spoilt(valid(name), random);
  const [who, event] = random.chance(0.5) ? random.pick(STRANGERS) : ['our window', from(WINDOW, page)];
  const isStranger = who !== 'our window';
  const isOpen = random.chance(0.8);
  const isBehindLock = !isOpen && !mainContract[name].whileLocked;
  const due: Due = isStranger
    ? ['not-allowed']
    : isBehindLock
      ? ['locked']
      : isTaken(mainContract[name].input, input)
        ? 'by contract'
        : ['invalid-input', 'too-large'];
  return [
    `${name} of main, ${who}${isOpen ? '' : ', locked'}`,
    async () => {
      main.setOpen(isOpen);
      const before = main.reached() + main.ports();
      const answer = await main.ask(name, event, input);
      if (isStranger) main.sayPort(event);
      const written = main.reached() + main.ports() !== before;
      const otherwise = isStranger ? 'strangers' : isBehindLock ? 'unlocked' : 'unchecked';
      return verdictOf({
        answer,
        due,
        output: mainContract[name].output,
        written,
        bug: undefined,
        otherwise,
      });
    },
  ];
}

/** After all that, every client who is on the list can be opened. */
async function everybody({ call, bugs }: Served): Promise<Done> {
  const what = 'opening everybody';
  let after: string | null = null;
  do {
    const listed = await call('listClients', { query: '', after, limit: 100 });
    if (!listed.ok)
      return { what, verdict: { found: 'lost', how: `the list: ${listed.error.code} ${bugs.join()}` } };
    const { rows, next } = vaultContract.listClients.output.parse(listed.value);
    for (const { id } of rows) {
      const opened = await call('openClient', { id });
      if (!opened.ok) return { what, verdict: { found: 'lost', how: `${opened.error.code} ${bugs.join()}` } };
    }
    after = next;
  } while (after !== null);
  return { what, verdict: { noticed: 'everybody opened' } };
}

/** Inputs by call, made in batches: the same for the same seed. */
function inputs(seed: number): Round['valid'] {
  const pools = new Map<
    string,
    { readonly made: unknown[]; batch: number; readonly of: fc.Arbitrary<unknown> }
  >();
  const ofCall = (name: VaultCall | MainCall): fc.Arbitrary<unknown> =>
    Object.hasOwn(vaultContract, name)
      ? inputOf(name as VaultCall)
      : fromSchema(mainContract[name as MainCall].input, () => null);
  return (name) => {
    const pool = pools.get(name) ?? { made: [], batch: 0, of: ofCall(name) };
    pools.set(name, pool);
    if (pool.made.length === 0) {
      pool.made.push(...fc.sample(pool.of, { numRuns: POOL, seed: seedOf(seed, pool.batch) }));
      pool.batch += 1;
    }
    return pool.made.pop();
  };
}

const SERVE = 'electron/ipc/serve.ts';
const MAIN_CALLS = 'electron/ipc/main-calls.ts';

/** The contract's calls as a page that has been taken over could make them. */
export const calls: Line = {
  name: 'calls',
  what: 'a call of the window with right, wrong or hostile input, in a known or unknown name, open or locked, from our window or a stranger',
  holds: 'no crash, no bug, nothing written without valid input or while locked, nobody else is heard',
  rounds: { eachChange: 20_000, full: 1_000_000 },
  breaks: [
    {
      name: 'takes whatever it is given',
      changes: [
        {
          file: SERVE,
          from: 'const parsed = parsedBy(call.input, input);',
          to: 'const parsed = { ok: true, data: input };',
        },
      ],
      turns: 'unchecked',
      rounds: 400,
    },
    {
      name: 'answers while it is locked',
      changes: [
        { file: SERVE, from: "if (!call.whileLocked && !gate.isOpen()) return refuse('locked');", to: '' },
      ],
      turns: 'unlocked',
      rounds: 400,
    },
    {
      name: 'knows every name that an object has',
      changes: [{ file: SERVE, from: '!Object.hasOwn(contract, name)', to: '!(name in contract)' }],
      turns: 'unchecked',
      rounds: 2_000,
    },
    {
      name: 'hears a frame within its page',
      changes: [{ file: MAIN_CALLS, from: 'senderFrame.parent === null &&', to: '' }],
      turns: 'strangers',
      rounds: 2_000,
    },
    {
      name: 'hears every page of its window',
      changes: [{ file: MAIN_CALLS, from: 'pageOf(senderFrame.url) === START_PAGE', to: 'true' }],
      turns: 'strangers',
      rounds: 400,
    },
  ],
  run,
};
