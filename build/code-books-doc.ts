import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AREA_NAMES, AREAS } from '../shared/catalogue/areas.ts';
import type { CodeBook } from '../shared/catalogue/code-book.ts';
import { CODE_BOOKS, variable } from '../shared/catalogue/code-books.ts';
import type { VariableNumber } from '../shared/catalogue/numbers.ts';
import type { Variable } from '../shared/catalogue/variable.ts';

/** Where the readable code books lie in the repository. */
export const CODE_BOOKS_FILE = fileURLToPath(new URL('../docs/code-books.md', import.meta.url));

const NUMBERS: readonly VariableNumber[] = [
  ...Array.from({ length: 52 }, (_, index) => (index + 1) as VariableNumber),
  'koordinator',
];

/** The code books as tables, the newest first, and what each changed. */
export function codeBooksDoc(books: readonly CodeBook[] = CODE_BOOKS): string {
  const parts = [
    '# Code books',
    '',
    'Made from `shared/catalogue` by `node build/code-books-doc.ts`; a test holds it equal. Names in bokmål.',
    '',
    '## What changed',
    '',
    ...books.flatMap((book, index) => changes(book, books[index - 1] ?? null)),
    ...books.toReversed().flatMap(table),
  ];
  return `${parts.join('\n').trimEnd()}\n`;
}

const years = ({ firstYear, lastYear }: CodeBook): string => `${firstYear}–${lastYear ?? ''}`;

function changes(book: CodeBook, before: CodeBook | null): string[] {
  if (before === null) return [`### ${book.id} (${years(book)})`, '', 'The first: the guide of 2004.', ''];
  const lines = NUMBERS.flatMap((number) => {
    const [was, is] = [variable(before, number), variable(book, number)];
    if (was === null && is === null) return [];
    if (was === null) return [`- **${number}** is new: ${is?.name.nb ?? ''}`];
    if (is === null) return [`- **${number}** is gone: ${was.name.nb}`];
    return differences(was, is).map((difference) => `- **${number}** ${difference}`);
  });
  return [`### ${book.id} (${years(book)}), beside ${before.id}`, '', ...lines, ''];
}

/** What a reader wants told of two states of one variable. */
function differences(was: Variable, is: Variable): string[] {
  const told: readonly (readonly [string, string, string])[] = [
    ['name', was.name.nb, is.name.nb],
    ['fields', fields(was), fields(is)],
    ['codes', codes(was), codes(is)],
    ['required', required(was), required(is)],
  ];
  return told.filter(([, a, b]) => a !== b).map(([what, a, b]) => `${what}: ${a || 'none'} → ${b || 'none'}`);
}

const required = (one: Variable): string => (one.required ? 'always' : '');

const codes = (one: Variable): string =>
  'codes' in one ? one.codes.map(({ code, name }) => `${code} ${name.nb}`).join(' · ') : '';

function fields(one: Variable): string {
  if (one.kind !== 'service') return one.kind;
  return [
    one.hours === false ? '' : one.hours === 'required' ? 'hours' : 'hours (optional)',
    one.severalStaff ? 'one or several staff' : '',
    one.organisationNumber ? `organisation number${one.organisationNumberOptional ? ' (optional)' : ''}` : '',
    one.resolutionAllowed ? 'resolution allowed' : '',
  ]
    .filter((field) => field !== '')
    .join(', ');
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

function table(book: CodeBook): string[] {
  const areas = AREAS.map((area) => {
    const rows = NUMBERS.flatMap((number) => {
      const one = variable(book, number);
      if (one?.area !== area) return [];
      const type = one.kind === 'service' ? one.serviceTypes : [];
      const types = type.map(({ code, firstYear }) =>
        firstYear === null ? `${code}` : `${code} from ${firstYear}`,
      );
      const answer = [
        codes(one),
        one.kind === 'service' ? fields(one) : '',
        types.length > 0 ? `type ${types.join(', ')}` : '',
      ]
        .filter((part) => part !== '')
        .join('; ');
      return [`| ${number} | \`${one.key}\` | ${cell(one.name.nb)} | ${required(one)} | ${cell(answer)} |`];
    });
    return [
      '',
      `### ${book.id}: ${AREA_NAMES[area].nb}`,
      '',
      '| no | key | name | required | answer |',
      '|---|---|---|---|---|',
      ...rows,
    ];
  });
  return [`## Code book ${book.id}, reporting years ${years(book)}`, ...areas.flat()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CODE_BOOKS_FILE, codeBooksDoc());
