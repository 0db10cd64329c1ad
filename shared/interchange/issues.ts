import type { z } from 'zod';
import type { Fault, FaultCode } from '../record/fault.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Longest name of a field that is shown; a file may have any. */
const LONGEST_NAME = 60;

/** The name of a field, cut where it is too long to be one; what can't be printed, or turns the text round, is `�`. */
export const fieldName = (part: PropertyKey): string =>
  String(part)
    .slice(0, LONGEST_NAME)
    .replaceAll(/[\p{C}\u2028\u2029]/gu, '\uFFFD');

/** `registrations[0].values.12`. */
export const fieldPath = (path: Path): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? fieldName(part) : `${text}.${fieldName(part)}`;
  }, '');

/** Fields whose text follows a pattern of its own; anything else is free text. */
const PATTERNED = [
  'id',
  'correctionOf',
  'rehabilitation',
  'number',
  'district',
  'municipality',
  'rule',
  'record',
  'decision',
];

const lastName = (path: Path): string => String(path.findLast((part) => typeof part !== 'number') ?? '');

/** What the parser found, in the program's own words: no message of the library reaches anybody. */
export function faultsOfIssue(issue: Issue): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: fieldPath([...issue.path, key]),
      code: 'unknown-field',
      detail: fieldName(key),
    }));
  }
  const detail = detailOf(issue);
  const fault = { field: fieldPath(issue.path), code: codeOf(issue) };
  return [detail === null ? fault : { ...fault, detail }];
}

const detailOf = (issue: Issue): string | null => (issue.code === 'too_big' ? String(issue.maximum) : null);

function codeOf(issue: Issue): FaultCode {
  const name = lastName(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, name);
    case 'invalid_value':
      return issue.input === undefined
        ? 'missing'
        : name === 'format' || name === 'version'
          ? 'wrong-format'
          : 'not-a-choice';
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, name);
    case 'invalid_format':
      if (issue.format === 'datetime') return 'not-a-timestamp';
      return PATTERNED.includes(name) ? 'wrong-format' : 'not-text';
    case 'custom':
      return issue.message === 'not-a-date' ? 'not-an-iso-date' : 'wrong-format';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return 'wrong-type';
  }
}

function wrongType(issue: z.core.$ZodIssueInvalidType, name: string): FaultCode {
  if (issue.input === undefined) return 'missing';
  if (name === 'minutesPerWeek') return 'not-minutes';
  switch (issue.expected) {
    case 'string':
      return 'not-text';
    case 'int':
    case 'number':
      return 'not-a-number';
    default:
      return 'wrong-type';
  }
}

function wrongSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, name: string): FaultCode {
  if (name === 'minutesPerWeek') return 'hours-out-of-range';
  if (issue.origin === 'string') return issue.code === 'too_big' ? 'text-too-long' : 'missing';
  return issue.origin === 'array' ? 'wrong-format' : 'not-a-choice';
}
