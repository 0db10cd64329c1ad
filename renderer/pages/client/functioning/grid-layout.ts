import { styled } from '@mui/material/styles';
import { NARROW } from '../../../theme/tokens.ts';

/**
 * Measures of the score grid, in one place: the line between 2 and 3 goes through all of it. They follow the text size;
 * where there is less room the word of the score goes first, then the boxes narrow, and names take two lines.
 */
const BOX_GAP = '1rem';
const BOXES = `calc(5 * var(--box) + ${BOX_GAP})`;
const COLUMNS = `1.5rem var(--name) var(--previous) ${BOXES} var(--word) var(--state)`;
/** Middle of the line: after number, name and previous, two boxes and half the gap. */
const LINE = 'calc(1.5rem + var(--name) + var(--previous) + 2 * var(--box) + 0.5rem - 1px)';
const HEADER = '4rem';
/** All the columns, side by side. */
const WHOLE = '48.875rem';
const WITHOUT_WORD = '@container (max-width: 48.8rem)';
const TIGHT = '@container (max-width: 38rem)';

/** Tells the grid in it how wide it may be. */
export const GridRoom = styled('div')({
  containerType: 'inline-size',
  // A scroll bar takes of the margin, and not of the grid; the colour of the current row goes through it.
  padding: '0 8px 0 24px',
  overflowX: 'clip',
  [NARROW]: { padding: '0 16px' },
});

export const GridRoot = styled('div')(({ theme }) => ({
  position: 'relative',
  maxWidth: WHOLE,
  [NARROW]: { maxWidth: 'none' },
  zIndex: 0,
  ...theme.typography.body2,
  '--name': '12.75rem',
  '--previous': '2.5rem',
  '--box': '3rem',
  '--word': '8.75rem',
  '--state': '7.375rem',
  [WITHOUT_WORD]: {
    '--previous': '2rem',
    '--word': '0rem',
    '--name': 'clamp(7.5rem, 100% - 1.5rem - 2rem - 16rem - 8rem, 13rem)',
    '--state': '1fr',
  },
  [TIGHT]: {
    '--box': '2.25rem',
    '--name': 'max(5rem, 100% - 1.5rem - 2rem - 12.25rem - 8rem)',
  },
}));

export const GridHeader = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: COLUMNS,
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
    right: `calc(100% - ${LINE} + 11px)`,
    textAlign: 'right',
  },
  '& .with': {
    position: 'absolute',
    bottom: 4,
    left: `calc(${LINE} + 13px)`,
    color: theme.vars.palette.text.primary,
    fontWeight: 600,
  },
  '& .now': { gridColumn: 5, paddingLeft: 16 },
  '& .state': { gridColumn: 6 },
  '&::after': {
    content: '""',
    position: 'absolute',
    left: LINE,
    top: 16,
    bottom: -1,
    width: 0,
    borderLeft: `2px solid ${theme.vars.palette.text.primary}`,
  },
  [WITHOUT_WORD]: {
    '& .previous': { paddingRight: 12 },
    '& .now': { display: 'none' },
    '& .state': { paddingLeft: 12 },
  },
  // The digit is told by its place and by the radio's name.
  [TIGHT]: { '& .previous': { display: 'none' } },
}));

/** The line between "no need of a person's help" and "need of it", unbroken from the header to the last row. */
export const TheLine = styled('span')(({ theme }) => ({
  position: 'absolute',
  left: LINE,
  top: HEADER,
  bottom: 0,
  width: 0,
  borderLeft: `2px solid ${theme.vars.palette.text.primary}`,
  zIndex: 3,
}));

export const Row = styled('div')<{ current: boolean }>(({ theme, current }) => ({
  display: 'grid',
  gridTemplateColumns: COLUMNS,
  alignItems: 'center',
  minHeight: 'clamp(1.75rem, calc((100vh - 14rem) / 17), 2rem)',
  boxSizing: 'border-box',
  position: 'relative',
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  '& .number': { color: theme.vars.palette.ink3 },
  '& .name': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    whiteSpace: 'nowrap',
    [WITHOUT_WORD]: { whiteSpace: 'normal' },
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
          inset: '0 -50vw 0 -24px',
          backgroundColor: theme.vars.palette.soft,
          zIndex: -1,
        },
      }
    : {}),
  [WITHOUT_WORD]: {
    minHeight: '2rem',
    '& .previous': { paddingRight: 12 },
    '& .word': { display: 'none' },
    '& .state': { gridColumn: 6, paddingLeft: 12 },
  },
  [NARROW]: {
    '&::before': { left: -16 },
    '&::after': { left: -16 },
  },
}));

/** Five boxes in two joined groups: 1 2 | 3 4 5. */
export const Boxes = styled('div')(({ theme }) => ({
  display: 'flex',
  height: '1.5rem',
  width: BOXES,
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
    width: 'var(--box)',
    height: '1.5rem',
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    position: 'relative',
    cursor: 'pointer',
    // The header stays when the grid scrolls: a row that the cursor comes to stops below it.
    scrollMarginTop: `calc(${HEADER} + 8px)`,
    scrollMarginBottom: 8,
    border: `1px solid ${p.edge}`,
    borderLeftWidth: first || afterLine ? 1 : 0,
    marginLeft: afterLine ? BOX_GAP : 0,
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
            left: '33%',
            right: '33%',
            bottom: 2,
            borderBottom: `2px solid ${chosen ? p.primary.contrastText : p.ink3}`,
          },
        }
      : {}),
  };
});
