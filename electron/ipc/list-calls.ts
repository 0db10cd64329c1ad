import { listClients } from '../../db/records/client-list.ts';
import type { HandlersOf, VaultContract } from '../../shared/ipc/contract.ts';
import { deadline } from '../../shared/reporting/deadline.ts';
import { clientLists, removeList, saveList } from '../usecases/client-lists.ts';
import { previewClientList } from '../usecases/client-list-paper.ts';
import type { Office } from '../usecases/office.ts';
import { yearControl } from '../usecases/year-control.ts';
import { answer, answerOf, refused } from './answer.ts';

type ListCalls = Pick<
  HandlersOf<VaultContract>,
  'listClients' | 'clientLists' | 'saveList' | 'removeList' | 'previewClientList'
>;

/** Everybody in the database, and the lists they are looked at by. */
export const listCalls = (office: () => Office): ListCalls => ({
  listClients: (input) => {
    const today = office().clock.today();
    const page = listClients(office().vault.db, { ...input, today });
    if (page === null) return refused('invalid-input', 'after');
    const control = yearControl(office(), deadline(today).year);
    return answer({ ...page, rows: page.rows.map((row) => ({ ...row, findings: control.worst(row.id) })) });
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
  previewClientList: (wish) => {
    const preview = previewClientList(office(), wish);
    return preview === null ? refused('list-too-long') : answer(preview);
  },
});
