import { describe, expect, test } from 'vitest';
import { readFastEntry, takeFastEntry } from '../../../renderer/pages/client/functioning/fast-entry.ts';
import { scoreRow } from '../../../renderer/pages/client/functioning/score-grid.ts';
import { SCORE_NUMBERS } from '../../../shared/catalogue/numbers.ts';
import { VALUES } from '../../builders/client.ts';

const rows = SCORE_NUMBERS.map((number) => scoreRow(number, {}, VALUES));
const first = SCORE_NUMBERS.map((number) => scoreRow(number, {}, null));
const WHOLE = '13122 32221 13111 21';

describe('seventeen digits on a row', () => {
  test('are read in card order, with or without spaces', () => {
    const entry = readFastEntry(WHOLE, rows);
    expect(entry.state).toBe('whole');
    expect(entry.read.map(({ number, score }) => `${number}:${score}`).slice(0, 4)).toEqual([
      '12:1',
      '13:3',
      '14:1',
      '15:2',
    ]);
    expect(readFastEntry(WHOLE.replaceAll(' ', ''), rows)).toEqual(entry);
  });
  test('say how many are left', () => {
    expect(readFastEntry('131', rows)).toMatchObject({ state: 'typing', left: 14 });
    expect(readFastEntry('', rows)).toMatchObject({ state: 'typing', left: 17, read: [] });
  });
  test('stop at what is no score, and name its place', () => {
    expect(readFastEntry('1361', rows)).toMatchObject({ state: 'wrong', place: 3, why: 'not-a-score' });
    expect(readFastEntry('1x', rows)).toMatchObject({ state: 'wrong', place: 2, why: 'not-a-score' });
  });
  test('are never more than seventeen', () => {
    expect(readFastEntry(`${WHOLE}1`, rows)).toMatchObject({ state: 'wrong', place: 18, why: 'too-many' });
  });
  test('keep the previous score with 0, where there is one', () => {
    expect(readFastEntry('0', rows).read).toEqual([{ number: 12, score: 1, previous: 1 }]);
    expect(readFastEntry('0', first)).toMatchObject({ state: 'wrong', place: 1, why: 'nothing-before' });
  });
  test('are taken in as scores with their states', () => {
    const typed = takeFastEntry(readFastEntry(WHOLE.replace(/1$/, '5'), rows).read, rows);
    expect(typed).toMatchObject({ 12: '1', 'state.12': 'confirmed', 28: '5', 'state.28': 'changed' });
    expect(Object.keys(typed)).toHaveLength(34);
  });
});
