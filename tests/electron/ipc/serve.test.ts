import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { UnreadableClient } from '../../../db/records/clients.ts';
import { diskErrorOf } from '../../../electron/ipc/disk-error.ts';
import { INPUT_LIMIT, serve } from '../../../electron/ipc/serve.ts';
import { WorkStopped } from '../../../electron/usecases/long-work.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';

const echo = z.strictObject({ text: z.string() });
const contract = {
  echo: { input: echo, output: echo, whileLocked: false },
  list: { input: z.array(z.string()).readonly(), output: echo, whileLocked: false },
  status: { input: z.strictObject({}), output: z.strictObject({}), whileLocked: true },
  wrong: { input: z.strictObject({}), output: echo, whileLocked: true },
  broken: { input: z.strictObject({}), output: echo, whileLocked: true },
  rejecting: { input: z.strictObject({}), output: echo, whileLocked: true },
  refusing: { input: z.strictObject({}), output: echo, whileLocked: true },
} as const;

const SECRET = 'Kari Haugen 12835512094';

function served(isOpen = true) {
  const bugs: string[] = [];
  const reached: string[] = [];
  const handle = <T>(name: string, value: () => T) => {
    reached.push(name);
    return { ok: true, value: value() } as const;
  };
  const call = serve(
    contract,
    {
      echo: ({ text }) => handle('echo', () => ({ text })),
      list: (all) => handle('list', () => ({ text: all.join() })),
      status: () => handle('status', () => ({})),
      wrong: () => handle('wrong', () => ({ text: SECRET, more: SECRET })),
      broken: () =>
        handle('broken', () => {
          throw new Error(SECRET);
        }),
      rejecting: () => Promise.reject(new Error(SECRET)),
      refusing: (): Envelope<never> => ({ ok: false, error: { code: 'disk-full', detail: '1' } }),
    },
    { isOpen: () => isOpen, onBug: (name) => bugs.push(name) },
  );
  return { call, bugs, reached };
}

const refused = (code: string, detail?: string) => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});

test('what fits goes in and comes out', async () => {
  const { call } = served();
  expect(await call('echo', { text: 'hei' })).toEqual({ ok: true, value: { text: 'hei' } });
});

test.each([
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  'Echo',
  'echo ',
  undefined,
  null,
  0,
  ['echo'],
  { toString: () => 'echo' },
  Symbol('echo'),
])('no call is named %s', async (name) => {
  const { call, reached } = served();
  expect(await call(name, { text: '' })).toEqual(refused('unknown-call'));
  expect(reached).toEqual([]);
});

describe('input', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  let deep: unknown = {};
  for (let level = 0; level < 100_000; level += 1) deep = { deep };

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'invalid-input'],
    ['null', null, 'invalid-input'],
    ['a text', 'hei', 'invalid-input'],
    ['a list', [{ text: '' }], 'invalid-input'],
    ['a number', 1, 'invalid-input'],
    ['another type', { text: 1 }, 'invalid-input'],
    ['a field too many', { text: '', more: 1 }, 'invalid-input'],
    ['a field of the prototype', JSON.parse('{"__proto__":{"text":"x"}}'), 'invalid-input'],
    ['a map', new Map([['text', 'x']]), 'invalid-input'],
    ['a cycle', cyclic, 'too-large'],
    ['a bigint', { text: 1n }, 'too-large'],
    ['something deep', deep, 'too-large'],
    ['something large', { text: 'x'.repeat(INPUT_LIMIT) }, 'too-large'],
    ['something large in bytes', { text: 'å'.repeat(INPUT_LIMIT / 2) }, 'too-large'],
    ['large bytes', new Uint8Array(INPUT_LIMIT), 'too-large'],
  ])('%s is refused, and reaches nobody', async (_, input, code) => {
    const { call, reached, bugs } = served();
    expect(await call('echo', input)).toMatchObject({ ok: false, error: { code } });
    expect([reached, bugs]).toEqual([[], []]);
  });

  test('what the schema can’t even look at is refused, and is no bug', async () => {
    const { call, reached, bugs } = served();
    const answers = Object.defineProperty({}, 'text', {
      get: () => {
        throw new Error(SECRET);
      },
    });
    expect(await call('list', new Uint8Array(8))).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
    expect(await call('echo', answers)).toEqual(refused('invalid-input', ''));
    expect([reached, bugs]).toEqual([[], []]);
  });

  test('just within the limit is taken', async () => {
    const text = 'x'.repeat(INPUT_LIMIT - '{"text":""}'.length);
    expect(await served().call('echo', { text })).toMatchObject({ ok: true });
    expect(await served().call('echo', { text: `${text}x` })).toEqual(refused('too-large'));
  });

  test('is refused with the field’s path and nothing that was in it', async () => {
    const answer = await served().call('echo', { text: [SECRET] });
    expect(answer).toEqual(refused('invalid-input', 'text'));
    expect(JSON.stringify(answer)).not.toContain('Kari');
  });
});

test('while locked only what may is answered, and a wrong input tells nothing', async () => {
  const { call, reached } = served(false);
  expect(await call('echo', { text: '' })).toEqual(refused('locked'));
  expect(await call('echo', 1)).toEqual(refused('locked'));
  expect(await call('status', {})).toEqual({ ok: true, value: {} });
  expect(reached).toEqual(['status']);
});

test.each(['wrong', 'broken', 'rejecting'])('a bug (%s) is “internal”, without a message', async (name) => {
  const { call, bugs } = served();
  const answer = await call(name, {});
  expect(answer).toEqual(refused('internal', name));
  expect(bugs).toEqual([name]);
});

test('an expected error is what the handler says', async () => {
  const { call, bugs } = served();
  expect(await call('refusing', {})).toEqual(refused('disk-full', '1'));
  expect(bugs).toEqual([]);
});

test.each([
  ['work that a lock stopped', new WorkStopped(), refused('cancelled')],
  ['a client who can’t be read', new UnreadableClient('c1', new Error(SECRET)), refused('damaged', 'c1')],
])('%s is no bug', async (_name, thrown, answered) => {
  const bugs: string[] = [];
  const call = serve(
    { one: contract.broken },
    { one: () => Promise.reject(thrown) },
    { isOpen: () => true, onBug: (name) => bugs.push(name) },
  );
  expect([await call('one', {}), bugs]).toEqual([answered, []]);
});

test('what the disk refuses while a call reads is told as that, and any other throw stays a bug', async () => {
  const bugs: string[] = [];
  const call = serve(
    { one: contract.broken, two: contract.broken },
    {
      one: () => Promise.reject(new Database.SqliteError(SECRET, 'SQLITE_IOERR_READ')),
      two: () => Promise.reject(new Database.SqliteError(SECRET, 'SQLITE_CONSTRAINT')),
    },
    { isOpen: () => true, errorOf: diskErrorOf, onBug: (name) => bugs.push(name) },
  );
  expect(await call('one', {})).toEqual(refused('io'));
  expect(await call('two', {})).toEqual(refused('internal', 'two'));
  expect(bugs).toEqual(['two']);
});
