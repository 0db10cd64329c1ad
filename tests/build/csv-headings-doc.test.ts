import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CSV_HEADINGS_FILE, csvHeadingsDoc } from '../../build/csv-headings-doc.ts';

test('the readable headings are those that the program knows', () => {
  expect(readFileSync(CSV_HEADINGS_FILE, 'utf8')).toBe(csvHeadingsDoc());
});
