import { describe, expect, test } from 'vitest';
import { CODE_BOOK_IDS } from '../../../shared/catalogue/code-book-id.ts';
import { CODE_BOOK_2015 } from '../../../shared/catalogue/code-book-2015.ts';
import type { CodeBook } from '../../../shared/catalogue/code-book.ts';
import {
  CODE_BOOKS,
  codeBook,
  codeBookForDate,
  codeBookForYear,
  serviceName,
  serviceTypeCode,
  variable,
} from '../../../shared/catalogue/code-books.ts';
import { SERVICE_NUMBERS } from '../../../shared/catalogue/numbers.ts';

const servicesWhere = (book: CodeBook, holds: (service: CodeBook['variables'][30]) => boolean): number[] =>
  SERVICE_NUMBERS.filter((number) => holds(book.variables[number]));

describe('which code book', () => {
  test.each([
    [2003, '2004'],
    [2004, '2004'],
    [2008, '2004'],
    [2009, '2015'],
    [2026, '2015'],
  ])('a reporting year %i has %s', (year, id) => {
    expect(codeBookForYear(year).id).toBe(id);
  });

  test('a date has the book of its year', () => {
    expect(codeBookForDate('2008-12-31').id).toBe('2004');
    expect(codeBookForDate('2009-01-01').id).toBe('2015');
  });

  test('the books follow each other without a gap, and only the last is open', () => {
    CODE_BOOKS.forEach((book, index) => {
      const next = CODE_BOOKS[index + 1];
      expect(book.lastYear).toBe(next === undefined ? null : next.firstYear - 1);
    });
    expect(CODE_BOOKS.map(({ id }) => id)).toEqual(CODE_BOOK_IDS);
  });
});

describe('the fields of a service', () => {
  const [first, second] = [codeBook('2004'), codeBook('2015')];

  test('hours', () => {
    expect(servicesWhere(first, ({ hours }) => hours === 'required')).toEqual([
      30, 31, 32, 33, 36, 38, 40, 44, 46,
    ]);
    expect(servicesWhere(first, ({ hours }) => hours === 'optional')).toEqual([]);
    expect(servicesWhere(second, ({ hours }) => hours === 'required')).toEqual([
      30, 31, 32, 36, 37, 38, 40, 44, 46,
    ]);
    expect(servicesWhere(second, ({ hours }) => hours === 'optional')).toEqual([33]);
  });

  test.each([first, second])('staff, organisation number and resolution in $id', (book) => {
    expect(servicesWhere(book, ({ severalStaff }) => severalStaff)).toEqual([30, 31, 32, 36, 38, 44]);
    expect(servicesWhere(book, ({ organisationNumber }) => organisationNumber)).toEqual([
      37, 39, 46, 47, 48, 49, 50,
    ]);
    expect(servicesWhere(book, (service) => service.organisationNumberOptional)).toEqual([46]);
    expect(servicesWhere(book, ({ resolutionAllowed }) => resolutionAllowed)).toEqual([
      33, 34, 35, 41, 42, 44, 45,
    ]);
  });
});

test.each([
  [30, 'Praktisk bistand: daglige gjøremål', 'Praktisk bistand – daglige gjøremål'],
  [31, 'Praktisk bistand – opplæring: daglige gjøremål', 'Praktisk bistand – opplæring'],
  [33, 'Dagsenter', 'Dagaktivitetstilbud'],
  [37, 'Avlastning – i institusjon', '(Rullerende) avlastning i institusjon'],
  [44, 'Pleie og omsorg utenfor institusjon', 'Helsetjenester i hjemmet'],
  [45, 'Re-/habilitering utenfor institusjon', 'Habilitering og rehabilitering utenfor institusjon'],
  [50, 'Langtidsopphold i institusjon', 'Langtidsopphold i institusjon'],
] as const)('service %i is called %s, then %s', (number, in2004, in2015) => {
  expect(serviceName('2004', number, 'nb')).toBe(in2004);
  expect(serviceName('2015', number, 'nb')).toBe(in2015);
});

test('only the later book knows the coordinator', () => {
  expect(variable(codeBook('2004'), 'koordinator')).toBeNull();
  expect(variable(codeBook('2015'), 'koordinator')).toMatchObject({ kind: 'yesNo', period: true });
});

test('the service type is the number less 29; dwellings share 29 from reporting year 2019', () => {
  const book = codeBook('2015');
  expect(([30, 44, 45, 50] as const).map((number) => serviceTypeCode(book, number, 2025))).toEqual([
    1, 15, 16, 21,
  ]);
  expect([2018, 2019].map((year) => serviceTypeCode(book, 41, year))).toEqual([12, 29]);
  expect([2018, 2019].map((year) => serviceTypeCode(book, 42, year))).toEqual([13, 29]);
});

test('a third code book is data alone: the earlier one with other entries', () => {
  const third = {
    ...CODE_BOOK_2015,
    firstYear: 2030,
    variables: {
      ...CODE_BOOK_2015.variables,
      38: {
        ...CODE_BOOK_2015.variables[38],
        hours: 'optional',
        name: { nb: 'Fritidskontakt', nn: 'Fritidskontakt' },
      },
    },
  } as const satisfies CodeBook;
  expect(third.variables[38].hours).toBe('optional');
  expect(third.variables[44]).toBe(CODE_BOOK_2015.variables[44]);
});
