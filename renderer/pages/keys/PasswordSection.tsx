import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { keysText } from '../../../shared/text/keys.ts';
import { api } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useFirstError } from '../../parts/first-error.ts';
import { useText } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/PasswordField.tsx';
import { Said } from '../../parts/Said.tsx';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { newPasswordErrors, NO_PASSWORD } from './new-password.ts';
import { NewPasswordFields } from './NewPasswordFields.tsx';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 24, maxWidth: 420 });

const EMPTY = { current: '', ...NO_PASSWORD };

/** One's own password: the old one, and the new one twice. */
export const PasswordSection = () => {
  const t = useText(keysText);
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState<typeof EMPTY | null>(null);
  const [shown, setShown] = useState(false);
  const change = useMutation({
    mutationFn: () => api.changePassword({ current: typed.current, next: typed.password }),
    onSuccess: () => {
      setTyped(EMPTY);
      setTried(null);
    },
  });
  const missing = tried?.current === '' ? t.missingPassword : undefined;
  const errors = tried === null ? {} : newPasswordErrors(tried, t);
  const form = useFirstError<HTMLFormElement>(tried);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    change.reset();
    setTried({ ...typed });
    const ready = typed.current !== '' && Object.keys(newPasswordErrors(typed, t)).length === 0;
    if (ready && !change.isPending) change.mutate();
  };
  return (
    <SettingsFrame section="password" heading={t.passwordHeading} lead={t.passwordLead}>
      <Form ref={form} noValidate onSubmit={submit}>
        <PasswordField
          label={t.current}
          autoComplete="current-password"
          value={typed.current}
          onChange={(current) => setTyped({ ...typed, current })}
          error={missing}
          shown={shown}
          onShown={setShown}
        />
        <NewPasswordFields
          label={t.next}
          again={t.nextAgain}
          value={typed}
          onChange={(fresh) => setTyped({ ...typed, ...fresh })}
          errors={errors}
        />
        <CallFailure reason={change.error} />
        <Said>{change.isSuccess ? `${t.changed} ${t.olderBackups}` : null}</Said>
        <div>
          <Button type="submit" variant="contained" aria-disabled={change.isPending}>
            {t.change}
          </Button>
        </div>
      </Form>
    </SettingsFrame>
  );
};
