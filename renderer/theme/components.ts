import type { Components, Theme } from '@mui/material/styles';
import { TOKENS } from './tokens.ts';

/** What MUI's controls look like here, once. What needs more than this is our own, in `renderer/parts`. */
export const components: Components<Omit<Theme, 'components'>> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      html: { height: '100%' },
      body: {
        height: '100%',
        margin: 0,
        ...theme.typography.body2,
        fontVariantNumeric: 'tabular-nums',
        backgroundColor: theme.vars.palette.background.default,
      },
      '#program': { height: '100%' },
      'h1, h2, h3, p, dl, dd, ul, ol': { margin: 0 },
      'ul, ol': { padding: 0, listStyle: 'none' },
      ':focus-visible': { outline: `3px solid ${theme.vars.palette.primary.main}`, outlineOffset: 2 },
      '@media (forced-colors: active)': { ':focus-visible': { outlineColor: 'Highlight' } },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          transitionDuration: '0ms !important',
          animationDuration: '0ms !important',
        },
      },
    }),
  },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined' },
    styleOverrides: {
      root: {
        minWidth: 0,
        minHeight: '2rem',
        padding: '0 12px',
        gap: 8,
        whiteSpace: 'nowrap',
        transition: 'none',
      },
      outlined: ({ theme }) => ({
        borderColor: theme.vars.palette.edge,
        color: theme.vars.palette.text.primary,
        backgroundColor: theme.vars.palette.background.paper,
        '&:hover': { backgroundColor: theme.vars.palette.soft, borderColor: theme.vars.palette.edge },
      }),
      contained: {
        '& kbd': { color: 'inherit', borderColor: 'color-mix(in srgb, currentColor 45%, transparent)' },
      },
      text: { padding: '0 8px' },
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({
        width: 560,
        maxWidth: 'calc(100% - 32px)',
        margin: 16,
        boxShadow: TOKENS.light.shadow,
        ...theme.applyStyles('dark', { boxShadow: TOKENS.dark.shadow }),
      }),
    },
    defaultProps: { transitionDuration: 120 },
  },
  MuiDrawer: { defaultProps: { transitionDuration: 120 } },
  MuiMenu: {
    defaultProps: { transitionDuration: 120 },
    styleOverrides: {
      paper: ({ theme }) => ({
        boxShadow: TOKENS.light.shadow,
        ...theme.applyStyles('dark', { boxShadow: TOKENS.dark.shadow }),
      }),
    },
  },
  MuiTableCell: { styleOverrides: { root: { padding: '0 8px', height: '2rem' } } },
};
