import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { keysText } from '../../../shared/text/keys.ts';
import { api } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useText } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/PasswordField.tsx';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 420 });

/** Asks for the password, and gets the sheet. */
export const ShowSheet = ({ onShown }: { onShown: (sheet: string) => void }) => {
  const t = useText(keysText);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [shown, setShown] = useState(false);
  const show = useMutation({
    mutationFn: () => api.showSheet({ password }),
    onSuccess: ({ recoverySheet }) => onShown(recoverySheet),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setMissing(password === '');
    if (password !== '' && !show.isPending) show.mutate();
  };
  return (
    <Form noValidate onSubmit={submit}>
      <PasswordField
        label={t.ownPassword}
        hint={t.showWhy}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={missing && password === '' ? t.missingPassword : undefined}
        shown={shown}
        onShown={setShown}
      />
      <CallFailure reason={show.error} />
      <div>
        <Button type="submit" variant="contained" aria-disabled={show.isPending}>
          {t.show}
        </Button>
      </div>
    </Form>
  );
};
