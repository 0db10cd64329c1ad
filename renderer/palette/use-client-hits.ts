import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Answer } from '../api.ts';

type Hits = Answer<'listClients'>;

/** How many clients are shown: the list has the rest. */
const SHOWN = 8;

/** The first clients whom a search fits, while it is typed. */
export const useClientHits = (typed: string) => {
  const queries = useQueryClient();
  const query = typed.trim();
  const options = (text: string) => ({
    queryKey: ['palette', text],
    queryFn: (): Promise<Hits> => api.listClients({ query: text, after: null, limit: SHOWN }),
    gcTime: 0,
  });
  const { data, error, isPlaceholderData } = useQuery({
    ...options(query),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  return {
    hits: query === '' ? null : (data ?? null),
    error,
    /** Whether what is shown fits what is typed now, and not a shorter beginning of it. */
    fits: query === '' || (data !== undefined && !isPlaceholderData),
    /** The answer to what is typed now: Enter is faster than the vault. */
    settled: (): Promise<Hits> => queries.query({ ...options(query), staleTime: Infinity }),
  };
};
