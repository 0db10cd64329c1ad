import type { FormStore } from './form-store.ts';

/** How keeping goes, for the client head. */
export interface Kept {
  /** Moment of the last keep, as the vault gave it; null before the first. */
  readonly savedAt: string | null;
  /** Why the last try failed; null when it didn't. What is typed stays in the form and is tried again. */
  readonly failure: unknown;
}

export interface Keeper {
  /** Keeps now what isn't kept yet; resolves when the vault has it, or the try has failed. */
  readonly flush: () => Promise<void>;
  /** As `flush`, and the place of the cursor too, even if nothing was typed since. */
  readonly flushWithFocus: () => Promise<void>;
  /** No more tries: the form is recorded, dropped or left. */
  readonly stop: () => void;
}

export interface KeeperOptions {
  readonly store: FormStore;
  readonly keep: (focus: string | null) => Promise<{ readonly savedAt: string }>;
  readonly onKept: (kept: Kept) => void;
  /** Milliseconds after the last keystroke. */
  readonly delay?: number;
  /** Milliseconds after the first keystroke that isn't kept, for who types on without a pause. */
  readonly longest?: number;
  /** Milliseconds before a failed keep is tried again. */
  readonly retry?: number;
}

/** Keeps a form while it is typed: one call at a time, the newest text last, a failed one tried again. */
export const createKeeper = ({
  store,
  keep,
  onKept,
  delay = 300,
  longest = 600,
  retry = 3_000,
}: KeeperOptions): Keeper => {
  let dirty = false;
  let dirtySince = 0;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let savedAt: string | null = null;
  let keptFocus: string | null = store.focused();

  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void flush(), milliseconds);
  };

  const once = async (): Promise<void> => {
    dirty = false;
    const focus = store.focused();
    try {
      ({ savedAt } = await keep(focus));
      keptFocus = focus;
      if (!stopped) onKept({ savedAt, failure: null });
    } catch (failure) {
      dirty = true;
      // Counted anew: what can't be kept isn't tried again with each key.
      dirtySince = performance.now();
      if (!stopped) onKept({ savedAt, failure });
      later(retry);
      throw failure;
    }
  };

  const run = async (): Promise<void> => {
    while (dirty && !stopped) await once();
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    running ??= run()
      .catch(() => undefined)
      .finally(() => {
        running = null;
      });
    return running;
  };

  const off = store.onTyped(() => {
    const now = performance.now();
    if (!dirty) dirtySince = now;
    dirty = true;
    later(Math.min(delay, Math.max(0, dirtySince + longest - now)));
  });

  return {
    flush,
    flushWithFocus: () => {
      if (store.focused() !== keptFocus) dirty = true;
      return flush();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      off();
    },
  };
};
