import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { NARROW } from '../theme/tokens.ts';

const Root = styled('div')(({ theme }) => ({
  flex: 'none',
  minHeight: '3rem',
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '0 24px',
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.paper,
  // Where room is short, what stands left takes two lines.
  '& > button': { flex: 'none' },
  [NARROW]: { flexWrap: 'wrap', padding: '8px 16px' },
}));

const Left = styled('div')(({ theme }) => ({
  marginRight: 'auto',
  color: theme.vars.palette.text.secondary,
}));

/** The foot of a page: counts or key hints left, buttons right, the primary one rightmost. */
export const ActionBar = ({ left, children }: { left?: ReactNode; children?: ReactNode }) => (
  <Root>
    <Left>{left}</Left>
    {children}
  </Root>
);
