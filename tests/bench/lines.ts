import type { Bench } from './bench.ts';
import { open } from './lines/p03-open.ts';
import { search } from './lines/p04-search.ts';
import { client } from './lines/p06-client.ts';
import { save } from './lines/p14-save.ts';
import { backup } from './lines/p15-backup.ts';

/** Every operation that is measured, in the order of docs/speed.md. */
export const benches: readonly Bench[] = [open, search, client, save, backup];
