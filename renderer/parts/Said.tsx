import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { Icon } from './Icon.tsx';

const Root = styled('div')(({ theme }) => ({
  '& > p': { display: 'flex', gap: 8 },
  '& > p > svg': { marginTop: '0.125rem', color: theme.vars.palette.success.main },
  '&:empty': { display: 'none' },
}));

/** What was done, said where it was asked for, and read aloud. Nothing for null. */
export const Said = ({ children }: { children: ReactNode }) => (
  <Root role="status">
    {children === null ? null : (
      <p>
        <Icon name="ok" />
        <span>{children}</span>
      </p>
    )}
  </Root>
);
