import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEPT, type Keepable, backupsToKeep, keptUntil } from '../../../db/backup/keep.ts';
import { BACKUP_KINDS } from '../../../shared/ipc/safety-schemas.ts';

const TODAY = '2025-12-02';

const at = (madeAt: string, more: Partial<Keepable> = {}): Keepable => ({
  name: `${madeAt} ${more.kind ?? 'daily'}`,
  madeAt,
  kind: 'daily',
  verified: true,
  ...more,
});

/** One each day, at nine, for so many days up to today. */
const daily = (days: number): readonly Keepable[] =>
  Array.from({ length: days }, (_, back) => {
    const day = new Date(Date.parse(`${TODAY}T09:00:00Z`) - back * 86_400_000).toISOString();
    return at(day.replace('.000Z', '+00:00'));
  });

const keptOf = (backups: readonly Keepable[]) => {
  const kept = backupsToKeep(backups, TODAY);
  return backups.filter((one) => kept.has(one.name));
};

const anyBackups = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 0, max: 60 * 24 * 900 }),
      kind: fc.constantFrom(...BACKUP_KINDS),
      verified: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map((made) =>
    made.map(({ minutes, kind, verified }, index): Keepable => {
      const moment = new Date(Date.parse(`${TODAY}T12:00:00Z`) - minutes * 60_000).toISOString();
      return { name: `b${index}`, madeAt: moment.replace('.000Z', '+00:00'), kind, verified };
    }),
  );
const newestFirst = (backups: readonly Keepable[]) =>
  [...backups].sort((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt));

describe('which backups are kept', () => {
  test('two years of one a day come to a fortnight and a year of months', () => {
    const kept = keptOf(daily(730)).map(({ madeAt }) => madeAt.slice(0, 10));
    expect(kept.slice(0, 14)).toEqual(daily(14).map(({ madeAt }) => madeAt.slice(0, 10)));
    expect(kept.slice(14)).toEqual([
      ...['2025-10-31', '2025-09-30', '2025-08-31', '2025-07-31', '2025-06-30', '2025-05-31'],
      ...['2025-04-30', '2025-03-31', '2025-02-28', '2025-01-31', '2024-12-31'],
    ]);
  });

  test('one from before a migration is never old', () => {
    expect(keptOf([...daily(40), at('2019-01-01T09:00:00+01:00', { kind: 'migration' })]).at(-1)?.kind).toBe(
      'migration',
    );
  });

  test('ten in an hour that could not be proved push out none of the last three that were', () => {
    const bad = Array.from({ length: 30 }, (_, n) =>
      at(`2025-12-02T10:${String(n + 10)}:00+01:00`, { verified: false }),
    );
    const old = ['2020-01-03', '2020-01-02', '2020-01-01', '2019-12-31'].map((day) =>
      at(`${day}T09:00:00+01:00`),
    );
    expect(keptOf([...bad, ...old]).filter((one) => one.verified)).toEqual(old.slice(0, KEPT.verified));
  });

  test('whatever there is: the ten last, three proved ones, each day, each month, each migration', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = backupsToKeep(backups, TODAY);
        const isKept = (one: Keepable): boolean => kept.has(one.name);
        const sorted = newestFirst(backups);
        const moments = new Set(sorted.slice(0, KEPT.last).map((one) => one.madeAt));
        expect(sorted.filter((one) => moments.has(one.madeAt) && isKept(one)).length).toBeGreaterThanOrEqual(
          Math.min(KEPT.last, sorted.length),
        );
        const proved = sorted.filter((one) => one.verified);
        expect(proved.filter(isKept).length).toBeGreaterThanOrEqual(Math.min(KEPT.verified, proved.length));
        expect(backups.filter((one) => one.kind === 'migration').every(isKept)).toBe(true);
        for (const one of backups) {
          const [day, month] = [one.madeAt.slice(0, 10), one.madeAt.slice(0, 7)];
          if (day >= '2025-11-19')
            expect(backups.some((b) => isKept(b) && b.madeAt.startsWith(day))).toBe(true);
          if (month >= '2024-12')
            expect(backups.some((b) => isKept(b) && b.madeAt.startsWith(month))).toBe(true);
        }
        const most = KEPT.last + KEPT.verified + KEPT.days + KEPT.months;
        expect(kept.size - backups.filter((one) => one.kind === 'migration').length).toBeLessThanOrEqual(
          most,
        );
      }),
    );
  });

  test('keeping twice takes away no more than keeping once', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const once = keptOf(backups);
        expect(keptOf(once)).toEqual(once);
      }),
    );
  });

  test('says until when a month may be kept', () => {
    expect(keptUntil('2025-12-02')).toBe('2027-01-01');
    const made = at('2025-12-02T09:00:00+01:00');
    const newer = daily(30).map((one, n) => ({
      ...one,
      madeAt: `2027-01-${String(30 - n).padStart(2, '0')}T09:00:00+01:00`,
    }));
    expect(backupsToKeep([made, ...newer], '2026-12-31').has(made.name)).toBe(true);
    expect(backupsToKeep([made, ...newer], '2027-01-01').has(made.name)).toBe(false);
  });
});
