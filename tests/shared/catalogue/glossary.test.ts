import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueAsJson } from '../../../shared/catalogue/as-json.ts';

const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');

test('the glossary has every variable with its key and both names', () => {
  const inNynorsk = catalogueAsJson('2015', 'nn').variables;
  const rows = catalogueAsJson('2015').variables.map(
    ({ number, key, name }, index) =>
      `| ${number} | \`${key}\` | ${name} | ${inNynorsk[index]?.name ?? ''} |`,
  );
  expect(rows.filter((row) => !glossary.includes(row))).toEqual([]);
});
