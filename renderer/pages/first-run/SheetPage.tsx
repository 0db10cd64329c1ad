import { useState } from 'react';
import { styled } from '@mui/material/styles';
import { keysText } from '../../../shared/text/keys.ts';
import { useText } from '../../parts/language.tsx';
import { StartHeading } from '../../parts/StartHeading.tsx';
import { SheetCheck } from '../keys/SheetCheck.tsx';
import { SheetGroups } from '../keys/SheetGroups.tsx';
import { Steps } from './Steps.tsx';

const Root = styled('div')({ display: 'flex', flexDirection: 'column', gap: 24 });

/** The recovery sheet, to be written down or printed; then two of its groups, read back from the paper. */
export const SheetPage = ({ sheet, onConfirmed }: { sheet: string; onConfirmed: () => void }) => {
  const t = useText(keysText);
  const [checking, setChecking] = useState(false);
  if (checking)
    return (
      <Steps at={2}>
        <Root>
          <div>
            <h1>{t.checkHeading}</h1>
            <p className="lead">{t.checkLead}</p>
          </div>
          <SheetCheck sheet={sheet} onBack={() => setChecking(false)} onConfirmed={onConfirmed} />
        </Root>
      </Steps>
    );
  return (
    <Steps at={1}>
      <Root>
        <div>
          <StartHeading>{t.sheetHeading}</StartHeading>
          <p className="lead">{t.sheetLead}</p>
        </div>
        <SheetGroups sheet={sheet} onWritten={() => setChecking(true)} />
      </Root>
    </Steps>
  );
};
