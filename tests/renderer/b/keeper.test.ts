import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFormStore } from '../../../renderer/fields/form-store.ts';
import { createKeeper, type Kept } from '../../../renderer/fields/keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const setUp = (answer: (typed: string) => Promise<{ savedAt: string }>) => {
  const store = createFormStore({}, {}, () => []);
  const sent: string[] = [];
  const kept: Kept[] = [];
  const keeper = createKeeper({
    store,
    keep: (focus) => {
      sent.push(`${store.get('family')}@${focus ?? ''}`);
      return answer(store.get('family'));
    },
    onKept: (now) => kept.push(now),
  });
  return { store, sent, kept, keeper };
};

const saved = () => Promise.resolve({ savedAt: '2015-05-05T09:41:07Z' });

describe('keeping', () => {
  test('waits for a pause in typing, and sends the newest text once', async () => {
    const { store, sent } = setUp(saved);
    for (const text of ['H', 'Ha']) {
      store.set('family', text);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['Ha@']);
  });
  test('does not wait for a pause that never comes', async () => {
    const { store, sent } = setUp(saved);
    for (const at of Array.from({ length: 20 }, (_, index) => index)) {
      store.set('family', 'a'.repeat(at + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.map((text) => text.length - 1)).toEqual([6, 12, 18]);
  });
  test('does not try again with each key while it can’t be kept', async () => {
    const { store, sent } = setUp(() => Promise.reject(new Error('disk-full')));
    for (const at of Array.from({ length: 20 }, (_, index) => index)) {
      store.set('family', 'a'.repeat(at + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.map((text) => text.length - 1)).toEqual([6, 12, 18]);
  });
  test('sends nothing when nothing was typed', async () => {
    const { keeper, sent } = setUp(saved);
    await keeper.flush();
    expect(sent).toEqual([]);
  });
  test('sends what was typed while the call before was under way', async () => {
    let first = (_: { savedAt: string }): void => undefined;
    const answers = [new Promise<{ savedAt: string }>((resolve) => (first = resolve)), saved()];
    const { store, sent, keeper } = setUp(() => answers.shift() ?? saved());
    store.set('family', 'Ha');
    const flushed = keeper.flush();
    store.set('family', 'Hagen');
    first({ savedAt: '' });
    await flushed;
    expect(sent).toEqual(['Ha@', 'Hagen@']);
  });
  test('says why it failed, keeps the text and tries again until it is kept', async () => {
    let full = true;
    const { store, sent, kept } = setUp(() => (full ? Promise.reject(new Error('disk full')) : saved()));
    store.set('family', 'Hagen');
    await vi.advanceTimersByTimeAsync(300);
    expect(kept.at(-1)?.failure).toBeInstanceOf(Error);
    expect(store.get('family')).toBe('Hagen');
    full = false;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(kept.at(-1)).toEqual({ savedAt: '2015-05-05T09:41:07Z', failure: null });
    expect(sent).toHaveLength(2);
  });
  test('hands over the place of the cursor when the database locks, even when nothing was typed', async () => {
    const { store, sent, keeper } = setUp(saved);
    store.setFocused('family');
    await keeper.flush();
    expect(sent).toEqual([]);
    await keeper.flushWithFocus();
    expect(sent).toEqual(['@family']);
  });
  test('stops', async () => {
    const { store, sent, keeper } = setUp(saved);
    keeper.stop();
    store.set('family', 'Hagen');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([]);
  });
});
