import type { HandlersOf, VaultContract } from '../../../shared/ipc/contract.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import { EVERYBODY } from '../../../shared/ipc/list-filter.ts';
import type { Bounded, SavedList } from '../../../shared/ipc/list-schemas.ts';

const ok = <T>(value: T): Envelope<T> => ({ ok: true, value });

/** The lists beside the clients: one is kept under a name, and more can be. */
export function listAnswers() {
  let saved: readonly (SavedList & { readonly fit: Bounded })[] = [
    {
      id: 'list-0',
      name: 'Felt 11 er tomt',
      query: '',
      filter: { ...EVERYBODY, state: 'active', empty: '11' },
      fit: { count: 18, over: false },
    },
  ];
  return {
    clientLists: () =>
      ok({
        counts: { all: 143, active: 131, applying: 4, ended: 4, dead: 8, left: 6, draft: 13 },
        saved,
        districts: ['01', '02', '03'],
        services: [30, 31, 33, 34, 44, 45] as const,
      }),
    saveList: ({ id, ...list }) => {
      const one = { ...list, id: id ?? `list-${saved.length}`, fit: { count: 3, over: false } };
      saved = [...saved.filter((other) => other.id !== one.id), one];
      return ok({ id: one.id });
    },
    previewClientList: () => ok({ html: '<!doctype html><title>Klientliste</title>', title: 'Klientliste' }),
    removeList: ({ id }) => {
      saved = saved.filter((one) => one.id !== id);
      return ok({});
    },
  } satisfies Pick<
    HandlersOf<VaultContract>,
    'clientLists' | 'saveList' | 'removeList' | 'previewClientList'
  >;
}
