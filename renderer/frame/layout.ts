import useMediaQuery from '@mui/material/useMediaQuery';
import { COLUMNS, SIDE_BESIDE } from '../theme/tokens.ts';

/** `wide`: rail, main and side beside each other; `drawer`: the side on call; `column`: one below the other. */
export type Layout = 'wide' | 'drawer' | 'column';

export const useLayout = (): Layout => {
  const wide = useMediaQuery(`(min-width: ${SIDE_BESIDE}px)`, { noSsr: true });
  const columns = useMediaQuery(`(min-width: ${COLUMNS}px)`, { noSsr: true });
  return wide ? 'wide' : columns ? 'drawer' : 'column';
};
