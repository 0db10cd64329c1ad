import { styled } from '@mui/material/styles';
import { NARROW } from '../../../theme/tokens.ts';

/** Measures of the score grid, in one place: the line between 2 and 3 goes through all of it. */
const WIDE_COLUMNS = '24px 204px 40px 256px 140px 118px';
const NARROW_COLUMNS = '24px 208px 32px 256px 1fr';
/** Left edge of the line: after number, name and previous, two boxes and half the gap. */
const LINE_WIDE = 371;
const LINE_NARROW = 367;
const HEADER = 64;

export const GridRoot = styled('div')(({ theme }) => ({
  position: 'relative',
  margin: '0 24px',
  width: 782,
  zIndex: 0,
  ...theme.typography.body2,
  [NARROW]: { margin: '0 16px', width: 'auto' },
}));

export const GridHeader = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: WIDE_COLUMNS,
  alignItems: 'end',
  height: HEADER,
  boxSizing: 'border-box',
  paddingBottom: 4,
  position: 'sticky',
  top: 0,
  zIndex: 4,
  color: theme.vars.palette.ink3,
  backgroundColor: theme.vars.palette.background.paper,
  borderBottom: `1px solid ${theme.vars.palette.edge}`,
  '& h2': { gridColumn: '1 / 3', color: theme.vars.palette.text.primary, ...theme.typography.h2 },
  '& .previous': { gridColumn: 3, justifySelf: 'end', paddingRight: 16 },
  '& .without': {
    position: 'absolute',
    bottom: 4,
    right: `calc(100% - ${LINE_WIDE - 11}px)`,
    textAlign: 'right',
  },
  '& .with': {
    position: 'absolute',
    bottom: 4,
    left: LINE_WIDE + 13,
    color: theme.vars.palette.text.primary,
    fontWeight: 600,
  },
  '& .now': { gridColumn: 5, paddingLeft: 16 },
  '& .state': { gridColumn: 6 },
  '&::after': {
    content: '""',
    position: 'absolute',
    left: LINE_WIDE,
    top: 16,
    bottom: -1,
    width: 0,
    borderLeft: `2px solid ${theme.vars.palette.text.primary}`,
  },
  [NARROW]: {
    gridTemplateColumns: NARROW_COLUMNS,
    '& .previous': { paddingRight: 12 },
    '& .now': { display: 'none' },
    '& .state': { gridColumn: 5, paddingLeft: 12 },
    '& .without': { right: `calc(100% - ${LINE_NARROW - 11}px)` },
    '& .with': { left: LINE_NARROW + 13 },
    '&::after': { left: LINE_NARROW },
  },
}));

/** The line between "no need of a person's help" and "need of it", unbroken from the header to the last row. */
export const TheLine = styled('span')(({ theme }) => ({
  position: 'absolute',
  left: LINE_WIDE,
  top: HEADER,
  bottom: 0,
  width: 0,
  borderLeft: `2px solid ${theme.vars.palette.text.primary}`,
  zIndex: 3,
  [NARROW]: { left: LINE_NARROW },
}));

export const Row = styled('div')<{ current: boolean }>(({ theme, current }) => ({
  display: 'grid',
  gridTemplateColumns: WIDE_COLUMNS,
  alignItems: 'center',
  height: 'clamp(28px, calc((100vh - 224px) / 17), 32px)',
  boxSizing: 'border-box',
  position: 'relative',
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  '& .number': { color: theme.vars.palette.ink3 },
  '& .name': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    whiteSpace: 'nowrap',
    fontWeight: current ? 600 : 400,
    // The longest name, a finding's mark and a note's find room beside each other.
    '&:has([id$=finding])': { gap: 3 },
  },
  '& .previous': { color: theme.vars.palette.ink3, justifySelf: 'end', paddingRight: 16 },
  '& .word': { paddingLeft: 16, whiteSpace: 'nowrap' },
  '& .state': { display: 'flex' },
  ...(current
    ? {
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -24,
          top: 0,
          bottom: -1,
          width: 3,
          backgroundColor: theme.vars.palette.primary.main,
        },
        '&::after': {
          content: '""',
          position: 'absolute',
          inset: '0 -24px',
          backgroundColor: theme.vars.palette.soft,
          zIndex: -1,
        },
      }
    : {}),
  [NARROW]: {
    gridTemplateColumns: NARROW_COLUMNS,
    height: 32,
    '& .previous': { paddingRight: 12 },
    '& .word': { display: 'none' },
    '& .state': { paddingLeft: 12 },
    '&::before': { left: -16 },
    '&::after': { inset: '0 -16px' },
  },
}));

/** Five boxes in two joined groups: 1 2 | 3 4 5. */
export const Boxes = styled('div')(({ theme }) => ({
  display: 'flex',
  height: 24,
  width: 256,
  borderRadius: 4,
  position: 'relative',
  '&:focus-within': {
    outline: `3px solid ${theme.vars.palette.primary.main}`,
    outlineOffset: 2,
    backgroundColor: theme.vars.palette.soft,
    zIndex: 2,
  },
  // Rows are lower there: the ring of the first one would go under the header.
  '@media (max-height: 767px)': { '&:focus-within': { outlineOffset: 0 } },
  '@media (forced-colors: active)': { '&:focus-within': { outlineColor: 'Highlight' } },
}));

export const Box = styled('span')<{
  first: boolean;
  last: boolean;
  afterLine: boolean;
  previous: boolean;
  chosen: boolean;
}>(({ theme, first, last, afterLine, previous, chosen }) => {
  const p = theme.vars.palette;
  return {
    width: 48,
    height: 24,
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    position: 'relative',
    cursor: 'pointer',
    // The header stays when the grid scrolls: a row that the cursor comes to stops below it.
    scrollMarginTop: HEADER + 8,
    scrollMarginBottom: 8,
    border: `1px solid ${p.edge}`,
    borderLeftWidth: first || afterLine ? 1 : 0,
    marginLeft: afterLine ? 16 : 0,
    borderRadius: first ? '3px 0 0 3px' : last ? '0 3px 3px 0' : 0,
    color: p.text.secondary,
    backgroundColor: previous ? p.sunken : p.background.paper,
    '&:focus': { outline: 'none' },
    ...(chosen
      ? {
          backgroundColor: p.primary.main,
          borderColor: p.primary.main,
          color: p.primary.contrastText,
          fontWeight: 600,
          zIndex: 1,
          '@media (forced-colors: active)': {
            forcedColorAdjust: 'none',
            backgroundColor: 'Highlight',
            color: 'HighlightText',
          },
        }
      : {}),
    ...(previous
      ? {
          '&::after': {
            content: '""',
            position: 'absolute',
            left: 16,
            right: 16,
            bottom: 2,
            borderBottom: `2px solid ${chosen ? p.primary.contrastText : p.ink3}`,
          },
        }
      : {}),
  };
});
