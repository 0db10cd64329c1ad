import type { Text } from '../../catalogue/language.ts';
import { isoDate, isIsoDate, type IsoDate } from '../../record/dates.ts';
import type { FaultCode } from '../../record/fault.ts';
import { timestamp } from '../../record/field-schemas.ts';
import { typedMinutes } from '../../record/hours.ts';
import { headingKey } from './heading.ts';

/** What a cell holds, or why it can't be read. */
export type CellValue =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: FaultCode };

/** Reads a cell that isn't empty; spaces round it are gone. */
export type Cell = (typed: string) => CellValue;

const found = (value: unknown): CellValue => ({ ok: true, value });
const wrong = (code: FaultCode): CellValue => ({ ok: false, code });

export const text: Cell = found;

export const lines: Cell = (typed) => found(typed.replaceAll(/\r\n?/g, '\n'));

/** Several texts in one cell: each on a line of its own, or parted by `|`. */
export const texts: Cell = (typed) =>
  found(
    typed
      .split(/[\r\n|]+/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );

/** Digits, in groups or not: `120355 12345`, `974 760 673`. */
export const digits: Cell = (typed) => found(typed.replaceAll(/\s/g, ''));

const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
/** What spreadsheets put behind a date that has no time. */
const MIDNIGHT = /[ T]00:00(?::00)?$/;

/** `dd.mm.åååå` or ISO. Never two digits of a year, nor a day told from today: a file is read another day. */
export function readDate(typed: string): IsoDate | null {
  const date = typed.replace(MIDNIGHT, '');
  if (isIsoDate(date)) return date;
  const [, day, month, year] = DAY_FIRST.exec(date) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}

export const date: Cell = (typed) => {
  const read = readDate(typed);
  return read === null ? wrong('not-a-date') : found(read);
};

/** A moment with its offset; of a date alone, its beginning. */
export const moment: Cell = (typed) => {
  const read = readDate(typed);
  if (read !== null) return found(`${read}T00:00:00Z`);
  return timestamp.safeParse(typed).success ? found(typed) : wrong('not-a-date');
};

const YES = ['ja', 'j', 'x', '1', 'sann', 'true'];
const NO = ['nei', 'n', '0', 'usann', 'false'];

export const yesNo: Cell = (typed) => {
  const answer = typed.toLowerCase();
  if (YES.includes(answer)) return found(true);
  return NO.includes(answer) ? found(false) : wrong('not-a-choice');
};

/** Hours per week, `1,5`, to whole minutes. More than a week has is for the rules to say, as of every file. */
export const hours: Cell = (typed) => {
  const minutes = typedMinutes(typed);
  return minutes === null ? wrong('not-hours') : found(minutes);
};

/** An answer and the words for it; its number is one too. */
export interface Answer<T> {
  readonly value: T;
  readonly words: readonly string[];
}

/** One of some answers, by any of its words in either language. */
export function oneOf(answers: readonly Answer<unknown>[]): Cell {
  const byWord = new Map(
    answers.flatMap(({ value, words }) => words.map((word) => [headingKey(word), value] as const)),
  );
  return (typed) => {
    const key = headingKey(typed);
    return byWord.has(key) ? found(byWord.get(key)) : wrong('not-a-choice');
  };
}

/** Several answers in one cell, parted by comma, semicolon, `|` or line. */
export function someOf(answers: readonly Answer<unknown>[]): Cell {
  const one = oneOf(answers);
  return (typed) => {
    const read = typed
      .split(/[,;|\r\n]+/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(one);
    return read.find((part) => !part.ok) ?? found(read.map((part) => (part.ok ? part.value : null)));
  };
}

export const bothLanguages = ({ nb, nn }: Text): readonly string[] => [nb, nn];
