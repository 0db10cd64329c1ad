import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { keysText } from '../../../shared/text/keys.ts';
import { api } from '../../api.ts';
import { useHeldFields } from '../../frame/held.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useFirstError } from '../../parts/first-error.ts';
import { useText } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/PasswordField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { newPasswordErrors, NO_PASSWORD } from './new-password.ts';
import { NewPasswordFields } from './NewPasswordFields.tsx';

const Form = styled('form')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  maxWidth: 420,
  '& h2': theme.typography.h2,
  '& h2 + p': { color: theme.vars.palette.text.secondary },
}));

const NOBODY = { name: '', title: '' };
const NO_PASSWORDS = { own: '', ...NO_PASSWORD };
type Typed = typeof NOBODY & typeof NO_PASSWORDS;

/** Gives a substitute a password of her own; whoever gives it proves by her own that she may. */
export const AddCaseworker = ({ onAdded }: { onAdded: (name: string) => void }) => {
  const t = useText(keysText);
  const [person, setPerson] = useHeldFields('add caseworker', NOBODY);
  // Passwords are in this form alone, and gone with it.
  const [passwords, setPasswords] = useState(NO_PASSWORDS);
  const typed: Typed = { ...person, ...passwords };
  const [tried, setTried] = useState<Typed | null>(null);
  const [shown, setShown] = useState(false);
  const add = useMutation({
    mutationFn: () =>
      api.addCaseworker({
        password: typed.own,
        name: typed.name.trim(),
        title: typed.title.trim(),
        newPassword: typed.password,
      }),
    onSuccess: () => {
      onAdded(typed.name.trim());
      setPerson(NOBODY);
      setPasswords(NO_PASSWORDS);
      setTried(null);
    },
  });
  const missingName = tried?.name.trim() === '' ? t.missingName : null;
  const missingOwn = tried?.own === '' ? t.missingPassword : undefined;
  const form = useFirstError<HTMLFormElement>(tried);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried({ ...typed });
    const ready =
      typed.name.trim() !== '' && typed.own !== '' && Object.keys(newPasswordErrors(typed, t)).length === 0;
    if (ready && !add.isPending) add.mutate();
  };
  return (
    <Form ref={form} noValidate onSubmit={submit}>
      <h2>{t.add}</h2>
      <p>{t.addLead}</p>
      <TextField
        label={t.name}
        value={typed.name}
        onChange={(name) => setPerson({ ...person, name })}
        error={missingName}
        required
        maxLength={200}
      />
      <TextField
        label={t.title}
        hint={t.titleHint}
        value={typed.title}
        onChange={(title) => setPerson({ ...person, title })}
        maxLength={2_000}
      />
      <NewPasswordFields
        label={t.herPassword}
        again={t.herAgain}
        value={typed}
        onChange={({ password, again }) => setPasswords({ ...passwords, password, again })}
        errors={tried === null ? {} : newPasswordErrors(tried, t)}
      />
      <PasswordField
        label={t.ownPassword}
        autoComplete="current-password"
        value={typed.own}
        onChange={(own) => setPasswords({ ...passwords, own })}
        error={missingOwn}
        shown={shown}
        onShown={setShown}
      />
      <CallFailure reason={add.error} />
      <div>
        <Button type="submit" variant="contained" aria-disabled={add.isPending}>
          {t.add}
        </Button>
      </div>
    </Form>
  );
};
