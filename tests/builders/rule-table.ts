import { describe, expect, test } from 'vitest';
import { CODE_BOOK_2015 } from '../../shared/catalogue/code-book-2015.ts';
import { LANGUAGES } from '../../shared/catalogue/language.ts';
import type { Client } from '../../shared/record/client.ts';
import {
  UNDECIDED,
  type ClientRule,
  type Hit,
  type Rule,
  type RuleContext,
} from '../../shared/rules/rule.ts';
import { RULES } from '../../shared/rules/rules.ts';
import { findingText } from '../../shared/rules/run.ts';

/** The control of 15 June 2015 in a practice database, where nothing is taken and every diagnosis code is known. */
export const aContext = (overrides: Partial<RuleContext> = {}): RuleContext => ({
  today: '2015-06-15',
  year: 2015,
  book: CODE_BOOK_2015,
  syntheticAllowed: true,
  isTaken: () => false,
  isDiagnosis: () => true,
  institutions: new Set(),
  ...overrides,
});

/** A line of a rule's table: the record, and what the rule says of it. */
export interface Row {
  /** What the record is like, as the test's name has it. */
  readonly of: string;
  readonly client: Client;
  readonly context?: Partial<RuleContext>;
  /** The fields hit, each as `field` (of the client) or `record field`; nothing: the record passes. */
  readonly hits?: readonly string[];
  readonly undecided?: true;
  /** Parts that the first hit's sentence must have. */
  readonly says?: { readonly nb: string; readonly nn: string };
}

const PLACE = /\{(\w+)\}/g;
const placesOf = (text: string): readonly string[] =>
  [...text.matchAll(PLACE)].map(([, name = '']) => name).sort();

/** What holds for every hit: its words are those of both texts, filled in without a rest, each field named once. */
export function expectWellSaid(rule: Rule, hits: readonly Hit[]): void {
  const places = hits.map(({ record, field }) => `${record ?? ''} ${field}`);
  expect(new Set(places).size).toBe(places.length);
  for (const { words = {}, basis } of hits) {
    expect(JSON.stringify(basis)).toEqual(expect.any(String));
    for (const language of LANGUAGES) {
      expect([...new Set(placesOf(rule.text[language]))]).toEqual(Object.keys(words).sort());
      const said = findingText({ rule: rule.id, words }, language);
      expect(said).not.toMatch(/[{}]|undefined|null|\d{4}-\d\d-\d\d| {2}|\.\.$/);
      expect(said).toMatch(/^\p{Lu}.*[.?]$/su);
    }
  }
}

/** Runs the rule's table: at least one record passes, and at least one doesn't. */
export function ruleTable(rule: ClientRule, rows: readonly Row[]): void {
  describe(`${rule.id} ${rule.name.nb}`, () => {
    test('is in the list', () => {
      expect(RULES).toContain(rule);
    });

    test('has records on both sides', () => {
      expect(rows.some(({ hits, undecided }) => hits === undefined && undecided === undefined)).toBe(true);
      expect(rows.some(({ hits }) => hits !== undefined)).toBe(true);
    });

    test.each(rows)('$of', ({ client, context, hits = [], undecided, says }) => {
      const found = rule.check(client, aContext(context));
      if (undecided) {
        expect(found).toBe(UNDECIDED);
        return;
      }
      if (found === UNDECIDED) throw new Error('undecided');
      expect(found.map(({ record, field }) => (record === null ? field : `${record} ${field}`))).toEqual(
        hits,
      );
      expectWellSaid(rule, found);
      if (says === undefined) return;
      const words = found[0]?.words ?? {};
      for (const language of LANGUAGES)
        expect(findingText({ rule: rule.id, words }, language)).toContain(says[language]);
    });
  });
}
