import { expect, test } from 'vitest';
import { backupState } from '../../../renderer/frame/backup-state.ts';

const TODAY = '2025-12-02';
const proved = (day: string, daysOld: number) => ({
  lastVerified: `${day}T12:14:03+01:00`,
  daysOld,
  problem: null,
});

test.each([
  ['2025-12-02', 0, { state: 'fresh', day: 'today' }],
  ['2025-12-01', 0, { state: 'fresh', day: 'yesterday' }],
  ['2025-11-30', 2, { state: 'old', days: 2 }],
  ['2025-11-25', 7, { state: 'old', days: 7 }],
  ['2025-11-24', 8, { state: 'loud', failed: false, days: 8 }],
] as const)('a backup of %s', (day, daysOld, wanted) => {
  expect(backupState(proved(day, daysOld), TODAY)).toMatchObject(wanted);
});

test('a try that failed is loud, however fresh the last one is', () => {
  expect(backupState({ ...proved(TODAY, 0), problem: 'disk-full' }, TODAY)).toEqual({
    state: 'loud',
    failed: true,
  });
});

test('none yet is said, and is not loud', () => {
  expect(backupState({ lastVerified: null, daysOld: null, problem: null }, TODAY)).toEqual({ state: 'none' });
});
