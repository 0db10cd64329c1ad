import { useEffect, useState } from 'react';

/**
 * What lies open on the screen and stands in no record: dialogs, searches, half-typed words. Each part of a page holds
 * its own under a name; `place.ts` hands it over, and after unlocking the parts take theirs up again. Passwords and
 * codes are never held.
 */
const held = new Map<string, string>();
/** What lay open when the program locked, until its part is there again. */
const left = new Map<string, string>();
const listeners = new Set<(words: boolean) => void>();

/** Begins with what lay open before a lock. */
export const takeUp = (texts: Readonly<Record<string, string>>): void => {
  left.clear();
  for (const [name, text] of Object.entries(texts)) left.set(name, text);
};

/** Whoever goes elsewhere doesn't come back to what lay open. */
export const leaveBehind = (): void => left.clear();

/** What lies open now; what waits for a part that isn't drawn yet belongs to it. */
export const heldNow = (): Readonly<Record<string, string>> => Object.fromEntries([...left, ...held]);

/** Calls back when something else lies open. `words`: typed ones, which stand nowhere else. Returns an undo. */
export const onHeld = (listener: (words: boolean) => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const notify = (words: boolean): void => {
  for (const listener of listeners) listener(words);
};

const useSlot = (name: string, text: string | null, words: boolean): void => {
  useEffect(() => {
    left.delete(name);
    const before = held.get(name);
    if (text === null) held.delete(name);
    else held.set(name, text);
    if (before !== (text ?? undefined)) notify(words && text !== null);
  }, [name, text, words]);
  useEffect(
    () => () => {
      if (held.delete(name)) notify(false);
    },
    [name],
  );
};

type Set<T> = (value: T) => void;

const useHeldString = (name: string, initial: string, words: boolean): readonly [string, Set<string>] => {
  const [text, setText] = useState(() => left.get(name) ?? initial);
  useSlot(name, text === initial ? null : text, words);
  return [text, setText];
};

/** Words that are typed and stand nowhere else yet, as state of a part: saved within a second, and there after a lock. */
export const useHeldWords = (name: string, initial = ''): readonly [string, Set<string>] =>
  useHeldString(name, initial, true);

/** A text that says what is shown, such as a search or a chosen line: as it was after a lock, but no reason to save. */
export const useHeldText = (name: string, initial = ''): readonly [string, Set<string>] =>
  useHeldString(name, initial, false);

/** As `useHeldWords`, for the fields of a small form that is no record's. */
export const useHeldFields = <T extends Readonly<Record<string, string>>>(
  name: string,
  initial: T,
): readonly [T, Set<T>] => {
  const [typed, setTyped] = useState<T>(() => ({
    ...initial,
    ...fieldsIn(left.get(name), Object.keys(initial)),
  }));
  const all = JSON.stringify(typed);
  useSlot(name, all === JSON.stringify(initial) ? null : all, true);
  return [typed, setTyped];
};

const fieldsIn = (text: string | undefined, fields: readonly string[]): Readonly<Record<string, string>> => {
  const read: unknown = text === undefined ? {} : JSON.parse(text);
  return Object.fromEntries(
    Object.entries(read ?? {}).filter(
      (entry): entry is [string, string] => fields.includes(entry[0]) && typeof entry[1] === 'string',
    ),
  );
};

/** One of a few states of a part, such as which dialog is open: as it was after a lock. */
export const useHeldChoice = <T extends string>(
  name: string,
  choices: readonly T[],
  initial: T,
): readonly [T, Set<T>] => {
  const [chosen, setChosen] = useState(() => choices.find((one) => one === left.get(name)) ?? initial);
  useSlot(name, chosen === initial ? null : chosen, false);
  return [chosen, setChosen];
};

const STATES = ['closed', 'open'] as const;

/** Whether something is open: as it was after a lock. */
export const useHeldOpen = (name: string): readonly [boolean, Set<boolean>] => {
  const [state, set] = useHeldChoice(name, STATES, 'closed');
  return [state === 'open', (open) => set(open ? 'open' : 'closed')];
};

/**
 * What is shown and has its state elsewhere: handed over as it is when the program locks, and no reason to save before.
 * Gives what it was before a lock; null: nothing.
 */
export const useHeldAside = (name: string, now: string): string | null => {
  const [before] = useState(() => left.get(name) ?? null);
  useEffect(() => {
    left.delete(name);
    held.set(name, now);
    return () => void held.delete(name);
  }, [name, now]);
  return before;
};
