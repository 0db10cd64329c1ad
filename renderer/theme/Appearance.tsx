import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react';
import type { Settings } from '../../shared/ipc/schemas.ts';
import { SETTINGS_AT_FIRST } from '../../shared/ipc/settings-at-first.ts';
import type { Purpose } from '../../shared/record/municipality.ts';
import { api } from '../api.ts';
import { PreferencesContext, type Preferences } from './preferences.ts';
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

/** All sizes are in rem: the root's is theirs. Set before the first picture, so that nothing jumps. */
const TextSize = ({ percent }: { percent: Settings['textSize'] }) => {
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${String(percent)}%`;
  }, [percent]);
  return null;
};

/** Theme, base styles and fonts round the whole program. `preferences`: as at first where nobody has chosen. */
export const Appearance = ({
  purpose,
  theme,
  preferences = SETTINGS_AT_FIRST,
  children,
}: {
  purpose: Purpose;
  theme: Settings['theme'];
  preferences?: Preferences | undefined;
  children: ReactNode;
}) => {
  const made = useMemo(() => appTheme(purpose), [purpose]);
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={made} defaultMode={theme} storageManager={null} noSsr>
        <CssBaseline enableColorScheme />
        <Mode theme={theme} />
        <TextSize percent={preferences.textSize} />
        <PreferencesContext value={preferences}>
          <PurposeContext value={purpose}>{children}</PurposeContext>
        </PreferencesContext>
      </ThemeProvider>
    </CacheProvider>
  );
};
