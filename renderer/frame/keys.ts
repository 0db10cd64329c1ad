import { useEffect, useRef } from 'react';

/** What a key does, in words, for the list of all keys and for finding it as a command. */
export interface KeyAct {
  readonly name: string;
  /** Null: the part that has the cursor takes the key itself; it is only listed. */
  readonly act: (() => void) | null;
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

/** While `open`, no key reaches the page that lies under: it is a dialog's. */
export const useHeldKeys = (open = true): void => {
  useEffect(() => {
    if (!open) return undefined;
    const mine = Symbol('open');
    above.add(mine);
    return () => void above.delete(mine);
  }, [open]);
};

/** Keys of the page come first; the program's reach it when the page has no use for them. */
export const KEY_LEVELS = ['page', 'program'] as const;
export type KeyLevel = (typeof KEY_LEVELS)[number];

/** A key that holds now. */
export interface KeyNow extends KeyAct {
  readonly key: string;
  readonly level: KeyLevel;
  /** Whether another takes the key first: it can still be found as a command. */
  readonly shadowed: boolean;
}

/** Who listens, in the order in which an event reaches them. */
const listeners = new Set<{ readonly level: KeyLevel; readonly keys: () => KeyMap }>();

/** All keys that hold now, those of the page first. */
export const keysNow = (): readonly KeyNow[] => {
  const taken = new Set<string>();
  return KEY_LEVELS.flatMap((level) =>
    [...listeners]
      .filter((one) => one.level === level)
      .flatMap(({ keys }) =>
        Object.entries(keys()).map(([key, { name, act }]) => {
          const shadowed = taken.has(key);
          taken.add(key);
          return { key, name, act, level, shadowed };
        }),
      ),
  );
};

const listen = (target: Document | Window, current: () => KeyMap, held: () => boolean): (() => void) => {
  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || held()) return;
    const act = current()[keyName(event)]?.act;
    if (act === undefined || act === null) return;
    event.preventDefault();
    act();
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
};

const useListener = (
  keys: KeyMap,
  level: KeyLevel,
  target: () => Document | Window,
  held: () => boolean,
): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const current = () => latest.current;
    const mine = { level, keys: current };
    listeners.add(mine);
    const off = listen(target(), current, held);
    return () => {
      listeners.delete(mine);
      off();
    };
  }, [level, target, held]);
};

const page = () => document;
const program = () => window;
const never = () => false;

/** Keys of a page. They come before the program's own, which the event reaches later. */
export const useKeys = (keys: KeyMap): void => useListener(keys, 'page', page, dialogIsOpen);

/** Keys that hold on every page, unless the page has its own use for them or a dialog is open. */
export const useProgramKeys = (keys: KeyMap): void => useListener(keys, 'program', program, dialogIsOpen);

/** Keys that hold above everything: locking. */
export const useKeysAlways = (keys: KeyMap): void => useListener(keys, 'program', program, never);
