import type { CodeBook } from '../catalogue/code-book.ts';
import type { Text } from '../catalogue/language.ts';
import type { VariableNumber } from '../catalogue/numbers.ts';

/** A variable or service by number and name, as on the card: "18 Vaske seg". */
export function numberedName(book: CodeBook, number: Exclude<VariableNumber, 'koordinator'>): Text {
  const name = book.variables[number].name;
  return { nb: `${number} ${name.nb}`, nn: `${number} ${name.nn}` };
}

/** Several of them: "«18 Vaske seg», «19 Kle på og av seg» og «21 Spise»". */
export function numberedNames(
  book: CodeBook,
  numbers: readonly Exclude<VariableNumber, 'koordinator'>[],
): Text {
  const names = numbers.map((number) => numberedName(book, number));
  return { nb: listed(names.map(({ nb }) => nb)), nn: listed(names.map(({ nn }) => nn)) };
}

/** In quotation marks, since names have words like "og" of their own; the last "og" is the same in nynorsk. */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `«${name}»`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} og ${last}`;
}
