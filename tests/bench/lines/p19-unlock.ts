import { NONE, type Bench } from '../bench.ts';
import { unlockPage as openUnlockPage, visits } from '../unlock-page.ts';

/** In a round: seven rounds have more than 300 of them then. */
const VISITS = 45;
const BLANKS = 15;

/** The first screen is there at once: it waits for no library. */
export const unlockPage: Bench = {
  name: 'P19',
  operation: 'unlock page painted',
  floor: 'a blank page painted',
  bar: 2,
  p95: 300,
  databases: NONE,
  async ready() {
    const { blank, painted, end } = await openUnlockPage();
    return { floor: () => visits(BLANKS, blank), operation: () => visits(VISITS, painted), end };
  },
};
