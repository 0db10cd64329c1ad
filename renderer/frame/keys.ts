import { useEffect, useRef } from 'react';

/** Key name, as in the hints but with a plus: `Ctrl+L`, `F8`, `Ctrl+Enter`. */
export type KeyMap = Readonly<Record<string, () => void>>;

export const keyName = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [event.ctrlKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', key]
    .filter((part) => part !== '')
    .join('+');
};

/** Dialogs and drawers that are open: what lies under them takes no keys. */
const above = new Set<symbol>();

/** While `open`, no key reaches the page that lies under: it is a dialog's. */
export const useHeldKeys = (open = true): void => {
  useEffect(() => {
    if (!open) return undefined;
    const mine = Symbol('open');
    above.add(mine);
    return () => void above.delete(mine);
  }, [open]);
};

const listen = (target: Document | Window, current: () => KeyMap, held: () => boolean): (() => void) => {
  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || held()) return;
    const act = current()[keyName(event)];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
};

const useListener = (keys: KeyMap, target: () => Document | Window, held: () => boolean): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => listen(target(), () => latest.current, held), [target, held]);
};

const page = () => document;
const program = () => window;
const underDialog = () => above.size > 0;
const never = () => false;

/** Keys of a page. They come before the program's own, which the event reaches later. */
export const useKeys = (keys: KeyMap): void => useListener(keys, page, underDialog);

/** Keys that hold on every page, unless the page has its own use for them or a dialog is open. */
export const useProgramKeys = (keys: KeyMap): void => useListener(keys, program, underDialog);

/** Keys that hold above everything: locking. */
export const useKeysAlways = (keys: KeyMap): void => useListener(keys, program, never);
