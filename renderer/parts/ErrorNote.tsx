import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { Icon } from './Icon.tsx';

const Root = styled('p')(({ theme }) => ({
  display: 'flex',
  gap: 8,
  color: theme.vars.palette.error.main,
  '& > svg': { marginTop: '0.125rem' },
}));

/** What is wrong, as a sentence with its mark; read aloud when it comes with `alert`. */
export const ErrorNote = ({
  children,
  id,
  alert = false,
}: {
  children: ReactNode;
  id?: string | undefined;
  alert?: boolean;
}) => (
  <Root id={id} {...(alert ? { role: 'alert' } : {})}>
    <Icon name="err" />
    <span>{children}</span>
  </Root>
);
