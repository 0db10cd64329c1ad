import { cssString } from './css-string.ts';

/** What a margin box holds to count the pages: of `side {page} av {pages}`, the words as strings and the numbers as counters. */
export function pageCounter(words: string): string {
  const [before = '', after = ''] = words.split('{page}');
  const [between = '', last = ''] = after.split('{pages}');
  return `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(last)}`;
}
