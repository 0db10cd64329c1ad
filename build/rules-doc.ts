import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SEVERITIES, type Rule, type Severity } from '../shared/rules/rule.ts';
import { RULES } from '../shared/rules/rules.ts';

/** Where the readable catalogue of rules lies, and where the rules are. */
export const RULES_FILE = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const RULES_FOLDER = new URL('../shared/rules/', import.meta.url);

/** The catalogue by area: the first number of each. */
const AREAS: readonly (readonly [first: number, name: string])[] = [
  [1, 'Person and identity'],
  [20, 'Applications and information given'],
  [29, 'Housing, assessed by health personnel'],
  [41, 'Services'],
  [70, 'Level of functioning'],
  [80, 'Diagnoses'],
  [86, 'Non-municipal 24-hour stays'],
  [91, 'Individual plan, coordinator, registrations'],
  [100, 'Re-/habilitation'],
  [120, 'The municipality, and from one year to the next'],
  [130, 'Complaints, coercion, institutions'],
];

const EFFECTS: Readonly<Record<Severity, string>> = {
  sperre: 'the client can’t be in the extract',
  feil: 'goes along, marked; delivery asks for correction or a reason',
  varsel: 'can be accepted with a reason, and is quiet until the data change',
  tips: 'a hint',
};

const numberOf = ({ id }: Rule): number => Number(id.slice(2));

/** `r041-hours-within-week.ts` of each rule. */
export function ruleFiles(): ReadonlyMap<string, string> {
  const files = readdirSync(RULES_FOLDER).filter((name) => /^r\d{3}-[a-z0-9-]+\.ts$/.test(name));
  return new Map(files.map((name) => [`R-${name.slice(1, 4)}`, name]));
}

/** The comment before the rule, as running text. Throws where there is none: a rule without it isn't documented. */
function paragraph(file: string): string {
  const source = readFileSync(new URL(file, RULES_FOLDER), 'utf8');
  const end = source.search(/\*\/\s*export const \w+: (Client|Municipality)Rule\b/);
  const start = source.lastIndexOf('/**', end);
  if (end < 0 || start < 0) throw new Error(`${file} has no comment before its rule`);
  return source
    .slice(start + 3, end)
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

function section(rule: Rule, files: ReadonlyMap<string, string>): readonly string[] {
  const file = files.get(rule.id);
  if (file === undefined) throw new Error(`${rule.id} has no file`);
  const test = file.replace(/\.ts$/, '.test.ts');
  return [
    '',
    `### ${rule.id} ${rule.name.nb}`,
    '',
    paragraph(file),
    '',
    `- nb: ${rule.text.nb}`,
    `- nn: ${rule.text.nn}`,
    `- \`${rule.severity}\` · source: ${rule.source} · [code](../shared/rules/${file}) · [test](../tests/shared/rules/${test})`,
  ];
}

function area(index: number, files: ReadonlyMap<string, string>): readonly string[] {
  const [first, name] = AREAS[index] ?? [0, ''];
  const next = AREAS[index + 1]?.[0] ?? Infinity;
  const rules = RULES.filter((rule) => numberOf(rule) >= first && numberOf(rule) < next);
  return [
    '',
    `## ${name}`,
    '',
    '| rule | severity | bokmål | nynorsk | source |',
    '|---|---|---|---|---|',
    ...rules.map(({ id, severity, name: { nb, nn }, source }) =>
      ['', id, `\`${severity}\``, cell(nb), cell(nn), cell(source), ''].join(' | ').trim(),
    ),
    ...rules.flatMap((rule) => section(rule, files)),
  ];
}

/** Every rule of the control by area: a table, and a paragraph on each from the comment in its file. */
export function rulesDoc(): string {
  const files = ruleFiles();
  const counted = SEVERITIES.map((severity) => {
    const count = RULES.filter((rule) => rule.severity === severity).length;
    return `| \`${severity}\` | ${count} | ${EFFECTS[severity]} |`;
  });
  return [
    '# Rules',
    '',
    'Made from `shared/rules` by `node build/rules-doc.ts`; a test holds it equal. `{words}` in a text are filled in by',
    'each finding.',
    '',
    '| severity | rules | effect |',
    '|---|---|---|',
    ...counted,
    `| all | ${RULES.length} | |`,
    ...AREAS.flatMap((_area, index) => area(index, files)),
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(RULES_FILE, rulesDoc());
