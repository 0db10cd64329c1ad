import { styled } from '@mui/material/styles';

/** A table as all of ours: no zebra, no vertical rules, header in `ink3` on an `edge` line, rows on hairlines. */
export const Table = styled('table')(({ theme }) => ({
  ...theme.typography.body2,
  width: '100%',
  borderCollapse: 'collapse',
  '& th': {
    height: '2rem',
    padding: '0 8px 0 0',
    fontWeight: 400,
    textAlign: 'left',
    color: theme.vars.palette.ink3,
    borderBottom: `1px solid ${theme.vars.palette.edge}`,
    whiteSpace: 'nowrap',
  },
  '& th[aria-sort]': { color: theme.vars.palette.text.primary, fontWeight: 600 },
  '& tbody th, & tbody td': {
    height: '2rem',
    padding: '6px 8px 5px 0',
    // What takes two lines begins on the line of what takes one.
    verticalAlign: 'baseline',
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
    color: theme.vars.palette.text.primary,
    textAlign: 'left',
  },
  '& tbody th': { fontWeight: 600 },
  '& tr > * + th, & tr > * + td': { paddingLeft: 8 },
  '& .number': { textAlign: 'right' },
}));
