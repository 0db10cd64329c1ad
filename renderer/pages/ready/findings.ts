import { useInfiniteQuery } from '@tanstack/react-query';
import { api, type Answer } from '../../api.ts';
import { filterWish, type Filter } from './filters.ts';

export type FindingsOfClient = Answer<'findings'>['clients'][number];
export type ListedFinding = FindingsOfClient['findings'][number];

/** Clients fetched at a time. */
const PAGE = 50;
/** How often the control is asked how far it has come, in milliseconds. */
const WHILE_LOOKING = 700;

const isLooking = ({ at, looked, all }: Answer<'readiness'>): boolean => at === null || looked < all;

/** The findings that a filter lets through, a page at a time, with how far the control has come. */
export function useFindings(year: number, filter: Filter) {
  const query = useInfiniteQuery({
    queryKey: ['findings', year, filter],
    gcTime: 0,
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      api.findings({ year, ...filterWish(filter), anew: false, after: pageParam, limit: PAGE }),
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
