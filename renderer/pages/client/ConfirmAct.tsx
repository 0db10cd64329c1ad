import Button from '@mui/material/Button';
import type { ValueNumber } from '../../../shared/record/registration.ts';
import { functioningText } from '../../../shared/text/functioning.ts';
import { useKeys } from '../../frame/keys.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { useText } from '../../parts/language.tsx';
import { confirmValues } from './RegistrationVariable.tsx';
import { useForms, useLive } from './use-forms.ts';

/** Confirms the carried-over answers of an area; only where there are any to confirm. */
export const ConfirmAct = ({
  numbers,
  coordinator = false,
}: {
  numbers: readonly ValueNumber[];
  /** Whether the coordinator is confirmed with them. */
  coordinator?: boolean;
}) => {
  const t = useText(functioningText);
  const { registration } = useForms();
  const carried = useLive(({ draft, previous }) => draft !== null && previous !== null);
  const confirm = (): void => {
    if (registration !== null) confirmValues(registration, numbers, coordinator);
  };
  useKeys(carried ? { 'Ctrl+B': { name: t.confirmArea, act: confirm } } : {});
  if (!carried) return null;
  return (
    <Button aria-keyshortcuts="Control+B" onClick={confirm}>
      {t.confirmArea} <KeyHint keys="Ctrl B" />
    </Button>
  );
};
