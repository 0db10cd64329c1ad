import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';

const Root = styled('label')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'flex-start',
  gap: 8,
  padding: '4px 0',
  cursor: 'pointer',
  '& input': {
    width: '1rem',
    height: '1rem',
    margin: '0.125rem 0 0',
    flex: 'none',
    accentColor: theme.vars.palette.primary.main,
  },
}));

/** Something that is so or not. */
export const CheckField = ({
  label,
  checked,
  onChange,
}: {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) => (
  <Root>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    <span>{label}</span>
  </Root>
);
