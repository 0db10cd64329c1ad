import type { ChromiumOptions } from './launch.ts';

/** The name of the preload's own world in a page, and of the two functions that only code in it can see. */
export const isolatedWorldName = 'Electron Isolated Context';
export const ipcBinding = '__electronIpc';
export const portBinding = '__electronPort';

/** What a relay is started with. */
export type RelayOptions = {
  /** Where ends of message ports meet: a socket in a folder of its own, which only this user can enter. */
  readonly socket: string;
  /** A Chromium of its own, by pipe, which ends with it; or the address of one that others use as well. */
  readonly chromium: ChromiumOptions | { readonly address: string };
};

/** From the main process to its relay. `method` and so on are the debugging protocol's. */
export type ToRelay =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly method: string;
      readonly params: object;
      readonly session?: string;
    }
  | { readonly kind: 'end'; readonly chromiumToo: boolean };

/** From the relay to the main process. What passes between message ports is never among it. */
export type FromRelay =
  | { readonly kind: 'up' }
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly method: string; readonly params: unknown; readonly session?: string }
  | { readonly kind: 'closed' };
