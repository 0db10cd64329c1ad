import { useEffect, useSyncExternalStore } from 'react';
import { SCORE_NUMBERS, isScoreNumber, type ScoreNumber } from '../../../../shared/catalogue/numbers.ts';
import type { FormStore } from '../../../fields/form-store.ts';
import { useHeldAside } from '../../../frame/held.ts';
import type { ClientForms } from '../client-forms.ts';
import { scoreRow, type ScoreRow } from './score-grid.ts';

/** A row as it stands now; for acts on a key. */
export const rowNow = (forms: ClientForms, store: FormStore, number: ScoreNumber): ScoreRow =>
  scoreRow(number, store.all(), forms.live().previous?.values ?? null);

export const rowsNow = (forms: ClientForms, store: FormStore): readonly ScoreRow[] =>
  SCORE_NUMBERS.map((number) => rowNow(forms, store, number));

const shown = (row: ScoreRow): string => `${row.score ?? ''} ${row.previous ?? ''} ${row.state}`;

/** A row for showing: renders when its own score or state changes. */
export const useScoreRow = (forms: ClientForms, store: FormStore, number: ScoreNumber): ScoreRow => {
  useSyncExternalStore(forms.subscribe, () => shown(rowNow(forms, store, number)));
  return rowNow(forms, store, number);
};

/** All rows, for sums. */
export const useScoreRows = (forms: ClientForms, store: FormStore): readonly ScoreRow[] => {
  useSyncExternalStore(forms.subscribe, () => rowsNow(forms, store).map(shown).join());
  return rowsNow(forms, store);
};

/** The row that the cursor is or was in; the first until then. After a lock it is the same one, though the help has the cursor. */
export const useCurrentNumber = (store: FormStore): ScoreNumber => {
  const number = useSyncExternalStore(store.subscribe, () => {
    // In the note on a score the row is the same.
    const number = Number(store.focused()?.replace(/^note\./, ''));
    return isScoreNumber(number) ? number : SCORE_NUMBERS[0];
  });
  const before = useHeldAside('row', String(number));
  useEffect(() => {
    if (before !== null && !store.within()) store.setFocused(before);
  }, [before, store]);
  return number;
};
