import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Settings } from '../../shared/ipc/schemas.ts';
import type { Purpose } from '../../shared/record/municipality.ts';
import { api } from '../api.ts';
import { PurposeContext } from './purpose.ts';
import { appTheme } from './theme.ts';

/** SECURITY: the style policy lets in only what carries this load's nonce, which main puts into the page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const cache = createCache({ key: 'rk', ...(nonce === undefined ? {} : { nonce }) });

/** Follows the setting, or Windows; the title bar's buttons follow along. */
const Mode = ({ theme }: { theme: Settings['theme'] }) => {
  const { mode, setMode, systemMode, colorScheme } = useColorScheme();
  useEffect(() => {
    if (mode !== theme) setMode(theme);
  }, [mode, theme, setMode]);
  const dark = (theme === 'system' ? (systemMode ?? colorScheme) : theme) === 'dark';
  useEffect(() => {
    // The buttons of the title bar are an ornament: a refused call leaves them as they are.
    api.appearance({ dark }).catch(() => undefined);
  }, [dark]);
  return null;
};

/** Theme, base styles and fonts round the whole program. */
export const Appearance = ({
  purpose,
  theme,
  children,
}: {
  purpose: Purpose;
  theme: Settings['theme'];
  children: ReactNode;
}) => {
  const made = useMemo(() => appTheme(purpose), [purpose]);
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={made} defaultMode={theme} storageManager={null} noSsr>
        <CssBaseline enableColorScheme />
        <Mode theme={theme} />
        <PurposeContext value={purpose}>{children}</PurposeContext>
      </ThemeProvider>
    </CacheProvider>
  );
};
