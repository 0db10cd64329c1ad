import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ruleFiles, RULES_FILE, rulesDoc } from '../../build/rules-doc.ts';
import { RULES } from '../../shared/rules/rules.ts';

test('the readable catalogue is the one that the program has', () => {
  expect(readFileSync(RULES_FILE, 'utf8')).toBe(rulesDoc());
});

test('each rule has its heading and stands once in a table', () => {
  const lines = rulesDoc().split('\n');
  for (const { id } of RULES) {
    expect(lines.filter((line) => line.startsWith(`### ${id} `))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith(`| ${id} |`))).toHaveLength(1);
  }
});

test('each file of a rule is in the list, in order, and has its table test', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...ruleFiles().keys()].sort());
  const missing = [...ruleFiles().values()]
    .map((file) => `../shared/rules/${file.replace(/\.ts$/, '.test.ts')}`)
    .filter((file) => !existsSync(fileURLToPath(new URL(file, import.meta.url))));
  expect(missing).toEqual([]);
});
