import { UNDECIDED, type Hit, type Verdict } from './rule.ts';

/**
 * The verdict over several records, each a hit, null (nothing wrong) or undecided. Hits come first: only where there
 * is none does a record that couldn't be judged leave the rule undecided.
 */
export function verdict(judged: readonly (Hit | typeof UNDECIDED | null)[]): Verdict {
  const hits = judged.filter((one) => one !== null && one !== UNDECIDED);
  return hits.length === 0 && judged.includes(UNDECIDED) ? UNDECIDED : hits;
}
