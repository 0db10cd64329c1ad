import type { BackupKind } from '../../shared/ipc/safety-schemas.ts';

/** Of a backup, what the rule of keeping looks at. */
export interface Keepable {
  readonly name: string;
  /** ISO with offset. */
  readonly madeAt: string;
  readonly kind: BackupKind;
  /** Proved when it was made, or later. */
  readonly verified: boolean;
}

export const KEPT = { last: 10, days: 14, months: 13, verified: 3 } as const;

/**
 * Which backups stay, by name: the ten last, one a day for 14 days, one a month for 13 months (this day and this month
 * count), every one from before a migration, and the last three that were proved, however old. Of a day or a month it is
 * the newest proved one, or else the newest.
 * @param today ISO date by the same clock as `madeAt`; what was made later than that stays.
 */
export function backupsToKeep(backups: readonly Keepable[], today: string): ReadonlySet<string> {
  const newestFirst = [...backups].sort(
    (a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt) || (a.name < b.name ? 1 : -1),
  );
  const proved = newestFirst.filter((one) => one.verified);
  const provedFirst = [...proved, ...newestFirst.filter((one) => !one.verified)];
  const kept = [
    ...newestFirst.slice(0, KEPT.last),
    ...proved.slice(0, KEPT.verified),
    ...newestFirst.filter((one) => one.kind === 'migration'),
    ...firstOfEach(provedFirst, dayOf, dayBefore(today, KEPT.days - 1)),
    ...firstOfEach(provedFirst, monthOf, monthAfter(today, 1 - KEPT.months)),
  ];
  return new Set(kept.map((one) => one.name));
}

/**
 * The first day on which no backup made by today stays as the one of its month. Some stay longer: those from before a
 * migration, and the last ones while no newer are made.
 * @param today ISO date
 */
export const keptUntil = (today: string): string => `${monthAfter(today, KEPT.months)}-01`;

const dayOf = ({ madeAt }: Keepable): string => madeAt.slice(0, 10);
const monthOf = ({ madeAt }: Keepable): string => madeAt.slice(0, 7);

function firstOfEach(
  backups: readonly Keepable[],
  span: (backup: Keepable) => string,
  oldest: string,
): readonly Keepable[] {
  const first = new Map<string, Keepable>();
  for (const one of backups) {
    const key = span(one);
    if (key >= oldest && !first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

const dayBefore = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

function monthAfter(today: string, months: number): string {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}
