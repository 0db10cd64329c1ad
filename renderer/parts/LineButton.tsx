import { styled } from '@mui/material/styles';

/** A line of a list that is pressed: as wide as the list, without a frame of its own. */
export const LineButton = styled('button')(({ theme }) => ({
  ...theme.typography.body2,
  width: '100%',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: theme.vars.palette.text.primary,
  textAlign: 'left',
  cursor: 'pointer',
  '&:focus-visible': { outlineOffset: 0 },
}));
