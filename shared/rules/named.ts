import type { CodeBook } from '../catalogue/code-book.ts';
import type { Text } from '../catalogue/language.ts';
import type { VariableNumber } from '../catalogue/numbers.ts';

/** A variable or service by number and name, as on the card: "18 Vaske seg". */
export function numberedName(book: CodeBook, number: Exclude<VariableNumber, 'koordinator'>): Text {
  const name = book.variables[number].name;
  return { nb: `${number} ${name.nb}`, nn: `${number} ${name.nn}` };
}

/** Several of them in a row: "18 Vaske seg, 19 Kle på og av seg". */
export function numberedNames(
  book: CodeBook,
  numbers: readonly Exclude<VariableNumber, 'koordinator'>[],
): Text {
  const names = numbers.map((number) => numberedName(book, number));
  return { nb: names.map(({ nb }) => nb).join(', '), nn: names.map(({ nn }) => nn).join(', ') };
}
