import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { keysText } from '../../../shared/text/keys.ts';
import { api } from '../../api.ts';
import { useHeldOpen } from '../../frame/held.ts';
import { ActDialog } from '../../parts/ActDialog.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { FactList } from '../../parts/FactList.tsx';
import { useText } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/PasswordField.tsx';

const Root = styled('section')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  alignItems: 'start',
  paddingTop: 16,
  borderTop: `2px solid ${theme.vars.palette.text.primary}`,
  '& h2': theme.typography.h2,
  '& h2 + p': { color: theme.vars.palette.text.secondary, marginBottom: 8 },
}));

/** New keys, for when the sheet or a password may be in wrong hands. What it means is said before the button. */
export const RotateKeys = ({ onRotated }: { onRotated: (sheet: string) => void }) => {
  const t = useText(keysText);
  const [open, setOpen] = useHeldOpen('rotate');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const rotate = useMutation({
    mutationFn: () => api.rotateKeys({ password }),
    onSuccess: ({ recoverySheet }) => onRotated(recoverySheet),
  });
  const close = (): void => {
    if (rotate.isPending) return;
    setOpen(false);
    setPassword('');
    rotate.reset();
  };
  const act = (): void => {
    setMissing(password === '');
    if (password !== '') rotate.mutate();
  };
  return (
    <Root>
      <h2>{t.rotateHeading}</h2>
      <p>{t.rotateLead}</p>
      <Button onClick={() => setOpen(true)}>{t.rotate}</Button>
      {open ? (
        <ActDialog
          heading={t.rotate}
          verb={rotate.isPending ? t.rotating : t.rotate}
          busy={rotate.isPending}
          onAct={act}
          onClose={close}
        >
          <FactList facts={t.rotateFacts} />
          <PasswordField
            label={t.ownPassword}
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={missing && password === '' ? t.missingPassword : undefined}
            shown={false}
          />
          <CallFailure reason={rotate.error} />
        </ActDialog>
      ) : null}
    </Root>
  );
};
