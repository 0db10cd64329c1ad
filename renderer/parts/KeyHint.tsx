import { styled } from '@mui/material/styles';
import { usePreferences } from '../theme/preferences.ts';

const Key = styled('kbd')(({ theme }) => ({
  ...theme.typography.body2,
  lineHeight: '1rem',
  display: 'inline-block',
  padding: '0 4px',
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: 3,
  color: theme.vars.palette.ink3,
  whiteSpace: 'nowrap',
}));

/** A key's name beside its control: `Ctrl K`, `Enter`, `F8`. Not read aloud: controls say it by `aria-keyshortcuts`. She may turn them off. */
export const KeyHint = ({ keys }: { keys: string }) =>
  usePreferences().keyHints ? <Key aria-hidden="true">{keys}</Key> : null;
