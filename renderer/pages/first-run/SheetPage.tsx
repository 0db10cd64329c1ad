import { useEffect, useRef } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { firstRunText } from '../../../shared/text/first-run.ts';
import { useText } from '../../parts/language.tsx';
import { sheetGroups } from '../../parts/recovery-sheet.ts';
import { Steps } from './Steps.tsx';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 24,
  '& h1:focus': { outline: 'none' },
  '& .why': { ...theme.typography.body1, color: theme.vars.palette.text.secondary },
}));

const Groups = styled('ol')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(4, 1fr)',
  borderTop: `2px solid ${theme.vars.palette.text.primary}`,
  '& li': {
    display: 'flex',
    alignItems: 'baseline',
    gap: 12,
    padding: '12px 0',
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
  },
  '& span': { color: theme.vars.palette.ink3 },
  '& b': { ...theme.typography.h2, letterSpacing: '0.08em', fontVariantNumeric: 'tabular-nums slashed-zero' },
  '@media (max-width: 600px)': { gridTemplateColumns: 'repeat(2, 1fr)' },
}));

/** The recovery sheet, to be written down by hand. */
export const SheetPage = ({ sheet, onWritten }: { sheet: string; onWritten: () => void }) => {
  const t = useText(firstRunText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Steps at={1}>
      <Root>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t.sheetHeading}
          </h1>
          <p className="lead">{t.sheetLead}</p>
        </div>
        <Groups>
          {sheetGroups(sheet).map((group, index) => (
            // The seven places are what counts: two groups may be alike.
            <li key={index}>
              <span>{index + 1}</span>
              <b>{group}</b>
            </li>
          ))}
        </Groups>
        <div className="why">
          <p>{t.sheetWhy}</p>
          <p>{t.sheetLost}</p>
        </div>
        <div>
          <Button variant="contained" onClick={onWritten}>
            {t.sheetWritten}
          </Button>
        </div>
      </Root>
    </Steps>
  );
};
