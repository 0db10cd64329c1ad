import type { Ready } from './bench.ts';
import type { Round } from './figures.ts';

const WARM_UPS = 3;
const ROUNDS = 7;

/** Rounds of floor and operation, back to back and in turns first and second, so that neither gets the better moment. */
export async function measure({ floor, operation }: Ready): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (let n = 0; n < WARM_UPS + ROUNDS; n += 1) {
    const first = n % 2 === 0 ? await floor() : await operation();
    const second = n % 2 === 0 ? await operation() : await floor();
    if (n < WARM_UPS) continue;
    rounds.push(n % 2 === 0 ? { floor: first, operation: second } : { floor: second, operation: first });
  }
  return rounds;
}
