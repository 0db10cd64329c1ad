import type { Line } from './line.ts';
import { kill } from './lines/kill.ts';

/** Every line of docs/durability.md, in its order. */
export const lines: readonly Line[] = [kill];
