import { styled } from '@mui/material/styles';
import { NARROW } from '../../theme/tokens.ts';

/** As wide as the working area is beside the side panel, so that marks and hairlines end at the same edge. */
const MEASURE = '48.875rem';

/** The heading of an area. */
export const AreaHeading = styled('h2')(({ theme }) => ({ ...theme.typography.h2, marginBottom: 8 }));

/** A part of an area, under a subheading, with a hairline above all but the first. */
export const Section = styled('section')(({ theme }) => ({
  maxWidth: MEASURE,
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  padding: '12px 0 24px',
  '& + &': { borderTop: `1px solid ${theme.vars.palette.divider}` },
  '& > h3': { ...theme.typography.body1, fontWeight: 600 },
}));

/** Short fields beside each other, as long as there is room. */
export const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: 16,
  '& > .grow': { flex: '1 1 12rem', maxWidth: '20rem' },
  '& > .date': { flex: '0 0 auto', minWidth: '8rem', maxWidth: '16rem' },
});

/** A field with the mark of how its value came about at the right edge. */
export const MarkedLine = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr auto',
  columnGap: 24,
  alignItems: 'start',
  [NARROW]: { gridTemplateColumns: '1fr' },
});

/** Names and values side by side, to read. */
export const Facts = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(10rem, 18rem) 1fr',
  columnGap: 16,
  margin: 0,
  '& dt, & dd': { padding: '6px 0', margin: 0, borderBottom: `1px solid ${theme.vars.palette.divider}` },
  '& dt': { color: theme.vars.palette.text.secondary },
}));
