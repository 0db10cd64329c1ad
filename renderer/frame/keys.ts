import { useEffect, useRef, useSyncExternalStore } from 'react';

/** What a key does, in words, for the list of all keys and for finding it as a command. */
export interface KeyAct {
  readonly name: string;
  /** Null: the part that has the cursor takes the key itself; it is only listed. */
  readonly act: (() => void) | null;
  /** Whether the key is meant where the cursor is now; left out: always. Where it isn't, the key does what it else does. */
  readonly when?: () => boolean;
}

/** By key name, as in the hints but with a plus: `Ctrl+L`, `F8`, `Ctrl+Enter`. */
export type KeyMap = Readonly<Record<string, KeyAct>>;

export const keyName = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [event.ctrlKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', key]
    .filter((part) => part !== '')
    .join('+');
};

/** Dialogs and drawers that are open: what lies under them takes no keys. */
const above = new Set<symbol>();

/** Whether a dialog is open: a page that comes late under it must not take the cursor out of it. */
export const dialogIsOpen = (): boolean => above.size > 0;

/**
 * Where a dialog had nothing to give the cursor back to, as after a lock, it goes to the page and not before all of it.
 * `leaving`: what closes and has the cursor still.
 */
export const cursorToPage = (leaving?: Element): void => {
  const cursor = document.activeElement;
  if (above.size > 0 || (cursor !== document.body && leaving?.contains(cursor) !== true)) return;
  document.getElementById('main')?.focus({ preventScroll: true });
};

/** While `open`, no key reaches the page that lies under: it is a dialog's. */
export const useHeldKeys = (open = true): void => {
  useEffect(() => {
    if (!open) return undefined;
    const mine = Symbol('open');
    above.add(mine);
    return () => {
      above.delete(mine);
      // The dialog gives the cursor back first.
      setTimeout(cursorToPage, 0);
    };
  }, [open]);
};

/** Keys of the view come first, then those of the page round it; the program's hold where neither has a use for them. */
export const KEY_LEVELS = ['view', 'page', 'program'] as const;
export type KeyLevel = (typeof KEY_LEVELS)[number];

/** A key that holds now, or what can be done without one. */
export interface KeyNow extends KeyAct {
  /** Null: it is found as a command only. */
  readonly key: string | null;
  readonly level: KeyLevel;
  /** Whether another takes the key first: it can still be found as a command. */
  readonly shadowed: boolean;
}

/** Who listens, in the order in which an event reaches them. */
const listeners = new Set<{ readonly level: KeyLevel; readonly keys: () => KeyMap }>();

/** What can be done on the page without a key of its own. */
const commands = new Set<() => readonly KeyAct[]>();

const watchers = new Set<() => void>();
let changes = 0;

const changed = (): void => {
  changes += 1;
  for (const watcher of watchers) watcher();
};

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};

/** All keys that hold now; the caller renders when others come to hold. */
export const useKeysNow = (): readonly KeyNow[] => {
  useSyncExternalStore(watch, () => changes);
  return keysNow();
};

/** All keys that hold now, those of the view first, and then what has no key. */
const keysNow = (): readonly KeyNow[] => {
  const taken = new Set<string>();
  const keys: readonly KeyNow[] = KEY_LEVELS.flatMap((level) =>
    [...listeners]
      .filter((one) => one.level === level)
      .flatMap(({ keys }) =>
        Object.entries(keys()).map(([key, one]) => {
          const shadowed = taken.has(key);
          taken.add(key);
          return { ...one, key, level, shadowed };
        }),
      ),
  );
  const rest = [...commands].flatMap((of) => of());
  return [...keys, ...rest.map((one) => ({ ...one, key: null, level: 'page', shadowed: false }) as const)];
};

const listen = (target: EventTarget, current: () => KeyMap, held: () => boolean): (() => void) => {
  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || held()) return;
    const key = current()[keyName(event)];
    if (key?.act == null || key.when?.() === false) return;
    event.preventDefault();
    key.act();
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
};

const useListener = (keys: KeyMap, level: KeyLevel, target: () => EventTarget, held: () => boolean): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const current = () => latest.current;
    const mine = { level, keys: current };
    listeners.add(mine);
    changed();
    const off = listen(target(), current, held);
    return () => {
      listeners.delete(mine);
      changed();
      off();
    };
  }, [level, target, held]);
};

// An event comes to the view's target first, then to the others.
const view = () => document.documentElement;
const page = () => document;
const program = () => window;
const never = () => false;

/** Acts of a page that have no key of their own, to be found in the search. */
export const useCommands = (acts: readonly KeyAct[]): void => {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const current = () => latest.current;
    commands.add(current);
    changed();
    return () => {
      commands.delete(current);
      changed();
    };
  }, []);
};

/** Keys of what is shown now. They come before the page's and the program's own, which the event reaches later. */
export const useKeys = (keys: KeyMap): void => useListener(keys, 'view', view, dialogIsOpen);

/** Keys that hold in every view of a page, unless the view has its own use for them. */
export const usePageKeys = (keys: KeyMap): void => useListener(keys, 'page', page, dialogIsOpen);

/** Keys that hold on every page, unless the page has its own use for them or a dialog is open. */
export const useProgramKeys = (keys: KeyMap): void => useListener(keys, 'program', program, dialogIsOpen);

/** Keys that hold above everything: locking. */
export const useKeysAlways = (keys: KeyMap): void => useListener(keys, 'program', program, never);
