import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Column } from '../shared/interchange/csv/column.ts';
import { PERSON_COLUMNS } from '../shared/interchange/csv/person-columns.ts';
import { SERVICE_COLUMNS } from '../shared/interchange/csv/service-columns.ts';
import { fieldPath } from '../shared/interchange/issues.ts';

/** Where the headings lie in the repository, readable. */
export const CSV_HEADINGS_FILE = fileURLToPath(
  new URL('../docs/interchange/csv-headings.md', import.meta.url),
);

/** Every heading that a table may have, made from the columns that the program reads by. */
export const csvHeadingsDoc = (): string =>
  [
    '# Headings of tables',
    '',
    'Made from `shared/interchange/csv` by `node build/csv-headings-doc.ts`. Each line is one column: any of its headings may',
    'stand in the file. Case, spaces and marks make no difference. [How the cells are written](csv.md).',
    '',
    '## Persons',
    '',
    ...table(PERSON_COLUMNS),
    '## Services',
    '',
    ...table(SERVICE_COLUMNS),
  ].join('\n');

const table = (columns: readonly Column[]): readonly string[] => [
  '| headings | field of the interchange file |',
  '|---|---|',
  ...columns.map(({ names, path }) => `| ${[...new Set(names)].join(' · ')} | \`${placeOf(path)}\` |`),
  '',
];

/** A service's own column is a way to write, and no field. */
const placeOf = (path: Column['path']): string =>
  path[0] === 'wide' ? `decisions with service ${path[1] ?? ''}` : fieldPath(path);

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CSV_HEADINGS_FILE, csvHeadingsDoc());
