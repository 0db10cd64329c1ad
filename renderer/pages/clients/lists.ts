import { useQuery } from '@tanstack/react-query';
import { LIST_STATES } from '../../../shared/ipc/list-names.ts';
import { EVERYBODY } from '../../../shared/ipc/list-filter.ts';
import type { ListFilter } from '../../../shared/ipc/list-schemas.ts';
import { api, type Answer } from '../../api.ts';

export type ClientLists = Answer<'clientLists'>;

/** What a list shows when it is opened. */
export interface OpenList {
  /** One of those there always are, or the id of one that was kept. */
  readonly key: string;
  readonly query: string;
  readonly filter: ListFilter;
  /** The name under which it is kept; null: one of those there always are. */
  readonly name: string | null;
}

/** The list's own address; everybody is at the page's. */
export const listPath = (key: string): string =>
  key === 'all' ? '/clients' : `/clients?list=${encodeURIComponent(key)}`;

/** The list as a paper: an address of its own, so that every way to the list leads out of it. */
export const paperPath = (key: string): string =>
  key === 'all' ? '/clients?paper' : `${listPath(key)}&paper`;

/** The lists and how many each has; read anew when clients change. */
export const useClientLists = (): ClientLists | undefined =>
  useQuery({ queryKey: ['clients', 'lists'], queryFn: () => api.clientLists({}) }).data;

/** The list that an address names; everybody for anything unknown. Undefined while it isn't known yet. */
export const openList = (wanted: string | null, lists: ClientLists | undefined): OpenList | undefined => {
  const state = LIST_STATES.find((one) => one === (wanted ?? 'all'));
  if (state !== undefined) return { key: state, query: '', filter: { ...EVERYBODY, state }, name: null };
  if (lists === undefined) return undefined;
  const saved = lists.saved.find(({ id }) => id === wanted);
  return saved === undefined
    ? openList(null, lists)
    : { key: saved.id, query: saved.query, filter: saved.filter, name: saved.name };
};
