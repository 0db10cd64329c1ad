import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { BackupContent, SecretWish } from '../../../shared/ipc/safety-schemas.ts';
import type { Status } from '../../../shared/ipc/schemas.ts';
import { keysText } from '../../../shared/text/keys.ts';
import { recoveryText } from '../../../shared/text/recovery.ts';
import { api } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useFirstError } from '../../parts/first-error.ts';
import { useText } from '../../parts/language.tsx';
import type { ChosenBackup } from './ChooseBackup.tsx';
import { RecoveryPage } from './RecoveryPage.tsx';
import { NO_SECRET, secretErrors, secretOf, type TypedSecret } from './secret.ts';
import { SecretFields } from './SecretFields.tsx';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 24, maxWidth: 480 });

const Foot = styled('div')({ display: 'flex', gap: 8 });

/** The password of a backup, or the sheet: it is opened beside, and nothing is changed. */
export const OpenBackup = ({
  status,
  backup,
  onBack,
  onOpened,
}: {
  status: Status;
  backup: ChosenBackup;
  onBack: () => void;
  onOpened: (secret: SecretWish, content: BackupContent) => void;
}) => {
  const t = useText(recoveryText);
  const keys = useText(keysText);
  const [typed, setTyped] = useState(NO_SECRET);
  const [tried, setTried] = useState<TypedSecret | null>(null);
  const errors = tried === null ? {} : secretErrors(tried, t, keys);
  const form = useFirstError<HTMLFormElement>(tried);
  const inspect = useMutation({
    mutationFn: (secret: SecretWish) => api.inspectBackup({ backup: backup.id, secret }),
    onSuccess: (content, secret) => onOpened(secret, content),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried({ ...typed });
    if (Object.keys(secretErrors(typed, t, keys)).length === 0 && !inspect.isPending)
      inspect.mutate(secretOf(typed));
  };
  return (
    <RecoveryPage status={status} heading={t.secretHeading} lead={t.secretLead}>
      <Form ref={form} noValidate onSubmit={submit}>
        <p>{backup.name}</p>
        <SecretFields value={typed} onChange={setTyped} errors={errors} />
        <CallFailure reason={inspect.error} />
        <Foot>
          <Button type="submit" variant="contained" aria-disabled={inspect.isPending}>
            {inspect.isPending ? t.opening : t.see}
          </Button>
          <Button variant="text" onClick={onBack}>
            {t.another}
          </Button>
        </Foot>
      </Form>
    </RecoveryPage>
  );
};
