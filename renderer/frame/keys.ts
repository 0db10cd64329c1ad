import { useEffect, useRef } from 'react';

/** Key name, as in the hints but with a plus: `Ctrl+L`, `F8`, `Ctrl+Enter`. */
export type KeyMap = Readonly<Record<string, () => void>>;

export const keyName = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [event.ctrlKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', key]
    .filter((part) => part !== '')
    .join('+');
};

const listen = (target: Document | Window, current: () => KeyMap): (() => void) => {
  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
    const act = current()[keyName(event)];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
};

const useListener = (keys: KeyMap, target: () => Document | Window): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => listen(target(), () => latest.current), [target]);
};

const page = () => document;
const program = () => window;

/** Keys of a page. They come before the program's own, which the event reaches later. */
export const useKeys = (keys: KeyMap): void => useListener(keys, page);

/** Keys that hold on every page, unless the page has its own use for them. */
export const useProgramKeys = (keys: KeyMap): void => useListener(keys, program);
