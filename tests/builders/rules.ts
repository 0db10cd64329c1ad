import { describe, expect, test } from 'vitest';
import { codeBookForYear } from '../../shared/catalogue/code-books.ts';
import type { Client } from '../../shared/record/client.ts';
import {
  UNDECIDED,
  type ClientRule,
  type Hit,
  type MunicipalityRule,
  type RuleContext,
  type Verdict,
} from '../../shared/rules/rule.ts';
import { findingText } from '../../shared/rules/run.ts';
import type { YearSummary } from '../../shared/rules/year-summary.ts';
import { expectWellSaid } from './well-said.ts';

/** The control of 2015, made in January 2016, in the municipality of the letter's cases. */
export const aContext = (overrides: Partial<RuleContext> = {}): RuleContext => ({
  today: '2016-01-08',
  year: 2015,
  book: codeBookForYear(overrides.year ?? 2015),
  syntheticAllowed: true,
  isTaken: () => false,
  isDiagnosis: () => true,
  municipality: { number: '0511', district: null, organisationNumber: null },
  institutions: new Set(),
  ...overrides,
});

/** A case of a rule's table: what it is, the records, and where they differ from the usual, the circumstances. */
type Case<Record> = readonly [name: string, record: Record, context?: Partial<RuleContext>];

interface RuleTable<Record> {
  /** Nothing to find. */
  readonly passes: readonly Case<Record>[];
  /** Each with the places that are hit, as `record field`. */
  readonly fails: readonly (readonly [
    name: string,
    record: Record,
    places: readonly string[],
    context?: Partial<RuleContext>,
  ])[];
  readonly undecided?: readonly Case<Record>[];
  /** The sentence of the first hit of the first failing case. */
  readonly says: { readonly nb: string; readonly nn: string };
}

const placesOf = (verdict: Verdict): readonly string[] =>
  verdict === UNDECIDED ? [UNDECIDED] : verdict.map(({ record, field }) => `${record ?? '–'} ${field}`);

const sentence = (rule: ClientRule | MunicipalityRule, hit: Hit | undefined, language: 'nb' | 'nn') =>
  hit === undefined ? '' : findingText({ rule: rule.id, words: hit.words ?? {} }, language);

function table<Record>(
  rule: ClientRule | MunicipalityRule,
  check: (record: Record, context: RuleContext) => Verdict,
  { passes, fails, undecided, says }: RuleTable<Record>,
): void {
  describe(`${rule.id} ${rule.name.nb}`, () => {
    for (const [name, record, context] of passes)
      test(`passes: ${name}`, () => {
        expect(placesOf(check(record, aContext(context)))).toEqual([]);
      });
    for (const [name, record, places, context] of fails)
      test(`finds: ${name}`, () => {
        const verdict = check(record, aContext(context));
        expect(placesOf(verdict)).toEqual(places);
        expectWellSaid(rule, verdict === UNDECIDED ? [] : verdict);
      });
    for (const [name, record, context] of undecided ?? [])
      test(`can’t decide: ${name}`, () => {
        expect(check(record, aContext(context))).toBe(UNDECIDED);
      });
    test('says what is wrong, in both languages', () => {
      const [first] = fails;
      if (first === undefined) throw new Error('a table without a failing record');
      if (passes.length === 0) throw new Error('a table without a passing record');
      const [, record, , context] = first;
      const verdict = check(record, aContext(context));
      const [hit] = verdict === UNDECIDED ? [] : verdict;
      expect({ nb: sentence(rule, hit, 'nb'), nn: sentence(rule, hit, 'nn') }).toEqual(says);
    });
  });
}

/** The table test of a rule on one client. */
export const clientRuleTable = (rule: ClientRule, cases: RuleTable<Client>): void =>
  table(rule, rule.check, cases);

/** The table test of a rule on the municipality. */
export const municipalityRuleTable = (rule: MunicipalityRule, cases: RuleTable<YearSummary>): void =>
  table(rule, rule.check, cases);
