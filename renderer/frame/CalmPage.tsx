import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import type { Purpose } from '../../shared/record/municipality.ts';
import { frameText } from '../../shared/text/frame.ts';
import { useText } from '../parts/language.tsx';
import { Mark } from '../parts/Mark.tsx';
import { usePurpose } from '../theme/purpose.ts';
import { NARROW } from '../theme/tokens.ts';

const Window = styled('div')(({ theme }) => ({
  ...theme.typography.body2,
  height: '100%',
  display: 'flex',
  flexDirection: 'column',
  color: theme.vars.palette.text.primary,
}));

const Bar = styled('header')<{ purpose: Purpose }>(({ theme, purpose }) => ({
  ...theme.typography.body1,
  height: '3rem',
  flex: 'none',
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '0 138px 0 24px',
  fontWeight: 600,
  background:
    purpose === 'municipality'
      ? 'none'
      : `repeating-linear-gradient(45deg, ${theme.vars.palette.info.main} 0 1px, ${theme.vars.palette.background.default} 1px 9px)`,
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  appRegion: 'drag',
  '& > div': {
    alignSelf: 'stretch',
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    paddingRight: 16,
    backgroundColor: theme.vars.palette.background.default,
  },
  '& svg, & .purpose': { color: theme.vars.palette.primary.main },
}));

const Columns = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  [NARROW]: { display: 'block', overflowY: 'auto' },
});

const Main = styled('main')(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  overflowY: 'auto',
  display: 'flex',
  justifyContent: 'center',
  padding: '32px 24px',
  backgroundColor: theme.vars.palette.background.paper,
  '& > *': { width: 640, maxWidth: '100%', height: 'fit-content' },
  '& h1': theme.typography.h1,
  '& h1:focus': { outline: 'none' },
  '& .lead': { ...theme.typography.body1, color: theme.vars.palette.text.secondary, marginTop: 8 },
  [NARROW]: { overflowY: 'visible', padding: 16 },
}));

const Side = styled('aside')(({ theme }) => ({
  width: '20.5rem',
  flex: 'none',
  boxSizing: 'border-box',
  overflowY: 'auto',
  display: 'flex',
  flexDirection: 'column',
  padding: '40px 32px 32px',
  borderLeft: `1px solid ${theme.vars.palette.divider}`,
  color: theme.vars.palette.ink3,
  '& > p:last-child': { marginTop: 'auto', paddingTop: 16 },
  [NARROW]: {
    width: 'auto',
    borderLeft: 0,
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    padding: 16,
  },
}));

/** The quiet page outside the open program: one thing at a time, and beside it where one is. */
export const CalmPage = ({ side, children }: { side: ReactNode; children: ReactNode }) => {
  const t = useText(frameText);
  const purpose = usePurpose();
  return (
    <Window>
      <Bar purpose={purpose}>
        <div>
          <Mark />
          Registerkort
          {purpose === 'municipality' ? null : (
            <span className="purpose">{purpose === 'practice' ? t.practice : t.testData}</span>
          )}
        </div>
      </Bar>
      <Columns>
        <Main>{children}</Main>
        <Side>{side}</Side>
      </Columns>
    </Window>
  );
};
