import { expect } from 'vitest';
import { LANGUAGES } from '../../shared/catalogue/language.ts';
import type { Hit, Rule } from '../../shared/rules/rule.ts';
import { findingText } from '../../shared/rules/run.ts';

const placesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/**
 * What holds for every verdict of every rule: a hit brings the words of both texts and no others, the sentence comes
 * out whole in both languages, what it rests on can be kept, and no place is named twice (an acceptance is kept by it).
 */
export function expectWellSaid(rule: Rule, hits: readonly Hit[]): void {
  const places = hits.map(({ record, field }) => `${record ?? ''} ${field}`);
  expect(new Set(places).size).toBe(places.length);
  for (const { words = {}, basis } of hits) {
    expect(JSON.stringify(basis)).toEqual(expect.any(String));
    for (const language of LANGUAGES) {
      expect(placesIn(rule.text[language])).toEqual(Object.keys(words).sort());
      const said = findingText({ rule: rule.id, words }, language);
      expect(said).not.toMatch(/[{}]|undefined|null|NaN|\d{4}-\d\d-\d\d| {2}|\.\.$/);
      expect(said).toMatch(/^\P{Ll}.*[.?]$/su);
    }
  }
}
