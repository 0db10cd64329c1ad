import type { Bench, Tally } from './bench.ts';
import { open } from './lines/p03-open.ts';
import { search } from './lines/p04-search.ts';
import { client } from './lines/p06-client.ts';
import { rules } from './lines/p07-rules.ts';
import { save } from './lines/p14-save.ts';
import { backup } from './lines/p15-backup.ts';
import { unlockPage } from './lines/p19-unlock.ts';
import { program } from './lines/p20-program.ts';
import { keystroke } from './lines/p21-keystroke.ts';
import { scroll } from './lines/p22-scroll.ts';
import { script } from './lines/p23-script.ts';

/** Every operation that is measured against a floor, in the order of docs/speed.md. */
export const benches: readonly Bench[] = [
  open,
  search,
  client,
  rules,
  save,
  backup,
  unlockPage,
  program,
  keystroke,
];

/** And what has no floor. */
export const tallies: readonly Tally[] = [scroll, script];
