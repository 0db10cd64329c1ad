import Button from '@mui/material/Button';
import { clientText } from '../../../../shared/text/client.ts';
import { ActDialog } from '../../../parts/ActDialog.tsx';
import { useText } from '../../../parts/language.tsx';
import { FactList } from '../../../parts/FactList.tsx';

/** After signing: the card is next. */
export const SignedDialog = ({ onCard, onClose }: { onCard: () => void; onClose: () => void }) => {
  const t = useText(clientText);
  return (
    <ActDialog heading={t.signedHeading} onAct={onCard} onClose={onClose}>
      <FactList facts={t.signedFacts} />
      <div>
        <Button type="submit" variant="contained">
          {t.showCard}
        </Button>
      </div>
    </ActDialog>
  );
};
