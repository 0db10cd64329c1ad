import { useState } from 'react';
import Button from '@mui/material/Button';
import type { Fault } from '../../../../shared/record/fault.ts';
import { clientText } from '../../../../shared/text/client.ts';
import { useHeldOpen } from '../../../frame/held.ts';
import { useKeys } from '../../../frame/keys.ts';
import { CallFailure } from '../../../parts/CallFailure.tsx';
import { KeyHint } from '../../../parts/KeyHint.tsx';
import { useText } from '../../../parts/language.tsx';
import { useJump } from '../use-jump.ts';
import { useLive, useOpenPage } from '../use-forms.ts';
import { MissingDialog } from './MissingDialog.tsx';
import { SignDialog } from './SignDialog.tsx';

/** The next step of the registration: begin one where there is none, sign the one that is written. */
export const RegistrationActs = ({ quiet = false }: { quiet?: boolean }) => {
  const writing = useLive(({ draft }) => draft !== null);
  return writing ? <SignAct /> : <BeginAct quiet={quiet} />;
};

const BeginAct = ({ quiet }: { quiet: boolean }) => {
  const t = useText(clientText);
  const { begin, beginFailure } = useOpenPage();
  return (
    <>
      <CallFailure reason={beginFailure} />
      <Button variant={quiet ? 'outlined' : 'contained'} aria-keyshortcuts="Control+N" onClick={begin}>
        {t.newRegistration} <KeyHint keys="Ctrl N" />
      </Button>
    </>
  );
};

const SignAct = () => {
  const t = useText(clientText);
  const { forms } = useOpenPage();
  const jump = useJump();
  const [open, setOpen] = useHeldOpen('sign');
  const [faults, setFaults] = useState<readonly Fault[]>(() => (open ? forms.live().missing : []));
  const ask = (): void => {
    forms.person.setStrict();
    forms.registration?.setStrict();
    const { missing } = forms.live();
    setFaults(missing);
    setOpen(true);
  };
  useKeys({ 'Ctrl+Enter': { name: t.sign, act: ask } });
  const close = (): void => setOpen(false);
  const { draft } = forms.live();
  return (
    <>
      <Button variant="contained" aria-keyshortcuts="Control+Enter" onClick={ask}>
        {t.sign} <KeyHint keys="Ctrl Enter" />
      </Button>
      {!open || draft === null ? null : faults.length > 0 ? (
        <MissingDialog
          faults={faults}
          onClose={close}
          onJump={(field) => {
            close();
            // The dialog gives the cursor back to where it came from first.
            setTimeout(() => jump({ field }), 0);
          }}
        />
      ) : (
        <SignDialog draft={draft} onFaults={setFaults} onClose={close} />
      )}
    </>
  );
};
