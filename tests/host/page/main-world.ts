/**
 * The page's side of the context bridge, and the policy for `window.open`. Runs in the page's own world before its
 * scripts, by its source text: it must not refer to anything outside itself. `key` is the events' secret prefix.
 */
export function mainWorld(key: string): void {
  if (window.top !== window) return;
  type Call = { readonly value?: unknown; readonly promise?: true; readonly error?: string };
  const dispatch = (name: string, detail: unknown): void => {
    dispatchEvent(new Made(key + name, { detail }));
  };
  /** What comes from the preload's world. */
  type Wires = {
    readonly answer: Call;
    readonly settled: Call & { readonly id: number };
    readonly callback: { readonly fn: number; readonly args: readonly unknown[] };
    readonly expose: { readonly name: string; readonly api: unknown };
  };
  const listen = <N extends keyof Wires>(name: N, listener: (detail: Wires[N]) => void): void => {
    window.addEventListener(key + name, (event) => {
      if (event instanceof Made) listener(event.detail as Wires[N]);
    });
  };
  const dispatchEvent = window.dispatchEvent.bind(window);
  const Made = CustomEvent;
  const clone = structuredClone;
  const callbacks = new Map<number, (...args: unknown[]) => unknown>();
  const waiting = new Map<
    number,
    { readonly done: (value: unknown) => void; readonly failed: (e: Error) => void }
  >();
  let lastId = 0;
  let answer: Call | undefined;

  type Change = (value: unknown, seen: Map<unknown, unknown>) => unknown;
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  /** A copy of a plain object or array with its inside changed, circles and all; anything else as it is. */
  const mapInside = (value: unknown, seen: Map<unknown, unknown>, change: Change): unknown => {
    if (!Array.isArray(value) && !isPlain(value)) return value;
    const known = seen.get(value);
    if (known !== undefined) return known;
    const copy = Array.isArray(value) ? [] : {};
    seen.set(value, copy);
    for (const [key, inner] of Object.entries(value))
      Object.defineProperty(copy, key, {
        value: change(inner, seen),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    return copy;
  };
  const pack: Change = (value, seen) => {
    if (typeof value !== 'function') return mapInside(value, seen, pack);
    const id = ++lastId;
    callbacks.set(id, (...args) => Reflect.apply(value, undefined, args) as unknown);
    return { __callback: id };
  };
  const revive: Change = (value, seen) =>
    isPlain(value) && typeof value['__function'] === 'number'
      ? remoteFunction(value['__function'])
      : mapInside(value, seen, revive);
  const freeze = (value: unknown): unknown => {
    if (isPlain(value)) for (const inner of Object.values(value)) freeze(inner);
    return isPlain(value) ? Object.freeze(value) : value;
  };
  const remoteFunction =
    (fn: number) =>
    (...args: unknown[]): unknown => {
      const id = ++lastId;
      answer = undefined;
      dispatch('call', clone({ id, fn, args: args.map((a) => pack(a, new Map())) }));
      const call = answer as Call | undefined;
      if (call === undefined) throw new Error('An object could not be cloned.');
      if (call.error !== undefined) throw new Error(call.error);
      if (call.promise !== true) return revive(call.value, new Map());
      return new Promise((done, failed) => waiting.set(id, { done, failed }));
    };

  listen('answer', (detail) => {
    answer = detail;
  });
  listen('settled', (detail) => {
    const call = waiting.get(detail.id);
    waiting.delete(detail.id);
    if (detail.error === undefined) call?.done(revive(detail.value, new Map()));
    else call?.failed(new Error(detail.error));
  });
  listen('callback', ({ fn, args }) => {
    callbacks.get(fn)?.(...args.map((a) => revive(a, new Map())));
  });
  listen('expose', ({ name, api }) => {
    Object.defineProperty(window, name, { value: freeze(revive(api, new Map())), enumerable: true });
  });
  window.open = (url = '', name = ''): null => {
    dispatch('open', { url: new URL(String(url), location.href).href, name });
    return null; // as Electron gives when the handler denies; this host opens nothing
  };
}
