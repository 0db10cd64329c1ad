import useMediaQuery from '@mui/material/useMediaQuery';
import { usePreferences } from '../theme/preferences.ts';
import { COLUMNS, SIDE_BESIDE } from '../theme/tokens.ts';

/** `wide`: rail, main and side beside each other; `drawer`: the side on call, where larger text needs its room too; `column`: one below the other. */
export type Layout = 'wide' | 'drawer' | 'column';

export const useLayout = (): Layout => {
  const wide = useMediaQuery(`(min-width: ${SIDE_BESIDE}px)`, { noSsr: true });
  const columns = useMediaQuery(`(min-width: ${COLUMNS}px)`, { noSsr: true });
  const { textSize } = usePreferences();
  if (!columns) return 'column';
  return wide && textSize === 100 ? 'wide' : 'drawer';
};
