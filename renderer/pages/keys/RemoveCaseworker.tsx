import { useMutation } from '@tanstack/react-query';
import { keysText } from '../../../shared/text/keys.ts';
import { api } from '../../api.ts';
import { ActDialog } from '../../parts/ActDialog.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { FactList } from '../../parts/FactList.tsx';
import { useText } from '../../parts/language.tsx';

/** Says what it means that somebody's password is taken away, and does it. */
export const RemoveCaseworker = ({
  name,
  onClose,
  onRemoved,
}: {
  name: string;
  onClose: () => void;
  onRemoved: () => void;
}) => {
  const t = useText(keysText);
  const remove = useMutation({ mutationFn: () => api.removeCaseworker({ name }), onSuccess: onRemoved });
  return (
    <ActDialog
      heading={t.removeHeading(name)}
      verb={t.remove}
      busy={remove.isPending}
      onAct={() => remove.mutate()}
      onClose={onClose}
    >
      <FactList facts={t.removeFacts(name)} />
      <CallFailure reason={remove.error} />
    </ActDialog>
  );
};
