import { type Figures, type Given, findings } from '../line.ts';

/** What became of one round: how harm was noticed or kept off, or which of the things that must not be. */
export type Verdict<Kind extends string> =
  { readonly noticed: string } | { readonly found: Kind; readonly how: string };

export interface Tally<Kind extends string> {
  /** A round. @param what was done, with what makes it happen again */
  readonly count: (what: string, verdict: Verdict<Kind>) => void;
  /** Something more that was seen in the same round. */
  readonly also: (what: string, verdict: Verdict<Kind>) => void;
  readonly figures: () => Figures;
}

/** Counts the rounds of a line as they come, and how harm was noticed in them. */
export function tallyOf<Kind extends string>(
  { seed, progress }: Given,
  ...kinds: readonly Kind[]
): Tally<Kind> {
  const seen = new Map<string, number>();
  const found = findings(...kinds);
  let rounds = 0;
  const also = (what: string, verdict: Verdict<Kind>): void => {
    if ('noticed' in verdict) seen.set(verdict.noticed, (seen.get(verdict.noticed) ?? 0) + 1);
    else found.note(verdict.found, `${what}, seed ${seed}: ${verdict.how}`);
  };
  return {
    also,
    count(what, verdict) {
      rounds += 1;
      also(what, verdict);
      progress(rounds);
    },
    figures: () =>
      found.figures(rounds, Object.fromEntries([...seen].sort(([, one], [, other]) => other - one))),
  };
}
