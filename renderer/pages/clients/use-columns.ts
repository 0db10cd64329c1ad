import { useMemo } from 'react';
import useMediaQuery from '@mui/material/useMediaQuery';
import { LIST_COLUMNS, type ListColumn } from '../../../shared/ipc/list-names.ts';
import { SIDE_BESIDE } from '../../theme/tokens.ts';
import { useSettings } from '../settings/use-settings.ts';

/** What a narrower window has no room for: the number begins with the birth date. */
const NEEDS_ROOM: readonly ListColumn[] = ['birthDate', 'age', 'district'];

export interface Columns {
  /** What there is room for. */
  readonly possible: readonly ListColumn[];
  /** Of those, what is shown beside the name, in the list's own order. */
  readonly shown: readonly ListColumn[];
  /** Shows a column, or leaves it out; kept with the settings. */
  readonly toggle: (column: ListColumn) => void;
  readonly error: Error | null;
}

/** Which columns the caseworker wants to see. */
export const useColumns = (): Columns => {
  const { settings, set, error } = useSettings();
  const roomy = useMediaQuery(`(min-width: ${SIDE_BESIDE}px)`, { noSsr: true });
  const { hiddenColumns } = settings;
  const possible = useMemo(
    () => LIST_COLUMNS.filter((column) => roomy || !NEEDS_ROOM.includes(column)),
    [roomy],
  );
  const shown = useMemo(
    () => possible.filter((column) => !hiddenColumns.includes(column)),
    [possible, hiddenColumns],
  );
  return {
    possible,
    shown,
    toggle: (column) =>
      set({
        hiddenColumns: hiddenColumns.includes(column)
          ? hiddenColumns.filter((one) => one !== column)
          : [...hiddenColumns, column],
      }),
    error,
  };
};
