import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 16,
  padding: '24px 0',
  ...theme.typography.body1,
}));

/** One sentence of fact, and one action. */
export const EmptyState = ({ fact, children }: { fact: string; children?: ReactNode }) => (
  <Root>
    <p>{fact}</p>
    {children}
  </Root>
);
