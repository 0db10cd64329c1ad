import Button from '@mui/material/Button';
import { servicesText } from '../../../../shared/text/services.ts';
import { useKeys } from '../../../frame/keys.ts';
import { ActionBar } from '../../../parts/ActionBar.tsx';
import { CallFailure } from '../../../parts/CallFailure.tsx';
import { KeyHint } from '../../../parts/KeyHint.tsx';
import { useText } from '../../../parts/language.tsx';
import { useUndo } from '../use-undo.ts';
import type { ActForm } from './use-act-form.ts';

/** The foot of a decision's or a process's form: leave, drop, record. */
export const ActFormFoot = ({ form, verb }: { form: ActForm; verb: string }) => {
  const t = useText(servicesText);
  useUndo(form.store);
  useKeys({
    'Ctrl+Enter': { name: verb, act: form.record },
    Escape: { name: t.back, act: form.leave },
  });
  return (
    <ActionBar left={<CallFailure reason={form.failure} />}>
      <Button variant="text" onClick={form.discard}>
        {t.discard}
      </Button>
      <Button aria-keyshortcuts="Escape" onClick={form.leave}>
        {t.back} <KeyHint keys="Esc" />
      </Button>
      <Button
        variant="contained"
        aria-keyshortcuts="Control+Enter"
        aria-disabled={form.busy}
        onClick={form.record}
      >
        {verb} <KeyHint keys="Ctrl Enter" />
      </Button>
    </ActionBar>
  );
};
