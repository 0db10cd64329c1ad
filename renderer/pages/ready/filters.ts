import { SEVERITIES } from '../../../shared/rules/rule.ts';

/** What the list shows: what must be put right, one severity, or what was let stand. */
export const FILTERS = ['all', ...SEVERITIES, 'accepted'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the findings are arranged by. */
export const ARRANGEMENTS = ['client', 'rule', 'area'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What is shown of all that was found, and how. */
export interface View {
  readonly filter: Filter;
  readonly by: Arrangement;
}

/** The view that an address names; everything by client for anything unknown. */
export const readView = (show: string | undefined, by: string | undefined): View => ({
  filter: FILTERS.find((filter) => filter === show) ?? 'all',
  by: ARRANGEMENTS.find((arrangement) => arrangement === by) ?? 'client',
});

export const viewPath = ({ filter, by }: View): string => {
  if (by !== 'client') return `/ready/${filter}/${by}`;
  return filter === 'all' ? '/ready' : `/ready/${filter}`;
};

/** The filter as the contract asks for it. */
export const filterWish = (filter: Filter) =>
  ({
    severity: filter === 'all' || filter === 'accepted' ? null : filter,
    accepted: filter === 'accepted',
  }) as const;
