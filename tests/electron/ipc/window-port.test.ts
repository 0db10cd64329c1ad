import { EventEmitter } from 'node:events';
import { setImmediate as tick } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { windowPort } from '../../../electron/ipc/window-port.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';

/** The window's end of a port that a test holds both ends of. */
class TestPort extends EventEmitter {
  readonly posted: unknown[] = [];
  started = false;
  closed = false;
  start(): void {
    this.started = true;
  }
  close(): void {
    this.closed = true;
  }
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  /** As the window would. */
  send(data: unknown): void {
    this.emit('message', { data, ports: [] });
  }
}

function aWindow() {
  const waiting: ((envelope: Envelope<unknown>) => void)[] = [];
  const calls: unknown[] = [];
  const window = windowPort((call, input) => {
    calls.push([call, input]);
    return new Promise((resolve) => waiting.push(resolve));
  });
  const port = new TestPort();
  window.attach(port);
  return { window, port, calls, answer: (value: unknown) => waiting.shift()?.({ ok: true, value }) };
}

test('a call is answered under its number', async () => {
  const { port, calls, answer } = aWindow();
  expect(port.started).toBe(true);
  port.send({ id: 7, call: 'status', input: {} });
  expect(calls).toEqual([['status', {}]]);
  answer('x');
  await tick();
  expect(port.posted).toEqual([{ id: 7, envelope: { ok: true, value: 'x' } }]);
});

test.each([
  undefined,
  null,
  'x',
  [],
  {},
  { id: 'a', call: 'x', input: 1 },
  { id: 1.5, call: 'x', input: 1 },
  { id: 1, call: 'x', input: 1, more: 1 },
])('what is no call is not heard: %j', async (data) => {
  const { port, calls, window } = aWindow();
  port.send(data);
  await window.quiet();
  expect([calls, port.posted]).toEqual([[], []]);
});

test('only the newest port is heard, and told', async () => {
  const { window, port, calls } = aWindow();
  const newer = new TestPort();
  window.attach(newer);
  expect(port.closed).toBe(true);
  port.send({ id: 1, call: 'old', input: {} });
  newer.send({ id: 1, call: 'new', input: {} });
  window.tell({ event: 'locking' });
  await tick();
  expect(calls).toEqual([['new', {}]]);
  expect([port.posted, newer.posted]).toEqual([[], [{ event: { event: 'locking' } }]]);
});

test('telling without a window is telling nobody', () => {
  const window = windowPort(() => Promise.resolve({ ok: true, value: null }));
  expect(() => window.tell({ event: 'locking' })).not.toThrow();
});

test('quiet is when every call has its answer, those too that came in meanwhile', async () => {
  const { window, port, answer } = aWindow();
  port.send({ id: 1, call: 'keep', input: {} });
  let quiet = false;
  const waiting = window.quiet().then(() => (quiet = true));
  port.send({ id: 2, call: 'keep', input: {} });
  answer(1);
  await tick();
  expect(quiet).toBe(false);
  answer(2);
  await waiting;
  expect(port.posted).toHaveLength(2);
});
