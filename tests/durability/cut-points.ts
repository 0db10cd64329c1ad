import type { Random } from '../../shared/demo/random.ts';

/** Before which step a child is cut off, from 1, and whether the write that it is about to make is done by half. */
export interface CutPoint {
  readonly step: number;
  readonly torn: boolean;
}

/**
 * The place of the nth cut of so many: every second one at the steps that matter most, the others spread evenly over
 * all of them, so that with enough cuts each step has had its turn.
 * @param steps what they are when nothing cuts them off
 */
export function cutPointOf(
  steps: readonly string[],
  { cut, cuts, random }: { readonly cut: number; readonly cuts: number; readonly random: Random },
  matters: (step: string) => boolean,
): CutPoint {
  const mattering = steps.flatMap((name, at) => (matters(name) ? [at + 1] : []));
  const part = (Math.floor(cut / 2) + random.next()) / Math.ceil(cuts / 2);
  const chosen = cut % 2 === 0 ? mattering[Math.floor(part * mattering.length)] : undefined;
  const step = chosen ?? 1 + Math.floor(part * steps.length);
  return { step, torn: steps[step - 1] === 'writeSync' && random.chance(0.5) };
}
