/** First and one past the last row in sight, counted from 0. */
export interface Seen {
  readonly first: number;
  readonly past: number;
}

/** Which rows are in sight, apart from the page: it changes in each frame while one scrolls. */
export interface SeenRows {
  readonly now: () => Seen;
  readonly set: (seen: Seen) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const seenRows = (): SeenRows => {
  let seen: Seen = { first: 0, past: 0 };
  const listeners = new Set<() => void>();
  return {
    now: () => seen,
    set: (next) => {
      if (next.first === seen.first && next.past === seen.past) return;
      seen = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
