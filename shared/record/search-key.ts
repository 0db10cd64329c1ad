/**
 * How names are sorted and found (Norwegian order, and the spellings people type). SQLite has neither, so both
 * keys are stored with the client.
 */

const FOLDED: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  œ: 'oe',
};

/** One word folded for search: case, accents, æ/ae, ø/ö/oe/o, å/aa/a. */
export const fold = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/ä/g, 'æ')
    .replaceAll(/ö/g, 'ø')
    .replaceAll(/[æøåðþßđłŋŧœ]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/oe/g, 'o')
    .replaceAll(/aa/g, 'a');

/** The folded words of a text: letters and digits, everything else parts them. */
export const searchWords = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter((word) => word !== '');

const twoDigits = (digits: string): string => digits.padStart(2, '0');

/**
 * The folded words of what somebody searches for. Numbers that people write in parts are put together as the key
 * has them: `12.4.1965` and `1965-04-12` as `12041965`, half-typed ones too, and an identity number in two.
 */
export const queryWords = (query: string): readonly string[] =>
  searchWords(
    query
      .replaceAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g, '$3$2$1')
      .replaceAll(
        /\b(\d{1,2})[./-](?:(\d{1,2})(?:([./-])(\d{0,4}))?)?(?!\d)/g,
        (_, day: string, month: string | undefined, mark: string | undefined, year: string | undefined) =>
          twoDigits(day) + (mark === undefined ? (month ?? '') : twoDigits(month ?? '')) + (year ?? ''),
      )
      .replaceAll(/\b(\d{6})[\s-]+(\d{1,5})\b/g, '$1$2'),
  );

/** What a client is found by: each word with a space before it, so that ` han` finds words that begin so. */
export const searchKey = (texts: readonly (string | null)[]): string =>
  texts
    .flatMap((text) => searchWords(text ?? ''))
    .map((word) => ` ${word}`)
    .join('');

/** Longest sort key; names that are the same for so long come in the order of their ids. */
const SORT_KEY_LENGTH = 120;

/** Letters that Norwegian order has at another: Sami and Icelandic ones, and ü among the y. */
const SORTED_AS: Readonly<Record<string, string>> = {
  ü: 'y',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  ä: '{',
  æ: '{',
  ö: '|',
  ø: '|',
  œ: '|',
  å: '}',
};

/**
 * Æ, Ø and Å last, aa as å, accents and case aside: compares as text in Norwegian order. Of limited length, so
 * that the place in a list can be handed out and back.
 */
export const sortKey = (texts: readonly string[]): string =>
  Array.from(texts.map(sortable).join('\u0001')).slice(0, SORT_KEY_LENGTH).join('');

const sortable = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/aa/g, 'å')
    .replaceAll(/[üđðŋŧþßłäæöøœå]/g, (letter) => SORTED_AS[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
