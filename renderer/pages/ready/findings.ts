import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, type Answer } from '../../api.ts';
import type { Severity } from '../../parts/SeverityMark.tsx';
import { filterWish, type Filter, type View } from './filters.ts';

export type FindingsOfClient = Answer<'findings'>['clients'][number];
export type ListedFinding = FindingsOfClient['findings'][number];

/** Clients fetched at a time. */
const PAGE = 50;
/** How often the control is asked how far it has come, in milliseconds. */
const WHILE_LOOKING = 700;

/** Whether the control has clients left to look at. */
export const isLooking = ({ at, looked, all }: Answer<'readiness'>): boolean => at === null || looked < all;

/** Of all findings those of one rule, or of one area of the card; 0 is the municipality as a whole. */
export type Part = { readonly rule: string } | { readonly area: number };

/** A part as the list of parts tells of it. */
export interface PartCount {
  readonly part: Part;
  readonly severity: Severity | null;
  /** The words of a rule; an area has its own. */
  readonly name: string | null;
  readonly findings: number;
  readonly clients: number;
}

export const partKey = (part: Part): string => ('rule' in part ? part.rule : `area-${part.area}`);

/** The parts that the findings fall into: by rule, the worst first, or by area of the card. By client there are none. */
export function useParts(year: number, { filter, by }: View) {
  const query = useQuery({
    queryKey: ['finding-counts', year, filter],
    enabled: by !== 'client',
    gcTime: 0,
    queryFn: () => api.findingCounts({ year, ...filterWish(filter) }),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || isLooking(data.readiness) ? WHILE_LOOKING : false,
  });
  const parts = (): readonly PartCount[] => {
    const { rules = [], areas = [] } = query.data ?? {};
    switch (by) {
      case 'client':
        return [];
      case 'rule':
        return rules.map(({ rule, ...count }) => ({ part: { rule }, ...count }));
      case 'area':
        return areas.map(({ area, ...count }) => ({ part: { area }, severity: null, name: null, ...count }));
      default:
        return by satisfies never;
    }
  };
  return {
    parts: parts(),
    readiness: query.data?.readiness ?? null,
    error: query.error,
    again: () => void query.refetch(),
  };
}

/** The findings that a filter lets through, or one part of them, a page at a time, with how far the control has come. */
export function useFindings(year: number, filter: Filter, part: Part | null, isAsked: boolean) {
  const query = useInfiniteQuery({
    queryKey: ['findings', year, filter, part],
    enabled: isAsked,
    gcTime: 0,
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      api.findings({
        year,
        ...filterWish(filter),
        rule: null,
        area: null,
        ...part,
        anew: false,
        after: pageParam,
        limit: PAGE,
      }),
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.clients.length, 0);
      return shown < total ? shown : undefined;
    },
    refetchInterval: ({ state: { data } }) => {
      const first = data?.pages[0];
      return first === undefined || isLooking(first.readiness) ? WHILE_LOOKING : false;
    },
  });
  const pages = query.data?.pages ?? [];
  return {
    readiness: pages[0]?.readiness ?? null,
    clients: pages.flatMap((page) => page.clients),
    municipality: pages[0]?.municipality ?? [],
    total: pages[0]?.total ?? 0,
    error: query.error,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    again: () => void query.refetch(),
  };
}

/** What tells a finding from all others on the list. */
export const findingKey = ({ client, rule, record, field }: ListedFinding): string =>
  [client, rule, record ?? '', field].join(' ');
