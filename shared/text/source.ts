import type { Language } from '../catalogue/language.ts';

const WORDS = {
  nb: {
    guide: (year: string) => `veilederen ${year}`,
    letter: (year: string) => `brevet ${year}`,
    registry: 'Folkeregisteret',
    ours: 'programmets egen regel',
    variable: 'variabel',
    and: 'og',
  },
  nn: {
    guide: (year: string) => `rettleiaren ${year}`,
    letter: (year: string) => `brevet ${year}`,
    registry: 'Folkeregisteret',
    ours: 'programmet sin eigen regel',
    variable: 'variabel',
    and: 'og',
  },
} as const;

/**
 * Where a rule is written, for whoever reads the window: "guide 2004, variables 30–50; ours" as "veilederen 2004,
 * variabel 30–50". The first place stands; how we read it is for the handbook.
 */
export function sourceText(source: string, language: Language): string {
  const words = WORDS[language];
  const first = source.split(';')[0] ?? '';
  const written = /^(guide|letter) (\d{4})(?:, variables? ([\d–, and]*\d))?/.exec(first);
  if (written === null) return first.startsWith('National Registry') ? words.registry : words.ours;
  const [, kind, year = '', variables] = written;
  const place = kind === 'guide' ? words.guide(year) : words.letter(year);
  if (variables === undefined) return place;
  return `${place}, ${words.variable} ${variables.replaceAll(' and ', ` ${words.and} `)}`;
}
