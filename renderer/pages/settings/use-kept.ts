import { useEffect, useState } from 'react';
import { onLocking } from '../../api.ts';

/** How long after the last key what is typed is kept, in ms; and after the first, for who types on without a pause. */
const PAUSE_MS = 500;
const LONGEST_MS = 700;

const keptLater = <T>(save: (value: T) => void) => {
  let waiting: { readonly value: T } | null = null;
  let since: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    since = null;
    const last = waiting;
    waiting = null;
    if (last !== null) save(last.value);
  };
  return {
    /** What stands there now; null: nothing that can be kept. */
    change: (value: T | null): void => {
      clearTimeout(timer);
      waiting = value === null ? null : { value };
      since ??= performance.now();
      timer = setTimeout(flush, Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - performance.now())));
    },
    flush,
  };
};

/**
 * Has what is typed saved by itself: a moment after the last key, at `flush` (leaving the field), when the page is left
 * and before a lock. `save` is the one of the first picture.
 */
export const useKept = <T>(save: (value: T) => void) => {
  const [kept] = useState(() => keptLater(save));
  useEffect(() => {
    const forget = onLocking(kept.flush);
    return () => {
      forget();
      kept.flush();
    };
  }, [kept]);
  return kept;
};
