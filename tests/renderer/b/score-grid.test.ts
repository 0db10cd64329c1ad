import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choose,
  confirmAll,
  focusedScore,
  pressKey,
  scoreRow,
  scoreSums,
  unchoose,
  type ScoreRow,
} from '../../../renderer/pages/client/functioning/score-grid.ts';
import { SCORE_NUMBERS, SCORES } from '../../../shared/catalogue/numbers.ts';
import { VALUES } from '../../builders/client.ts';

const row = (more: Partial<ScoreRow> = {}): ScoreRow => ({
  number: 18,
  previous: 3,
  score: null,
  state: 'unseen',
  ...more,
});
const at = SCORE_NUMBERS.indexOf(18);

describe('a row', () => {
  test('shows a carried-over value as previous, not as chosen', () => {
    expect(scoreRow(13, { 13: '3', 'state.13': 'unseen' }, VALUES)).toEqual({
      number: 13,
      previous: 3,
      score: null,
      state: 'unseen',
    });
  });
  test('is confirmed when the score is the one before, changed when not, whatever state was kept', () => {
    expect(scoreRow(13, { 13: '3', 'state.13': 'changed' }, VALUES).state).toBe('confirmed');
    expect(scoreRow(13, { 13: '4', 'state.13': 'confirmed' }, VALUES).state).toBe('changed');
  });
  test('has nothing before in a first registration', () => {
    expect(scoreRow(13, { 13: '4', 'state.13': 'changed' }, null)).toEqual({
      number: 13,
      previous: null,
      score: 4,
      state: 'changed',
    });
    expect(scoreRow(13, {}, null).state).toBe('unseen');
  });
  test.each(['6', '0', 'x', '2.5', ' '])('takes no score from %j', (typed) => {
    expect(scoreRow(13, { 13: typed, 'state.13': 'changed' }, VALUES).score).toBeNull();
  });
});

describe('keys', () => {
  test.each(SCORES)('%i scores and goes on', (score) => {
    expect(pressKey(row(), at, String(score))).toEqual({
      changes: { 18: String(score), 'state.18': score === 3 ? 'confirmed' : 'changed' },
      at: at + 1,
    });
  });
  test('0 keeps the previous score and goes on; without one it does nothing', () => {
    expect(pressKey(row(), at, '0')).toEqual({ changes: { 18: '3', 'state.18': 'confirmed' }, at: at + 1 });
    expect(pressKey(row({ previous: null }), at, '0')).toEqual({ changes: {}, at });
  });
  test('up and down stop at the ends', () => {
    expect(pressKey(row(), 0, 'ArrowUp')?.at).toBe(0);
    expect(pressKey(row(), 16, 'ArrowDown')?.at).toBe(16);
    expect(pressKey(row({ number: 28 }), 16, '4')?.at).toBe(16);
    expect(pressKey(row(), at, 'Home')?.at).toBe(0);
    expect(pressKey(row(), at, 'End')?.at).toBe(16);
  });
  test('left and right go from the chosen score, else from the previous one', () => {
    expect(pressKey(row({ score: 4, state: 'changed' }), at, 'ArrowRight')?.changes).toEqual({
      18: '5',
      'state.18': 'changed',
    });
    expect(pressKey(row(), at, 'ArrowLeft')?.changes).toEqual({ 18: '2', 'state.18': 'changed' });
    expect(pressKey(row({ score: 5, state: 'changed' }), at, 'ArrowRight')).toEqual({ changes: {}, at });
    expect(pressKey(row({ previous: null }), at, 'ArrowRight')?.changes['18']).toBe('1');
    expect(pressKey(row({ previous: null }), at, 'ArrowLeft')?.changes['18']).toBe('5');
  });
  test('space takes the box that Tab comes to', () => {
    expect(pressKey(row(), at, ' ')?.changes).toEqual({ 18: '3', 'state.18': 'confirmed' });
    expect(focusedScore(row({ previous: null }))).toBe(1);
  });
  test('Delete takes a score back to what was carried over', () => {
    expect(pressKey(row({ score: 5, state: 'changed' }), at, 'Delete')?.changes).toEqual({
      18: '3',
      'state.18': 'unseen',
    });
    expect(unchoose(row({ previous: null }))).toEqual({ 18: '', 'state.18': 'unseen' });
  });
  test.each(['6', '9', 'Tab', 'Enter', 'a', 'F8'])('%s is not the grid’s', (key) => {
    expect(pressKey(row(), at, key)).toBeNull();
  });
});

describe('the section', () => {
  const rows = SCORE_NUMBERS.map((number) => scoreRow(number, {}, VALUES));
  test('confirms only what nobody has looked at and what has a previous score', () => {
    const changed = rows.map((one) =>
      one.number === 12 ? { ...one, score: 5 as const, state: 'changed' as const } : one,
    );
    const typed = confirmAll(changed);
    expect(Object.keys(typed)).not.toContain('12');
    expect(Object.keys(typed)).toHaveLength(32);
    expect(confirmAll([row({ previous: null })])).toEqual({});
  });
  test('counts three states that make 17', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('1', '2', '3', '4', '5', '0', ''), { minLength: 17, maxLength: 17 }),
        (keys) => {
          const typed = Object.assign(
            {},
            ...rows.map((one, index) => pressKey(one, index, keys[index] ?? '')?.changes ?? {}),
          ) as Record<string, string>;
          const sums = scoreSums(SCORE_NUMBERS.map((number) => scoreRow(number, typed, VALUES)));
          expect(sums.changed + sums.confirmed + sums.unseen).toBe(17);
          expect(sums.unseen).toBe(keys.filter((key) => key === '').length);
        },
      ),
    );
  });
  test('choosing again what was before confirms it', () => {
    expect(choose(row({ score: 5, state: 'changed' }), 3)['state.18']).toBe('confirmed');
  });
});
