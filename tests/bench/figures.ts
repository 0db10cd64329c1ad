/** Pure figures of a measuring. */

/** What came of one round: each time that floor and operation took, in milliseconds. */
export interface Round {
  readonly floor: readonly number[];
  readonly operation: readonly number[];
}

export interface Figures {
  /** Operation to floor: the median of the rounds' ratios, and its quartiles. */
  readonly ratio: number;
  readonly p25: number;
  readonly p75: number;
  /** Milliseconds, medians. */
  readonly floor: number;
  readonly operation: number;
  /** Of all operations, in milliseconds. */
  readonly p95: number;
  readonly samples: number;
}

/** Above this the quartiles are too far apart for the median to say much. */
const NOISY = 1.6;

/** The value below which a part of the values lies, between neighbours in proportion. Throws without any. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) throw new Error('a quantile of nothing');
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The bar is held against the median of ratios: what slows a whole machine slows both sides of a round. */
export function figuresOf(rounds: readonly Round[]): Figures {
  const ratios = rounds.map(({ floor, operation }) => median(operation) / median(floor));
  const operations = rounds.flatMap(({ operation }) => operation);
  return {
    ratio: median(ratios),
    p25: quantile(ratios, 0.25),
    p75: quantile(ratios, 0.75),
    floor: median(rounds.flatMap(({ floor }) => floor)),
    operation: median(operations),
    p95: quantile(operations, 0.95),
    samples: operations.length,
  };
}

export const isNoisy = ({ p25, p75 }: Figures): boolean => p75 / p25 > NOISY;

/** What is broken, in words; nothing where all bars hold. */
export const brokenBars = (
  figures: Figures,
  { bar, p95 }: { readonly bar: number; readonly p95?: number },
): readonly string[] => [
  ...(figures.ratio > bar ? [`${figures.ratio.toFixed(2)} floors, and the bar is ${bar}`] : []),
  ...(p95 !== undefined && figures.p95 > p95
    ? [`p95 is ${figures.p95.toFixed(1)} ms, and the bar is ${p95} ms`]
    : []),
];
