import { registerHooks } from 'node:module';
import fc from 'fast-check';
import { mainContract, type HandlersOf, type MainContract } from '../../../shared/ipc/contract.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import { mainCalls } from '../../../shared/ipc/names.ts';
import { fromSchema } from '../../electron/ipc/from-schema.ts';
import { isWindow } from '../../electron/ipc/strangers.ts';

type Listener = (event: unknown, input: unknown) => Promise<Envelope<unknown>>;

/** Main's part of the contract, with handlers that only note that they were reached. */
export interface ServedMain {
  readonly ask: (name: string, event: unknown, input: unknown) => Promise<Envelope<unknown>>;
  /** Calls whose handler was reached so far. */
  readonly reached: () => number;
  /** Ports that were handed over so far. */
  readonly ports: () => number;
  /** Says that a page is loaded. */
  readonly sayPort: (event: unknown) => void;
  readonly setOpen: (open: boolean) => void;
}

/** Stands in for Electron's module, which is none outside Electron: what listens is kept on the global object. */
const STAND_IN = `data:text/javascript,${encodeURIComponent(
  `export const ipcMain = {
    handle: (name, listener) => globalThis.heard.set(name, listener),
    on: (name, listener) => globalThis.heard.set(name, listener),
  };`,
)}`;

export async function servedMain(): Promise<ServedMain> {
  const heard = new Map<string, Listener>();
  Object.assign(globalThis, { heard });
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url: STAND_IN, shortCircuit: true } : next(specifier, context),
  });
  const { serveMainCalls } = await import('../../../electron/ipc/main-calls.ts');
  let reached = 0;
  let ports = 0;
  let isOpen = true;
  const handlers = Object.fromEntries(
    mainCalls.map((name) => {
      const [value] = fc.sample(
        fromSchema(mainContract[name].output, () => null),
        { numRuns: 1, seed: 1 },
      );
      return [
        name,
        () => {
          reached += 1;
          return { ok: true, value };
        },
      ];
    }),
  );
  serveMainCalls(handlers as unknown as HandlersOf<MainContract>, {
    isWindow,
    isOpen: () => isOpen,
    onPort: () => (ports += 1),
  });
  const listener = (name: string): Listener => {
    const found = heard.get(name);
    if (found === undefined) throw new Error(`main doesn't listen to ${name}`);
    return found;
  };
  return {
    ask: async (name, event, input) => listener(name)(event, input),
    reached: () => reached,
    ports: () => ports,
    setOpen: (open) => {
      isOpen = open;
    },
    sayPort: (event) => void listener('port')(event, undefined),
  };
}
