import type { ComponentProps } from 'react';
import { styled } from '@mui/material/styles';

const Root = styled('button')(({ theme }) => ({
  ...theme.typography.body2,
  padding: 0,
  border: 0,
  background: 'none',
  color: theme.vars.palette.primary.main,
  textAlign: 'left',
  textDecoration: 'underline',
  textDecorationThickness: 1,
  textUnderlineOffset: 3,
  borderRadius: 2,
  cursor: 'pointer',
}));

/** An act that looks like a link: the small way out beside the button. */
export const LinkButton = (props: ComponentProps<'button'>) => <Root type="button" {...props} />;
