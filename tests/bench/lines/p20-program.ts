import { NONE, type Bench } from '../bench.ts';
import { unlockPage, visits } from '../unlock-page.ts';

const VISITS = 10;

/** While the password is typed the program loads: it is there long before the last letter. */
export const program: Bench = {
  name: 'P20',
  operation: 'program ready behind the unlock page',
  floor: 'unlock page painted',
  bar: 4,
  databases: NONE,
  async ready() {
    const { painted, ready, end } = await unlockPage();
    return { floor: () => visits(VISITS, painted), operation: () => visits(VISITS, ready), end };
  },
};
