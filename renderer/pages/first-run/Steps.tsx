import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { firstRunText } from '../../../shared/text/first-run.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../parts/language.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { COLUMNS } from '../../theme/tokens.ts';

const narrow = `@media (max-width: ${COLUMNS - 0.02}px)`;

const Window = styled('div')(({ theme }) => ({
  ...theme.typography.body2,
  height: '100%',
  display: 'flex',
  flexDirection: 'column',
  color: theme.vars.palette.text.primary,
}));

const Bar = styled('header')(({ theme }) => ({
  ...theme.typography.body1,
  height: '3rem',
  flex: 'none',
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '0 138px 0 24px',
  fontWeight: 600,
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  appRegion: 'drag',
  '& svg': { color: theme.vars.palette.primary.main },
}));

const Columns = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'flex',
  [narrow]: { display: 'block', overflowY: 'auto' },
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
  '& .lead': { ...theme.typography.body1, color: theme.vars.palette.text.secondary, marginTop: 8 },
  [narrow]: { overflowY: 'visible', padding: 16 },
}));

const Side = styled('aside')(({ theme }) => ({
  width: '20.5rem',
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  padding: '40px 48px 48px',
  borderLeft: `1px solid ${theme.vars.palette.divider}`,
  color: theme.vars.palette.ink3,
  '& li': { display: 'flex', gap: 8, alignItems: 'center', minHeight: '2rem' },
  '& li[aria-current]': { color: theme.vars.palette.text.primary, fontWeight: 600 },
  '& li > span:first-of-type': { width: '1rem' },
  '& svg': { color: theme.vars.palette.success.main },
  '& p': { marginTop: 'auto', paddingTop: 16 },
  [narrow]: {
    width: 'auto',
    borderLeft: 0,
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    padding: 16,
  },
}));

/** The calm page round each step of the first run: the step, and where one is. `at` counts from 0. */
export const Steps = ({ at, children }: { at: 0 | 1 | 2; children: ReactNode }) => {
  const t = useText(firstRunText);
  return (
    <Window>
      <Bar>
        <Mark />
        Registerkort
      </Bar>
      <Columns>
        <Main>{children}</Main>
        <Side>
          <ol aria-label={t.stepsLabel}>
            {t.steps.map((step, index) => (
              <li key={step} aria-current={index === at ? 'step' : undefined}>
                <span>{index < at ? <Icon name="ok" label={t.stepDone} /> : index + 1}</span>
                {step}
              </li>
            ))}
          </ol>
          <p>{t.offline}</p>
        </Side>
      </Columns>
    </Window>
  );
};
