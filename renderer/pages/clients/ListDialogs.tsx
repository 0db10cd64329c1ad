import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListFilter } from '../../../shared/ipc/list-schemas.ts';
import { clientListsText } from '../../../shared/text/client-lists.ts';
import { api } from '../../api.ts';
import { useHeldWords } from '../../frame/held.ts';
import { ActDialog } from '../../parts/ActDialog.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useText } from '../../parts/language.tsx';
import { TextField } from '../../parts/TextField.tsx';

/** Keeps what is searched for under a name: a new list, or another name and content for one that is there. */
export const SaveListDialog = ({
  id,
  name,
  query,
  filter,
  onClose,
  onSaved,
}: {
  id: string | null;
  name: string;
  query: string;
  filter: ListFilter;
  onClose: () => void;
  onSaved: (id: string) => void;
}) => {
  const t = useText(clientListsText);
  const queries = useQueryClient();
  const [typed, setTyped] = useHeldWords(`list name ${id ?? 'new'}`, name);
  const [missing, setMissing] = useState(false);
  const save = useMutation({
    mutationFn: () => api.saveList({ id, name: typed.trim(), query, filter: { ...filter } }),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: ['clients', 'lists'] });
      onClose();
      onSaved(saved.id);
    },
  });
  const act = () => {
    setMissing(typed.trim() === '');
    if (typed.trim() !== '') save.mutate();
  };
  return (
    <ActDialog
      heading={id === null ? t.save : t.change}
      verb={id === null ? t.saveVerb : t.changeVerb}
      onAct={act}
      onClose={onClose}
      busy={save.isPending}
    >
      <TextField
        label={t.listName}
        hint={t.nameHint}
        error={missing ? t.nameMissing : null}
        value={typed}
        onChange={setTyped}
        required
        maxLength={60}
      />
      <CallFailure reason={save.error} />
    </ActDialog>
  );
};

/** Takes a list away; its clients stay. */
export const RemoveListDialog = ({
  id,
  name,
  onClose,
  onRemoved,
}: {
  id: string;
  name: string;
  onClose: () => void;
  onRemoved: () => void;
}) => {
  const t = useText(clientListsText);
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => api.removeList({ id }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['clients', 'lists'] });
      onClose();
      onRemoved();
    },
  });
  return (
    <ActDialog
      heading={t.removeHeading(name)}
      verb={t.remove}
      onAct={() => remove.mutate()}
      onClose={onClose}
      busy={remove.isPending}
    >
      <p>{t.removeLead}</p>
      <CallFailure reason={remove.error} />
    </ActDialog>
  );
};
