import type { CodeBook } from '../../shared/catalogue/code-book.ts';
import { variable, variableLabel } from '../../shared/catalogue/code-books.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import type { VariableNumber } from '../../shared/catalogue/numbers.ts';
import { useLanguage } from '../parts/language.tsx';
import type { RadioOption } from '../parts/RadioRow.tsx';
import { TypedChoice, TypedDate } from './fields.tsx';

interface Props {
  readonly number: VariableNumber;
  readonly book: CodeBook;
  readonly today: string;
  readonly hint?: string | undefined;
  /** Instead of writing the field alone: the caller writes what goes with it too. */
  readonly onTyped?: ((typed: string) => void) | undefined;
}

const options = (book: CodeBook, number: VariableNumber, language: Language): readonly RadioOption[] => {
  const known = variable(book, number);
  switch (known?.kind) {
    case 'code':
    case 'score':
    case 'stays':
      return known.codes.map(({ code, name }) => ({
        value: String(code),
        digit: String(code),
        name: name[language],
      }));
    case 'yesNo':
      return known.codes.map(({ code, name }) => ({
        value: code,
        digit: code.slice(0, 1),
        name: name[language],
      }));
    default:
      return [];
  }
};

/** The field of one variable, drawn from what the code book says of it. */
export const VariableField = ({ number, book, today, hint, onTyped }: Props) => {
  const language = useLanguage();
  const label = variableLabel(book, number, language);
  const field = String(number);
  const kind = variable(book, number)?.kind;
  if (kind === 'date')
    return <TypedDate field={field} label={label} hint={hint} today={today} onTyped={onTyped} />;
  const all = options(book, number, language);
  const short = all.every(({ name }) => typeof name === 'string' && name.length < 24) && all.length <= 4;
  return (
    <TypedChoice field={field} label={label} hint={hint} options={all} inline={short} onTyped={onTyped} />
  );
};
