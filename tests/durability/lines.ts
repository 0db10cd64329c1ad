import type { Line } from './line.ts';

/** Every line of docs/durability.md, in its order. */
export const lines: readonly Line[] = [];
