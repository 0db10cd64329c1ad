import { isMinutesPerWeek, typedMinutes } from './hours.ts';

/**
 * How often an amount of time comes. A month counts as four weeks (guide 2004, hours per week): what is granted per
 * month is divided by 4.
 */
export type Rhythm =
  | { readonly every: 'day' | 'week' | 'month' | 'weekend' }
  | { readonly every: 'weeks' | 'weekends'; readonly count: number };

/** How hours per week were reckoned from what was typed, so that it can be shown. */
export interface Reckoned {
  readonly kind: 'reckoned';
  /** The amount as it was typed: `24 t`, `45 min`. */
  readonly amount: string;
  /** How many times in each week, month and so on; null where it wasn't said. */
  readonly times: number | null;
  readonly rhythm: Rhythm;
  /** Whole minutes per week, rounded half up. */
  readonly minutes: number;
}

/** A rhythm without an amount: it is asked how long each time is. */
export interface AmountWanted {
  readonly kind: 'amount-wanted';
  readonly rhythm: Rhythm;
}

export type HoursHelp = Reckoned | AmountWanted;

const DAYS_A_WEEK = 7;
const WEEKS_A_MONTH = 4;

const ORDINALS: Readonly<Record<string, number>> = { andre: 2, annen: 2, annan: 2, tredje: 3, fjerde: 4 };
const FORTNIGHT = /^(?:hver|kvar) (?:14\.?|fjortende|fjortande) (?:dag|døgn)$/;
const EVERY_SO_MANY = /^(?:hver|kvar) (?:(\d{1,2})\.?|(andre|annen|annan|tredje|fjerde)) (uke|veke|helg)$/;
const EVERY_OTHER = /^(?:annenhver|annankvar|andrehver|anna kvar) (uke|veke|helg)$/;
const SIMPLE: readonly (readonly [RegExp, Rhythm])[] = [
  [
    /^(?:(?:per |pr |i |om |hver |kvar )?(?:uken?|uka|veke|veka|vekene)|ukentlig|vekentleg)$/,
    { every: 'week' },
  ],
  [
    /^(?:(?:per |pr |i |om |hver |kvar )?(?:mnd|måned|måneden|månad|månaden)|månedlig|månadleg)$/,
    { every: 'month' },
  ],
  [/^(?:(?:per |pr |om |hver |kvar )?(?:dag|dagen|døgn|døgnet)|daglig|dagleg)$/, { every: 'day' }],
  [/^(?:per |pr |hver |kvar )?(?:helg|helga|helgen)$/, { every: 'weekend' }],
];

/** The rhythm in words, without marks: `per uke`, `hver 14. dag`; null for anything else. */
const readRhythm = (words: string): Rhythm | null => {
  if (FORTNIGHT.test(words)) return { every: 'weeks', count: 2 };
  const many = EVERY_SO_MANY.exec(words);
  if (many !== null) {
    const [, digits, word, unit] = many;
    const count = digits === undefined ? (ORDINALS[word ?? ''] ?? 1) : Number(digits);
    return count < 1 ? null : { every: unit === 'helg' ? 'weekends' : 'weeks', count };
  }
  const other = EVERY_OTHER.exec(words);
  if (other !== null) return { every: other[1] === 'helg' ? 'weekends' : 'weeks', count: 2 };
  return SIMPLE.find(([form]) => form.test(words))?.[1] ?? null;
};

/** Minutes per week, as a fraction that is rounded once. */
const perWeek = (minutes: number, rhythm: Rhythm): number => {
  switch (rhythm.every) {
    case 'day':
      return minutes * DAYS_A_WEEK;
    case 'week':
    case 'weekend':
      return minutes;
    case 'month':
      return halfUp(minutes, WEEKS_A_MONTH);
    case 'weeks':
    case 'weekends':
      return halfUp(minutes, rhythm.count);
    default:
      return rhythm satisfies never;
  }
};

const halfUp = (minutes: number, by: number): number => Math.floor((2 * minutes + by) / (2 * by));

const TIMES = /^(\d{1,2})\s*(?:x|×|\*|ganger|gonger|gang|gong)\s*/;
/** An amount with its unit: hours, minutes, or both (`1 t 30 min`). */
const AMOUNT =
  /^\d{1,4}(?:[.,]\d{1,4})?\s*(?:timer|timar|time|t|h|minutter|minuttar|minutt|min|m)(?![\p{L}])\.?(?:\s*\d{1,2}\s*(?:minutter|minuttar|minutt|min|m)(?![\p{L}])\.?)?/u;
const CLOCK_AMOUNT = /^\d{1,4}:\d{2}(?:\s*t(?![\p{L}]))?/u;

/** Marks that mean `per`, and spaces, made alike. */
const tidied = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll('/', ' per ')
    .replaceAll(/\b(pr|mnd)\./g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * Reads an amount of help as decisions have it (`24 t/mnd`, `3 x 45 min/uke`, `2 t hver 14. dag`) into hours per
 * week, and says how it reckoned. Null where the text is hours per week already, or isn't such an amount: the field
 * itself reads that, or says what is wrong.
 */
export const readHoursHelp = (text: string): HoursHelp | null => {
  const typed = tidied(text);
  const rhythmAlone = readRhythm(typed);
  if (rhythmAlone !== null) return { kind: 'amount-wanted', rhythm: rhythmAlone };
  const said = TIMES.exec(typed);
  const rest = typed.slice(said?.[0].length ?? 0);
  const amount = (AMOUNT.exec(rest) ?? CLOCK_AMOUNT.exec(rest))?.[0];
  if (amount === undefined) return null;
  const each = typedMinutes(amount.replace(/:(\d{2})\s*t$/, ':$1'));
  const words = rest.slice(amount.length).trim();
  const rhythm = words === '' ? (said === null ? null : ({ every: 'week' } as const)) : readRhythm(words);
  if (each === null || rhythm === null) return null;
  const times = said === null ? null : Number(said[1]);
  const minutes = perWeek(each * (times ?? 1), rhythm);
  return isMinutesPerWeek(minutes)
    ? { kind: 'reckoned', amount: amount.trim(), times, rhythm, minutes }
    : null;
};
