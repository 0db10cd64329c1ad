import type { Fault } from '../../shared/record/fault.ts';
import type { Typed } from '../../shared/record/forms/typed.ts';

/** Reads what is typed and says what is wrong with it. */
export type FaultsOf = (typed: Typed) => readonly Fault[];

/**
 * A form as it is typed, outside React: a keystroke renders the fields that show it, and nothing else.
 * Every value is text, so that nothing half-typed is lost.
 */
export interface FormStore {
  /** The text of a field; '' where nothing is typed. */
  readonly get: (field: string) => string;
  readonly set: (field: string, text: string) => void;
  /** Several fields as one step of undo. */
  readonly setAll: (changes: Typed) => void;
  /** Takes the last step back; the first field of it, or null when there is none. */
  readonly undo: () => string | null;
  /** Everything: what the record has, under what was typed. */
  readonly all: () => Typed;
  /** What was typed, now or in an earlier draft. */
  readonly touched: () => Typed;
  readonly faults: () => readonly Fault[];
  /** Faults that only the database can find; each stands until its field is typed in. */
  readonly setFound: (faults: readonly Fault[]) => void;
  /** The field that the cursor is or was in. */
  readonly focused: () => string | null;
  readonly setFocused: (field: string) => void;
  /** Whether the cursor is in the form now: a fault is shown when its field is left. */
  readonly within: () => boolean;
  readonly setWithin: (within: boolean) => void;
  /** Whether missing answers are shown too: after the first try to record or sign. */
  readonly strict: () => boolean;
  readonly setStrict: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Called when something is typed. */
  readonly onTyped: (listener: () => void) => () => void;
}

interface Step {
  readonly before: Typed;
  readonly field: string;
}

const notify = (listeners: ReadonlySet<() => void>): void => {
  for (const listener of listeners) listener();
};

const subscribing =
  (listeners: Set<() => void>) =>
  (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

/** `base` is the record as the form shows it, `draft` what was typed and kept before. */
export const createFormStore = (
  base: Typed,
  draft: Typed,
  faultsOf: FaultsOf,
  focus: string | null = null,
): FormStore => {
  let touched: Typed = draft;
  let all: Typed = { ...base, ...draft };
  let faults: readonly Fault[] | null = null;
  let found: readonly Fault[] = [];
  let focused = focus;
  let within = false;
  let strict = false;
  const steps: Step[] = [];
  const listeners = new Set<() => void>();
  const typedListeners = new Set<() => void>();

  const write = (changes: Typed): void => {
    touched = { ...touched, ...changes };
    all = { ...all, ...changes };
    faults = null;
    found = found.filter((fault) => !(fault.field in changes));
    notify(typedListeners);
    notify(listeners);
  };

  const setAll = (changes: Typed): void => {
    const changed = Object.entries(changes).filter(([field, text]) => (all[field] ?? '') !== text);
    const [first] = changed;
    if (first === undefined) return;
    steps.push({
      before: Object.fromEntries(changed.map(([field]) => [field, all[field] ?? ''])),
      field: first[0],
    });
    write(Object.fromEntries(changed));
  };

  return {
    get: (field) => all[field] ?? '',
    set: (field, text) => setAll({ [field]: text }),
    setAll,
    undo: () => {
      const step = steps.pop();
      if (step === undefined) return null;
      write(step.before);
      return step.field;
    },
    all: () => all,
    touched: () => touched,
    faults: () => (faults ??= [...faultsOf(all), ...found]),
    setFound: (more) => {
      const own = faultsOf(all);
      found = more.filter((fault) => !own.some((one) => one.field === fault.field));
      faults = null;
      notify(listeners);
    },
    focused: () => focused,
    setFocused: (field) => {
      focused = field;
      within = true;
      notify(listeners);
    },
    within: () => within,
    setWithin: (inside) => {
      within = inside;
      notify(listeners);
    },
    strict: () => strict,
    setStrict: () => {
      strict = true;
      notify(listeners);
    },
    subscribe: subscribing(listeners),
    onTyped: subscribing(typedListeners),
  };
};

/**
 * The fault to show at a field: none while it is being typed in, and a missing answer only after the first try
 * to record (what is required bites then, never before).
 */
export const shownFault = (store: FormStore, field: string): Fault | null => {
  const strict = store.strict();
  if (!strict && store.within() && store.focused() === field) return null;
  return (
    store.faults().find((fault) => fault.field === field && (strict || fault.code !== 'missing')) ?? null
  );
};
