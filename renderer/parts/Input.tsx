import { styled, type CSSObject, type Theme } from '@mui/material/styles';

const look = (theme: Theme): CSSObject => ({
  ...(theme.typography.body2 as CSSObject),
  fontVariantNumeric: 'inherit',
  boxSizing: 'border-box',
  width: '100%',
  height: '2rem',
  padding: '0 8px',
  margin: 0,
  color: theme.vars.palette.text.primary,
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.edge}`,
  borderRadius: 4,
  '&[aria-invalid]': { borderColor: theme.vars.palette.error.main, borderWidth: 2, padding: '0 7px' },
  '&:disabled': { backgroundColor: theme.vars.palette.sunken, color: theme.vars.palette.ink3 },
  '&::placeholder': { color: theme.vars.palette.ink3, opacity: 1 },
});

/** A one-line field, 32 high. */
export const Input = styled('input')(({ theme }) => look(theme));

/** Several lines of text. */
export const TextArea = styled('textarea')(({ theme }) => ({
  ...look(theme),
  height: 'auto',
  minHeight: '4rem',
  padding: '5px 8px',
  resize: 'vertical',
}));

/** A native list to choose from. */
export const Select = styled('select')(({ theme }) => ({ ...look(theme), padding: '0 4px' }));
