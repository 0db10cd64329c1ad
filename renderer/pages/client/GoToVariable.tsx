import { useState } from 'react';
import type { Client } from '../../../shared/record/client.ts';
import { paletteText } from '../../../shared/text/palette.ts';
import { useHeldOpen, useHeldText } from '../../frame/held.ts';
import { useKeys } from '../../frame/keys.ts';
import { ActDialog } from '../../parts/ActDialog.tsx';
import { useText } from '../../parts/language.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useForms } from './use-forms.ts';
import { useJump } from './use-jump.ts';
import { variablePlace } from './variable-place.ts';

/** `Ctrl G`: the cursor goes to the variable whose number is typed. */
export const GoToVariable = () => {
  const t = useText(paletteText);
  const [open, setOpen] = useHeldOpen('go to');
  useKeys({ 'Ctrl+G': { name: t.goToNumber, act: () => setOpen(true) } });
  return open ? <NumberDialog onClose={() => setOpen(false)} /> : null;
};

const NumberDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useText(paletteText);
  const forms = useForms();
  const jump = useJump();
  const [typed, setTyped] = useHeldText('go to number');
  const [unknown, setUnknown] = useState<string | null>(null);
  const go = (): void => {
    const client: Client = forms.live().client;
    const place = variablePlace(typed, client);
    if (place === null) {
      setUnknown(typed.trim());
      return;
    }
    onClose();
    // The dialog gives the cursor back to where it came from first.
    setTimeout(() => jump(place), 0);
  };
  return (
    <ActDialog heading={t.goToNumber} verb={t.go} onAct={go} onClose={onClose}>
      <TextField
        label={t.number}
        hint={t.numberHint}
        error={unknown === null ? null : t.noNumber(unknown)}
        value={typed}
        onChange={setTyped}
        inputMode="numeric"
        maxLength={3}
        width="hours"
      />
    </ActDialog>
  );
};
