import { expect, test } from 'vitest';
import { folded, kindOf } from '../../../renderer/pages/log/fold.ts';
import type { LogRow } from '../../../shared/ipc/safety-schemas.ts';
import { logText } from '../../../shared/text/log.ts';

/** Newest first, as the log comes: `minute` of the hour. */
const row = (seq: number, minute: number, part: Partial<LogRow> = {}): LogRow => ({
  seq,
  at: `2025-12-02T09:${String(minute).padStart(2, '0')}:00+01:00`,
  who: 'Ingrid Nilsen',
  action: 'changed',
  subject: 'client-3',
  name: 'Økland, Ragnhild',
  detail: {},
  programVersion: '0.1.0',
  ...part,
});

test('what one person does to one card within minutes is one line with its count', () => {
  expect(folded([row(9, 40), row(8, 35), row(7, 26)])).toMatchObject([
    { row: { seq: 9 }, count: 3, since: row(7, 26).at },
  ]);
});

test('another person, another card, another act or a pause begins a new line', () => {
  const rows = [
    row(9, 59),
    row(8, 58, { who: 'Odd Vikar' }),
    row(7, 57, { subject: 'client-4' }),
    row(6, 56, { action: 'read' }),
    row(5, 56),
    row(4, 45),
    row(3, 44, { detail: { decision: 'd' } }),
  ];
  expect(folded(rows).map(({ row: { seq }, count }) => [seq, count])).toEqual(
    [9, 8, 7, 6, 5, 4, 3].map((seq) => [seq, 1]),
  );
});

test('where the window stands is nothing that anybody did, and parts no lines', () => {
  const moved = row(8, 40, { action: 'settings-changed', subject: null, detail: { place: true } });
  expect(folded([row(9, 41), moved, row(7, 39)])).toMatchObject([{ row: { seq: 9 }, count: 2 }]);
});

test.each(Object.keys(logText.nb.kinds))('%s has its own name', (kind) => {
  const [action = '', detail = ''] = kind.split('.');
  expect(kindOf(row(1, 1, { action, detail: { [detail]: 1 } }))).toBe(kind);
});
