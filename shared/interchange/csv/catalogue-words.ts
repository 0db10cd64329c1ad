import { CODE_BOOKS, variable } from '../../catalogue/code-books.ts';
import { SERVICE_NUMBERS, type VariableNumber } from '../../catalogue/numbers.ts';
import type { Variable } from '../../catalogue/variable.ts';
import { bothLanguages, type Answer } from './cells.ts';

const known = (number: VariableNumber): readonly Variable[] =>
  CODE_BOOKS.toReversed().flatMap((book) => variable(book, number) ?? []);

/** Names of a variable in every code book and both languages, the newest and the long ones first. */
export const namesOf = (number: VariableNumber): readonly string[] => [
  ...new Set(
    known(number).flatMap((one) => [
      ...bothLanguages(one.name),
      ...('short' in one ? bothLanguages(one.short) : []),
    ]),
  ),
];

/** The alternatives of a variable, by number and by name; what a later code book renamed has both names. */
export const answersOf = (number: VariableNumber): readonly Answer<number | string>[] =>
  known(number).flatMap((one) =>
    'codes' in one
      ? one.codes.map(({ code, name, short }) => ({
          value: code,
          words: [String(code), ...bothLanguages(name), ...(short === undefined ? [] : bothLanguages(short))],
        }))
      : [],
  );

/** The services, by number, `var44` and name. */
export const SERVICES: readonly Answer<number>[] = SERVICE_NUMBERS.map((number) => ({
  value: number,
  words: [String(number), `var${number}`, ...namesOf(number)],
}));
