import Button from '@mui/material/Button';
import { actsText, type ActsText } from '../../../../shared/text/acts.ts';
import { KeyHint } from '../../../parts/KeyHint.tsx';
import { useText } from '../../../parts/language.tsx';
import { useOpenPage } from '../use-forms.ts';

/** Opens the dialog of an act. */
export const ActButton = ({
  act,
  record = null,
  keys,
}: {
  act: keyof ActsText['open'];
  record?: string | null;
  /** The key that opens it too, where there is one. */
  keys?: string;
}) => {
  const t = useText(actsText);
  const { openAct } = useOpenPage();
  return (
    <Button variant="text" onClick={() => openAct({ act, record })} aria-keyshortcuts={keys}>
      {t.open[act]} {keys === undefined ? null : <KeyHint keys={keys} />}
    </Button>
  );
};
