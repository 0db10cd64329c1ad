import type { RuleContext } from './rule.ts';
import type { Recipients, YearSummary } from './year-summary.ts';

/** From this day on the year is controlled for delivery; before it, too little of it has gone to say that it fell. */
const AUTUMN = '11-01';

/** Whether the year can be held against the one before: that one is known, and this one nearly over. */
export const canCompare = ({ clientsBefore }: YearSummary, { today, year }: RuleContext): boolean =>
  clientsBefore > 0 && today >= `${year}-${AUTUMN}`;

/** A fall of more than 20 per cent, and of at least 3 persons. Exactly 20 per cent is no fall to ask about. */
export const fellMuch = (before: number, now: number): boolean =>
  before - now >= 3 && (before - now) * 5 > before;

/** The two measures, named alike in both languages. */
export const MEASURES: readonly { readonly key: keyof Recipients; readonly name: string }[] = [
  { key: 'atYearsEnd', name: 'ved utgangen av året' },
  { key: 'duringYear', name: 'gjennom året' },
];
