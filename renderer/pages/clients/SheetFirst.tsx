import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useLocation } from 'wouter';
import { keysText } from '../../../shared/text/keys.ts';
import { useText } from '../../parts/language.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import { NARROW } from '../../theme/tokens.ts';
import { sectionPath } from '../settings/sections.ts';

const Root = styled('section')(({ theme }) => ({
  ...theme.typography.body1,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'start',
  gap: 16,
  maxWidth: 640,
  padding: '24px',
  '& > p': { display: 'flex', alignItems: 'flex-start', gap: 8 },
  '& > p > span:first-of-type': { marginTop: '0.25rem' },
  [NARROW]: { padding: 16 },
}));

/** Why no client can be taken in yet, and the way there. */
export const SheetFirst = () => {
  const t = useText(keysText);
  const [, navigate] = useLocation();
  return (
    <Root>
      <p>
        <SeverityMark severity="varsel" alone />
        <span>{t.notConfirmedShort}</span>
      </p>
      <Button variant="contained" onClick={() => navigate(sectionPath('sheet'))}>
        {t.toSheet}
      </Button>
    </Root>
  );
};
