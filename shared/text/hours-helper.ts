import type { Language } from '../catalogue/language.ts';
import { formatHours } from '../record/hours.ts';
import type { HoursHelp, Reckoned, Rhythm } from '../record/hours-helper.ts';

/** Words of the line under the hours that says how they can be reckoned per week. */
export interface HoursHelperText {
  readonly rhythm: (rhythm: Rhythm) => string;
  /** "6 t per uke". */
  readonly result: (hours: string) => string;
  readonly take: (hours: string) => string;
  readonly amountWanted: (rhythm: string) => string;
}

export const hoursHelperText = {
  nb: {
    rhythm: (rhythm) => {
      switch (rhythm.every) {
        case 'day':
          return 'per dag';
        case 'week':
          return 'per uke';
        case 'month':
          return 'per måned';
        case 'weekend':
          return 'hver helg';
        case 'weekends':
          return rhythm.count === 2 ? 'annenhver helg' : `hver ${rhythm.count}. helg`;
        case 'weeks':
          return rhythm.count === 2 ? 'hver 14. dag' : `hver ${rhythm.count}. uke`;
        default:
          return rhythm satisfies never;
      }
    },
    result: (hours) => `${hours} t per uke`,
    take: (hours) => `Bruk ${hours} t`,
    amountWanted: (rhythm) =>
      `Hvor mange minutter ${rhythm}? Skriv det foran, for eksempel «480 min ${rhythm}».`,
  },
  nn: {
    rhythm: (rhythm) => {
      switch (rhythm.every) {
        case 'day':
          return 'per dag';
        case 'week':
          return 'per veke';
        case 'month':
          return 'per månad';
        case 'weekend':
          return 'kvar helg';
        case 'weekends':
          return rhythm.count === 2 ? 'annankvar helg' : `kvar ${rhythm.count}. helg`;
        case 'weeks':
          return rhythm.count === 2 ? 'kvar 14. dag' : `kvar ${rhythm.count}. veke`;
        default:
          return rhythm satisfies never;
      }
    },
    result: (hours) => `${hours} t per veke`,
    take: (hours) => `Bruk ${hours} t`,
    amountWanted: (rhythm) => `Kor mange minutt ${rhythm}? Skriv det framfor, til dømes «480 min ${rhythm}».`,
  },
} satisfies Record<Language, HoursHelperText>;

const reckoning = ({ rhythm }: Reckoned): string => {
  switch (rhythm.every) {
    case 'month':
      return ' : 4';
    case 'weeks':
    case 'weekends':
      return ` : ${rhythm.count}`;
    case 'day':
      return ' × 7';
    case 'week':
    case 'weekend':
      return '';
    default:
      return rhythm satisfies never;
  }
};

/** How the hours were reckoned: "24 t per måned : 4 = 6 t per uke"; or what is asked for. */
export const hoursHelpText = (help: HoursHelp, language: Language): string => {
  const t = hoursHelperText[language];
  const rhythm = t.rhythm(help.rhythm);
  if (help.kind === 'amount-wanted') return t.amountWanted(rhythm);
  const times = help.times === null ? '' : `${help.times} × `;
  return `${times}${help.amount} ${rhythm}${reckoning(help)} = ${t.result(formatHours(help.minutes))}`;
};
