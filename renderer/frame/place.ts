import { useEffect } from 'react';
import { api, onLocking } from '../api.ts';

const SETTLED_MS = 300;

/**
 * Remembers where the window stands, so that unlocking comes back here. Passing through leaves no trace, unless
 * the lock comes just then.
 */
export const useKeptPlace = (place: string): void => {
  useEffect(() => {
    let kept = false;
    const keep = (): void => {
      if (kept) return;
      kept = true;
      // Only a convenience: when it can't be kept, unlocking leads to the client list.
      api.keepPlace({ place: place.slice(0, 300) }).catch(() => undefined);
    };
    const timer = setTimeout(keep, SETTLED_MS);
    const off = onLocking(keep);
    return () => {
      clearTimeout(timer);
      off();
    };
  }, [place]);
};
