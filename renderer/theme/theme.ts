import { createTheme, type Theme } from '@mui/material/styles';
import type { Purpose } from '../../shared/record/municipality.ts';
import './augment.ts';
import { components } from './components.ts';
import { FONT, TOKENS, type Scheme } from './tokens.ts';

/** Practice and test data have another accent, so that nobody takes them for the municipality's own. */
const palette = (scheme: Scheme, purpose: Purpose) => {
  const t = TOKENS[scheme];
  const accent = purpose === 'municipality' ? t.accent : t.tip;
  const own = (main: string) => ({ main, light: main, dark: main, contrastText: t.onAccent });
  return {
    primary: own(accent),
    secondary: own(accent),
    error: own(t.err),
    warning: own(t.warn),
    info: own(t.tip),
    success: own(t.ok),
    background: { default: t.canvas, paper: t.surface },
    text: { primary: t.ink, secondary: t.ink2, disabled: t.ink3 },
    action: {
      active: t.ink2,
      disabled: t.ink3,
      disabledBackground: t.sunken,
      hover: t.soft,
      selected: t.soft,
    },
    divider: t.line,
    stop: t.stop,
    ink3: t.ink3,
    edge: t.edge,
    sunken: t.sunken,
    soft: t.soft,
  };
};

/** MUI's other sizes are switched off, so that nobody can use a fifth. */
const switchedOff = Object.fromEntries(
  ['h3', 'h4', 'h5', 'h6', 'subtitle1', 'subtitle2', 'caption', 'overline'].map((name) => [name, undefined]),
);

/** MUI's theme from our tokens: four sizes, two weights, one shadow. */
export const appTheme = (purpose: Purpose): Theme =>
  createTheme({
    cssVariables: { colorSchemeSelector: 'data-theme', cssVarPrefix: 'rk' },
    colorSchemes: {
      light: { palette: palette('light', purpose) },
      dark: { palette: palette('dark', purpose) },
    },
    typography: {
      fontFamily: FONT,
      fontWeightMedium: 600,
      fontWeightBold: 600,
      h1: { fontSize: '2rem', lineHeight: '2.5rem', fontWeight: 600, letterSpacing: '-0.015em' },
      h2: { fontSize: '1.25rem', lineHeight: '1.75rem', fontWeight: 600, letterSpacing: '-0.005em' },
      body1: { fontSize: '0.9375rem', lineHeight: '1.5rem', letterSpacing: 0 },
      body2: { fontSize: '0.8125rem', lineHeight: '1.25rem', letterSpacing: 0 },
      button: {
        fontSize: '0.8125rem',
        lineHeight: '1.25rem',
        fontWeight: 600,
        letterSpacing: 0,
        textTransform: 'none',
      },
      ...switchedOff,
    },
    spacing: 8,
    shape: { borderRadius: 4 },
    focusVisible: { outlineWidth: 3, outlineOffset: 2 },
    components,
  });
