import { useEffect, useRef } from 'react';
import { api, onLocking } from '../api.ts';
import { cursorNow } from './cursor.ts';
import { heldNow, leaveBehind, onHeld } from './held.ts';

const SETTLED_MS = 300;
/** Longest that typed words wait, for who types on without a pause, in ms. */
const LONGEST_MS = 600;

/** Hands over where the window stands, what lies open there and where the cursor is; nothing twice. */
const placeKeeper = (place: string) => {
  let last = '';
  let words = false;
  let wordsSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (locking = false): void => {
    clearTimeout(timer);
    // Where a record's field is typed in, the draft knows better: this is older by then, unless the lock comes now.
    const cursor = locking || words ? cursorNow() : null;
    const standing = { place: place.slice(0, 300), left: { held: heldNow(), cursor } };
    const now = JSON.stringify(standing);
    if (now === last) return;
    const typed = words;
    last = now;
    words = false;
    api.keepPlace({ ...standing, words: typed }).catch(() => {
      // A full disk, perhaps: with the next key, or at the lock, it is tried again.
      last = '';
      words ||= typed;
      wordsSince = performance.now();
    });
  };
  let isLocking = false;
  const later = (typed: boolean): void => {
    // What is recorded while the window closes, and then lies open no more, doesn't move the cursor she had.
    if (isLocking) return;
    const now = performance.now();
    if (typed && !words) wordsSince = now;
    words ||= typed;
    clearTimeout(timer);
    const longest = words ? wordsSince + LONGEST_MS - now : SETTLED_MS;
    timer = setTimeout(() => keep(), Math.max(0, Math.min(SETTLED_MS, longest)));
  };
  const keepAtLock = (): void => {
    isLocking = true;
    keep(true);
  };
  return { keepAtLock, later, stop: () => clearTimeout(timer) };
};

/**
 * Remembers where the window stands, so that unlocking comes back here. Passing through leaves no trace, unless
 * the lock comes just then.
 */
export const useKeptPlace = (place: string): void => {
  const first = useRef(place);
  useEffect(() => {
    if (place !== first.current) leaveBehind();
    const keeper = placeKeeper(place);
    keeper.later(false);
    const offs = [onLocking(keeper.keepAtLock), onHeld(keeper.later)];
    return () => {
      keeper.stop();
      for (const off of offs) off();
    };
  }, [place]);
};
