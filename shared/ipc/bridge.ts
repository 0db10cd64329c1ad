import type { Envelope } from './errors.ts';
import type { MainContract, OutputOf, VaultContract, VaultEvent } from './contract.ts';
import type { z } from 'zod';

type CallsOf<C extends Record<string, { input: z.ZodType; output: z.ZodType }>> = {
  readonly [K in keyof C]: (input: z.input<C[K]['input']>) => Promise<Envelope<OutputOf<C[K]>>>;
};

/** What the preload puts on `window.registerkort`: a frozen list of named functions, and one event. */
export type Bridge = CallsOf<VaultContract> &
  CallsOf<MainContract> & { readonly onEvent: (listener: (event: VaultEvent) => void) => void };
