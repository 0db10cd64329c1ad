import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { firstRunText } from '../../../shared/text/first-run.ts';
import { CalmPage } from '../../frame/CalmPage.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../parts/language.tsx';

const List = styled('ol')(({ theme }) => ({
  '& li': { display: 'flex', gap: 8, alignItems: 'center', minHeight: '2rem' },
  '& li[aria-current]': { color: theme.vars.palette.text.primary, fontWeight: 600 },
  '& li > span:first-of-type': { width: '1rem' },
  '& svg': { color: theme.vars.palette.success.main },
}));

/** The page round each step of the first run: the step, and where one is. `at` counts from 0. */
export const Steps = ({ at, children }: { at: 0 | 1 | 2 | 3; children: ReactNode }) => {
  const t = useText(firstRunText);
  return (
    <CalmPage
      side={
        <>
          <List aria-label={t.stepsLabel}>
            {t.steps.map((step, index) => (
              <li key={step} aria-current={index === at ? 'step' : undefined}>
                <span>{index < at ? <Icon name="ok" label={t.stepDone} /> : index + 1}</span>
                {step}
              </li>
            ))}
          </List>
          <p>{t.offline}</p>
        </>
      }
    >
      {children}
    </CalmPage>
  );
};
