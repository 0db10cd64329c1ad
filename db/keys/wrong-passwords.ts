const FREE_TRIES = 3;
const FIRST_DELAY = 2_000;
const LONGEST_DELAY = 5 * 60_000;

/**
 * How long to wait before the next try, in milliseconds, after so many wrong passwords in a row: three are free,
 * then 2 s, doubled each time up to five minutes. Nothing is ever wiped.
 */
export const delayAfterWrongPasswords = (wrongInARow: number): number =>
  wrongInARow < FREE_TRIES
    ? 0
    : Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.min(30, wrongInARow - FREE_TRIES));
