/**
 * The page's side of the context bridge, and the policy for `window.open`. Runs in the page's own world before its
 * scripts, by its source text: it must not refer to anything outside itself. `key` is the events' secret prefix.
 */
export function mainWorld(key: string): void {
  if (window.top !== window) return;
  type Call = { readonly value?: unknown; readonly promise?: true; readonly error?: string };
  const dispatch = (name: string, detail: unknown): void => {
    dispatchEvent.call(window, new Made(key + name, { detail }));
  };
  const listen = <T>(name: string, listener: (detail: T) => void): void => {
    window.addEventListener(key + name, (event) => {
      if (event instanceof Made) listener(event.detail as T);
    });
  };
  const { dispatchEvent } = EventTarget.prototype;
  const Made = CustomEvent;
  const clone = structuredClone;
  const callbacks = new Map<number, (...args: unknown[]) => unknown>();
  const waiting = new Map<number, { readonly done: (value: unknown) => void; readonly failed: (e: Error) => void }>();
  let lastId = 0;
  let answer: Call | undefined;

  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  const mapInside = (value: unknown, change: (inner: unknown) => unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([k, inner]) => [k, change(inner)]));
    return value;
  };
  const pack = (value: unknown): unknown => {
    if (typeof value !== 'function') return mapInside(value, pack);
    const id = ++lastId;
    callbacks.set(id, (...args) => Reflect.apply(value, undefined, args) as unknown);
    return { __callback: id };
  };
  const revive = (value: unknown): unknown =>
    isPlain(value) && typeof value['__function'] === 'number'
      ? remoteFunction(value['__function'])
      : mapInside(value, revive);
  const freeze = (value: unknown): unknown => {
    if (isPlain(value)) for (const inner of Object.values(value)) freeze(inner);
    return isPlain(value) ? Object.freeze(value) : value;
  };
  const remoteFunction =
    (fn: number) =>
    (...args: unknown[]): unknown => {
      const id = ++lastId;
      answer = undefined;
      dispatch('call', clone({ id, fn, args: args.map(pack) }));
      const call = answer as Call | undefined;
      if (call === undefined) throw new Error('An object could not be cloned.');
      if (call.error !== undefined) throw new Error(call.error);
      if (call.promise !== true) return revive(call.value);
      return new Promise((done, failed) => waiting.set(id, { done, failed }));
    };

  listen<Call>('answer', (detail) => {
    answer = detail;
  });
  listen<Call & { readonly id: number }>('settled', (detail) => {
    const call = waiting.get(detail.id);
    waiting.delete(detail.id);
    if (detail.error === undefined) call?.done(revive(detail.value));
    else call?.failed(new Error(detail.error));
  });
  listen<{ readonly fn: number; readonly args: readonly unknown[] }>('callback', ({ fn, args }) => {
    callbacks.get(fn)?.(...args.map(revive));
  });
  listen<{ readonly name: string; readonly api: unknown }>('expose', ({ name, api }) => {
    Object.defineProperty(window, name, { value: freeze(revive(api)), enumerable: true });
  });
  window.open = (url = '', name = ''): null => {
    dispatch('open', { url: new URL(String(url), location.href).href, name });
    return null; // as Electron gives when the handler denies; this host opens nothing
  };
}
