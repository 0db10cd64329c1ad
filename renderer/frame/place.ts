import { useEffect } from 'react';
import { api } from '../api.ts';

const SETTLED_MS = 300;

/** Remembers where the window stands, so that unlocking comes back here. Passing through leaves no trace. */
export const useKeptPlace = (place: string): void => {
  useEffect(() => {
    const timer = setTimeout(() => {
      // Only a convenience: when it can't be kept, unlocking leads to the client list.
      api.keepPlace({ place: place.slice(0, 300) }).catch(() => undefined);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [place]);
};
