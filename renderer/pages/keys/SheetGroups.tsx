import { useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { keysText } from '../../../shared/text/keys.ts';
import { api } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useText } from '../../parts/language.tsx';
import { Said } from '../../parts/Said.tsx';
import { sheetGroups } from '../../parts/recovery-sheet.ts';

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

const Why = styled('div')(({ theme }) => ({
  ...theme.typography.body1,
  color: theme.vars.palette.text.secondary,
}));

const Foot = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

/** The sheet that is shown: its seven groups, a PDF of it, and on to reading two of them back. */
export const SheetGroups = ({
  sheet,
  onWritten,
  onHide,
}: {
  sheet: string;
  /** Left out where it was read back already. */
  onWritten?: (() => void) | undefined;
  onHide?: (() => void) | undefined;
}) => {
  const t = useText(keysText);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    setFailure(null);
    try {
      const { file } = await api.saveSheet({});
      setSaved(file);
    } catch (reason) {
      setFailure(reason);
    }
  };
  return (
    <>
      <Groups aria-label={t.groupsLabel}>
        {sheetGroups(sheet).map((group, index) => (
          // The seven places are what counts: two groups may be alike.
          <li key={index}>
            <span>{index + 1}</span>
            <b>{group}</b>
          </li>
        ))}
      </Groups>
      <Why>
        <p>{t.sheetWhy}</p>
        <p>{t.sheetLost}</p>
      </Why>
      <Said>{saved === null ? null : t.savedSheet(saved)}</Said>
      <CallFailure reason={failure} />
      <Foot>
        {onWritten === undefined ? null : (
          <Button variant="contained" onClick={onWritten}>
            {t.written}
          </Button>
        )}
        <Button onClick={() => void save()}>{t.saveSheet}</Button>
        {onHide === undefined ? null : (
          <Button variant="text" onClick={onHide}>
            {t.hideSheet}
          </Button>
        )}
      </Foot>
    </>
  );
};
