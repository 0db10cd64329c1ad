import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import { SEVERITIES } from '../../../shared/rules/rule.ts';
import { RULES } from '../../../shared/rules/rules.ts';

/**
 * That no rule is forgotten: file, place in the list, table, paragraph, words. That a hit brings the words of its
 * text is held by the tables (tests/builders/rules.ts), which every rule is shown here to have.
 */

const FOLDER = new URL('../../../shared/rules/', import.meta.url);
const TESTS = new URL('./', import.meta.url);
const read = (name: string, folder: URL) => readFileSync(new URL(name, folder), 'utf8');

/** `r030-institution-lives-alone`, by number. */
const files = readdirSync(FOLDER)
  .filter((name) => /^r\d.*\.ts$/.test(name))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();
const idOf = (file: string) => `R-${file.slice(1, 4)}`;
const fileOf = (id: string) => files.find((file) => idOf(file) === id) ?? '';
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

test('every file is in the list, in the order of the numbers, and nothing else is', () => {
  expect(RULES.map(({ id }) => id)).toEqual(files.map(idOf));
  expect(files.filter((file) => !/^r\d{3}(-[a-z0-9]+)+$/.test(file))).toEqual([]);
});

test('no number is used twice', () => {
  expect(new Set(files.map(idOf)).size).toBe(files.length);
});

test('there are at least 80 rules, each with a name of its own', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(80);
  for (const language of LANGUAGES)
    expect(new Set(RULES.map(({ name }) => name[language])).size).toBe(RULES.length);
});

test('every table belongs to a rule', () => {
  const tables = readdirSync(TESTS).filter((name) => /^r\d.*\.test\.ts$/.test(name));
  expect(tables.sort()).toEqual(files.map((file) => `${file}.test.ts`));
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const file = fileOf(id);
  const source = read(`${file}.ts`, FOLDER);
  const [, exported = ''] = /^export const (\w+): (?:Client|Municipality)Rule = \{$/m.exec(source) ?? [];

  test('is named after what it looks for, in its file as in the list', () => {
    const camel = file.slice(5).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(exported).toBe(camel);
    expect(source).toContain(`id: '${id}'`);
  });

  test('has its paragraph for the docs', () => {
    const [before = ''] = source.split(`export const ${exported}:`);
    expect(before).toMatch(/\/\*\*(?:(?!\*\/)[\s\S]){20,}\*\/\n$/);
  });

  test('has a table that runs it', () => {
    const table = read(`${file}.test.ts`, TESTS);
    expect(table).toContain(`import { ${exported} } from '../../../shared/rules/${file}.ts';`);
    expect(table).toContain(`${rule.scope}RuleTable(${exported}, {`);
  });

  test('has name and text in both languages, with the same places, and says where it is written', () => {
    for (const language of LANGUAGES) {
      expect(rule.name[language]).toMatch(/^\P{Ll}.*[^.\s]$/u);
      expect(rule.name[language].length).toBeLessThanOrEqual(60);
      expect(rule.text[language]).toMatch(/^\P{Ll}.*[.?]$/u);
    }
    expect(placesIn(rule.text.nn)).toEqual(placesIn(rule.text.nb));
    expect(rule.source).toMatch(/^(guide 2004|letter 2015|National Registry|ours)/);
    expect(SEVERITIES).toContain(rule.severity);
  });
});

/**
 * What stops is the name, the identity number, and decisions on no registration. An error is only what the register
 * can't take: municipality number, household in an institution and dates of assessment; hours, overlap, order, death,
 * registration first and organisation number, of decisions, diagnoses, stays, the coordinator and processes; the
 * municipality's own numbers. Everything else can be accepted.
 */
test('the severities that are laid down', () => {
  const of = (severity: string) => RULES.filter((rule) => rule.severity === severity).map(({ id }) => id);
  expect(of('sperre')).toEqual(['R-001', 'R-002', 'R-003', 'R-028']);
  expect(of('feil')).toEqual([
    ...['R-015', 'R-030', 'R-040'],
    ...['R-041', 'R-042', 'R-044', 'R-045', 'R-046', 'R-047', 'R-048', 'R-049', 'R-051'],
    ...['R-082', 'R-086', 'R-099'],
    ...['R-109', 'R-110'],
    ...['R-127', 'R-128'],
  ]);
});
