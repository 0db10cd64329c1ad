import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListFilter, ListSort } from '../../../shared/ipc/list-schemas.ts';
import { api, type ClientRow } from '../../api.ts';

/** Rows asked for at a time, each page after the last row of the one before. */
const PAGE = 100;

export interface ClientPages {
  readonly rows: readonly ClientRow[];
  /** How many fit, shown or not; null before the first answer. */
  readonly total: number | null;
  /** There are more than `total`, who weren't counted. */
  readonly over: boolean;
  readonly error: Error | null;
  /** Names of those who fit and can't be read. */
  readonly damaged: readonly string[];
  /** Fetches the next page, where there is one and none is on its way. */
  readonly more: () => void;
}

/** The clients that fit a search and a filter, page by page. While a new search runs, the old answer stands. */
export const useClientPages = (query: string, filter: ListFilter, sort: ListSort): ClientPages => {
  const pages = useInfiniteQuery({
    queryKey: ['clients', 'page', query, filter, sort],
    queryFn: ({ pageParam }) =>
      api.listClients({ query, after: pageParam, limit: PAGE, filter: { ...filter }, sort: { ...sort } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const { data, error, hasNextPage, isFetching, fetchNextPage } = pages;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const damaged = useMemo(
    () => data?.pages.flatMap((page) => page.damaged.map(({ name }) => name)) ?? [],
    [data],
  );
  const last = data?.pages.at(-1);
  return {
    damaged,
    rows,
    total: last?.total ?? null,
    over: last?.over ?? false,
    error,
    more: () => {
      if (hasNextPage && !isFetching) void fetchNextPage();
    },
  };
};
