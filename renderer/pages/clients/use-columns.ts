import { useCallback, useMemo, useState } from 'react';
import { LIST_COLUMNS, type ListColumn } from '../../../shared/ipc/list-names.ts';
import { useSettings } from '../settings/use-settings.ts';

/** What goes where a row has no room, in this order: the number begins with the birth date, and the age follows from it. */
const FIRST_TO_GO: readonly ListColumn[] = ['birthDate', 'age', 'district'];
/** Then the services take less; then each client takes two lines, at last with the number on the second. */
const SERVICES_NARROW = FIRST_TO_GO.length + 1;
const TWO_LINES = SERVICES_NARROW + 1;
const NUMBER_BELOW = TWO_LINES + 1;

/** How a list's rows find room: by the window's width, the text size and the longest name. */
export interface Room {
  /** Services beyond what fits are told by pointing at them. */
  readonly servicesNarrow: boolean;
  /** There is no room for columns. */
  readonly twoLines: boolean;
  /** Nor for the number beside the name. */
  readonly numberBelow: boolean;
  /** A row is wider than the list: something more has to give way. */
  readonly onTooWide: () => void;
  /** The list has another width: everything is tried again. */
  readonly onResize: () => void;
}

export interface Columns {
  /** What there is room for. */
  readonly possible: readonly ListColumn[];
  /** Of those, what is shown beside the name, in the list's own order. */
  readonly shown: readonly ListColumn[];
  /** All that she wants to see, whatever the window has room for: paper has its own. */
  readonly chosen: readonly ListColumn[];
  /** Shows a column, or leaves it out; kept with the settings. */
  readonly toggle: (column: ListColumn) => void;
  readonly room: Room;
  readonly error: Error | null;
}

/** Which columns the caseworker wants to see, as far as they have room. */
export const useColumns = (): Columns => {
  const { settings, set, error } = useSettings();
  const [gone, setGone] = useState(0);
  const { hiddenColumns } = settings;
  const possible = useMemo(() => {
    const left = FIRST_TO_GO.slice(0, gone);
    return LIST_COLUMNS.filter((column) => !left.includes(column));
  }, [gone]);
  const shown = useMemo(
    () => possible.filter((column) => !hiddenColumns.includes(column)),
    [possible, hiddenColumns],
  );
  const onTooWide = useCallback(() => setGone((before) => Math.min(before + 1, NUMBER_BELOW)), []);
  const onResize = useCallback(() => setGone(0), []);
  return {
    possible,
    shown,
    chosen: LIST_COLUMNS.filter((column) => !hiddenColumns.includes(column)),
    toggle: (column) => {
      setGone(0);
      set(({ hiddenColumns: hidden }) => ({
        hiddenColumns: hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column],
      }));
    },
    room: {
      servicesNarrow: gone >= SERVICES_NARROW,
      twoLines: gone >= TWO_LINES,
      numberBelow: gone >= NUMBER_BELOW,
      onTooWide,
      onResize,
    },
    error,
  };
};
