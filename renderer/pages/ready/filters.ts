import { SEVERITIES } from '../../../shared/rules/rule.ts';

/** What the list shows: what must be put right, one severity, or what was let stand. */
export const FILTERS = ['all', ...SEVERITIES, 'accepted'] as const;
export type Filter = (typeof FILTERS)[number];

/** The filter that an address names; all for anything unknown. */
export const readFilter = (text: string | undefined): Filter =>
  FILTERS.find((filter) => filter === text) ?? 'all';

export const filterPath = (filter: Filter): string => (filter === 'all' ? '/ready' : `/ready/${filter}`);

/** The filter as the contract asks for it. */
export const filterWish = (filter: Filter) =>
  ({
    severity: filter === 'all' || filter === 'accepted' ? null : filter,
    accepted: filter === 'accepted',
  }) as const;
