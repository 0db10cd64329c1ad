import { listClients } from '../../db/records/client-list.ts';
import type { HandlersOf, VaultContract } from '../../shared/ipc/contract.ts';
import { clientLists, removeList, saveList } from '../usecases/client-lists.ts';
import type { Office } from '../usecases/office.ts';
import { answer, answerOf, refused } from './answer.ts';

type ListCalls = Pick<HandlersOf<VaultContract>, 'listClients' | 'clientLists' | 'saveList' | 'removeList'>;

/** Everybody in the database, and the lists they are looked at by. */
export const listCalls = (office: () => Office): ListCalls => ({
  listClients: (input) => {
    const page = listClients(office().vault.db, { ...input, today: office().clock.today() });
    return page === null ? refused('invalid-input', 'after') : answer(page);
  },
  clientLists: () => answer(clientLists(office())),
  saveList: (list) => {
    const saved = answerOf(saveList(office(), list));
    return saved.ok ? answer({ id: saved.value }) : saved;
  },
  removeList: ({ id }) => {
    const gone = answerOf(removeList(office(), id));
    return gone.ok ? answer({}) : gone;
  },
});
