import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODE_BOOKS_FILE, codeBooksDoc } from '../../build/code-books-doc.ts';
import { CODE_BOOK_2015 } from '../../shared/catalogue/code-book-2015.ts';
import type { CodeBook } from '../../shared/catalogue/code-book.ts';
import { CODE_BOOKS } from '../../shared/catalogue/code-books.ts';

test('the readable code books are those that the program has', () => {
  expect(readFileSync(CODE_BOOKS_FILE, 'utf8')).toBe(codeBooksDoc());
});

test('the change log tells what the letter of 2015 changed, and nothing else', () => {
  const log = codeBooksDoc().split('## Code book')[0] ?? '';
  const lines = log.split('\n').filter((line) => line.startsWith('- '));
  expect(lines.map((line) => line.split('**')[1])).toEqual([
    '30',
    '31',
    '33',
    '33',
    '37',
    '37',
    '44',
    '45',
    'koordinator',
  ]);
  expect(log).toContain('**37** fields: organisation number → hours, organisation number');
  expect(log).toContain('**44** name: Pleie og omsorg utenfor institusjon → Helsetjenester i hjemmet');
});

test('a third code book, given as data, has its table and its line in the log', () => {
  const third: CodeBook = {
    ...CODE_BOOK_2015,
    firstYear: 2031,
    variables: {
      ...CODE_BOOK_2015.variables,
      35: { ...CODE_BOOK_2015.variables[35], name: { nb: 'Velferdsteknologi', nn: 'Velferdsteknologi' } },
    },
  };
  const doc = codeBooksDoc([...CODE_BOOKS, third]);
  expect(doc).toContain('- **35** name: Trygghetsalarm → Velferdsteknologi');
  expect(doc).toContain('reporting years 2031–');
});
