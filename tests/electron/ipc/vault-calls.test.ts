import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../../electron/ipc/serve.ts';
import { vaultCalls } from '../../../electron/ipc/vault-calls.ts';
import { heldSheet } from '../../../electron/ipc/held-sheet.ts';
import type { VaultDesk } from '../../../electron/ipc/vault-desk.ts';
import { answer, refused } from '../../../electron/ipc/answer.ts';
import { vaultContract, type VaultCall } from '../../../shared/ipc/contract.ts';
import { vaultCalls as callNames } from '../../../shared/ipc/names.ts';
import { callErrorCodes } from '../../../shared/ipc/errors.ts';
import { CHEAP } from '../../db/vaults.ts';
import { openOffice, TODAY } from '../usecases/open-office.ts';
import { inputOf, people as everybody } from './call-inputs.ts';

const { office, add, lines } = openOffice();

const bugs: string[] = [];
beforeEach(() => {
  bugs.length = 0;
});
/** A desk whose database is open; how it opens and locks is tested by itself. */
const desk: VaultDesk = {
  status: () => ({ state: 'open', version: '0.1.0', testDataOnly: false, vault: null, today: TODAY }),
  create: () => Promise.resolve(refused('already-there')),
  unlock: () => Promise.resolve(answer({})),
  recover: () => Promise.resolve(answer({})),
  isOpen: () => true,
  office,
  close: () => undefined,
  openBy: () => Promise.resolve(refused('not-allowed')),
  tryPassword: () => Promise.resolve(refused('wrong-password')),
  inTurn: () => Promise.resolve(refused('not-allowed')),
  replace: () => undefined,
  sheet: heldSheet(),
  cost: CHEAP,
  practice: null,
  get clock() {
    return office().clock;
  },
  database: 'none.db',
  grantFolder: () => undefined,
  folder: () => null,
};
const call = serve(
  vaultContract,
  vaultCalls(desk, () => undefined),
  {
    isOpen: () => true,
    onBug: (name, thrown) => bugs.push(`${name}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`),
  },
);

const people = () => add(...everybody());

/** What leaves no line in the log, whatever comes of it; the ways in are the desk's and tested with it. */
const READING: readonly VaultCall[] = [
  ...(['status', 'session', 'listClients', 'previewCard', 'surveyExtract'] as const),
  ...(['create', 'unlock', 'recover'] as const),
];
const CALLS: readonly VaultCall[] = callNames;
const RECORDING = ['sign', 'recordDecision', 'recordRehabilitation'] as const;
/** The line "calls" of the harness goes on from here; each of these tells which call it was. */
const RUNS: Partial<Record<VaultCall, number>> = { keep: 400, listClients: 200, makeExtract: 40 };

/** Each save waits for the disk: milliseconds, not a measure of anything. */
const PATIENCE = 180_000;

describe('fuzzed by its schema', { timeout: PATIENCE }, () => {
  test.each(CALLS)(
    '%s never throws, answers by the contract, and writes nothing when it refuses',
    async (name) => {
      people();
      await fc.assert(
        fc.asyncProperty(inputOf(name), async (input) => {
          const before = lines();
          const answered = await call(name, input);
          expect(bugs).toEqual([]);
          if (!answered.ok) {
            expect(callErrorCodes).toContain(answered.error.code);
            expect(['internal', 'unknown-call', 'locked']).not.toContain(answered.error.code);
          }
          if (!answered.ok || READING.includes(name)) expect(lines()).toBe(before);
          expect(lines() - before).toBeLessThanOrEqual(2);
        }),
        { numRuns: RUNS[name] ?? 60 },
      );
      await everybodyOpens();
    },
  );

  test('all of them in any order: every client can still be opened and listed', async () => {
    people();
    const calls = fc
      .constantFrom(
        ...CALLS,
        ...Array.from({ length: 12 }, () => 'keep' as const),
        ...RECORDING,
        ...RECORDING,
      )
      .chain((name) => inputOf(name).map((input) => [name, input] as const));
    await fc.assert(
      fc.asyncProperty(fc.array(calls, { maxLength: 20 }), async (all) => {
        for (const [name, input] of all) await call(name, input);
        expect(bugs).toEqual([]);
      }),
      { numRuns: 25 },
    );
    await everybodyOpens();
  });
});

async function everybodyOpens(): Promise<void> {
  let after: string | null = null;
  do {
    const page = vaultContract.listClients.output.parse(
      valueOf(await call('listClients', { query: '', after, limit: 100 })),
    );
    for (const { id } of page.rows) expect(await call('openClient', { id })).toMatchObject({ ok: true });
    after = page.next;
  } while (after !== null);
  expect(bugs).toEqual([]);
}

const valueOf = (answered: Awaited<ReturnType<typeof call>>): unknown => {
  if (!answered.ok) throw new Error(answered.error.code);
  return answered.value;
};

test('input that the schema doesn’t take writes nothing, whatever it is', async () => {
  people();
  const before = lines();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...CALLS),
      fc.anything({ withBigInt: true, withMap: true }),
      async (name, input) => {
        fc.pre(!vaultContract[name].input.safeParse(input).success);
        expect(await call(name, input)).toMatchObject({ ok: false });
      },
    ),
    { numRuns: 2_000 },
  );
  expect([lines(), bugs]).toEqual([before, []]);
});

describe('answers', () => {
  const ask = async (name: VaultCall, input: unknown) => {
    people();
    const answered = await call(name, input);
    return answered.ok ? answered.value : `${answered.error.code} ${answered.error.detail ?? ''}`.trim();
  };
  const form = { client: 'kari', subject: 'draft', typed: {}, focus: null };

  test.each<[VaultCall, unknown, unknown]>([
    ['openClient', { id: 'nobody' }, 'no-such-record'],
    ['keep', { ...form, form: 'registration', subject: 'signed' }, 'not-a-draft'],
    ['keep', { ...form, form: 'person', subject: 'ola' }, 'no-such-record'],
    ['keep', { ...form, client: 'nobody', form: 'person' }, 'no-such-record'],
    ['dropDraft', { client: 'nobody', form: 'person', subject: 'x' }, {}],
    ['beginRegistration', { client: 'nobody' }, 'no-such-record'],
    ['beginRegistration', { client: 'kari' }, { id: 'draft' }],
    ['discardRegistration', { client: 'kari', id: 'signed' }, 'not-a-draft'],
    ['discardRegistration', { client: 'kari', id: 'draft' }, {}],
    ['sign', { client: 'kari', id: 'signed' }, 'not-a-draft'],
    ['sign', { client: 'kari', id: 'draft' }, { faults: [] }],
    ['recordDecision', { client: 'kari', subject: 'new' }, 'no-such-record'],
    ['recordRehabilitation', { client: 'kari', subject: 'new' }, 'no-such-record'],
    ['listClients', { query: '', after: 'x', limit: 1 }, 'invalid-input after'],
    ['makeExtract', { year: 2015, rehearsal: true, folder: 'x' }, 'no-such-folder'],
    ['keepPlace', { place: '/clients', words: false }, {}],
    [
      'createClient',
      { family: 'A', given: 'B', identityNumber: '1' },
      { made: false, faults: [{ field: 'identityNumber', code: 'not-identity-number' }] },
    ],
  ])('%s %j: %j', async (name, input, expected) => {
    expect(await ask(name, input)).toEqual(expected);
  });
});
