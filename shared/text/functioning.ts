import type { Language } from '../catalogue/language.ts';

/** Words of area 3, the 17 scores. */
export interface FunctioningText {
  readonly previous: string;
  readonly withoutHelp: readonly [string, string];
  readonly withHelp: readonly [string, string];
  readonly scoreNow: string;
  readonly state: string;
  /** A score in a client's first registration: there is nothing that it was changed from. */
  readonly scored: string;
  readonly changed: string;
  readonly confirmed: string;
  readonly unseen: string;
  readonly scoredCount: string;
  readonly leftCount: string;
  readonly confirmArea: string;
  readonly notOnScreen: (count: number) => string;
  readonly previousScore: string;
  readonly sideLabel: string;
  readonly radio: (score: number, word: string, previous: boolean) => string;
  readonly fast: string;
  readonly fastHeading: string;
  readonly fastLabel: string;
  readonly fastHint: (numbers: string, withPrevious: boolean) => string;
  readonly fastLeft: (count: number) => string;
  readonly fastWrong: Readonly<
    Record<'not-a-score' | 'nothing-before' | 'too-many', (place: number, name: string) => string>
  >;
  readonly fastTake: string;
  readonly fastRead: string;
}

export const functioningText = {
  nb: {
    previous: 'Forrige',
    withoutHelp: ['ikke behov for', 'personbistand'],
    withHelp: ['behov for', 'personbistand'],
    scoreNow: 'Skår nå',
    state: 'Status',
    scored: 'Skåret',
    changed: 'endret',
    confirmed: 'bekreftet',
    unseen: 'ikke sett på',
    scoredCount: 'skåret',
    leftCount: 'igjen',
    confirmArea: 'Bekreft området',
    notOnScreen: (count) =>
      count === 1
        ? 'Én rad lenger ned er ikke bekreftet.'
        : `${count} rader utenfor skjermen er ikke bekreftet.`,
    previousScore: 'Forrige skår',
    sideLabel: 'Hjelp til skåringen',
    radio: (score, word, previous) => (previous ? `${score} ${word}, forrige skår` : `${score} ${word}`),
    fast: 'Skriv 17 tall på rad',
    fastHeading: 'Skriv 17 tall på rad',
    fastLabel: 'Skårene slik de står på kortet',
    fastHint: (numbers, withPrevious) =>
      withPrevious
        ? `Variabel ${numbers}, 1–5 for hver. 0 beholder forrige skår.`
        : `Variabel ${numbers}, 1–5 for hver.`,
    fastLeft: (count) => (count === 1 ? 'Ett tall igjen' : `${count} tall igjen`),
    fastWrong: {
      'not-a-score': (place, name) => `Tall nummer ${place}, ${name}, må være fra 1 til 5.`,
      'nothing-before': (place, name) => `Tall nummer ${place}, ${name}, har ingen forrige skår å beholde.`,
      'too-many': () => 'Det er flere enn 17 tall.',
    },
    fastTake: 'Ta inn 17 skårer',
    fastRead: 'Lest slik',
  },
  nn: {
    previous: 'Førre',
    withoutHelp: ['ikkje behov for', 'personbistand'],
    withHelp: ['behov for', 'personbistand'],
    scoreNow: 'Skår no',
    state: 'Status',
    scored: 'Skåra',
    changed: 'endra',
    confirmed: 'stadfesta',
    unseen: 'ikkje sett på',
    scoredCount: 'skåra',
    leftCount: 'att',
    confirmArea: 'Stadfest området',
    notOnScreen: (count) =>
      count === 1
        ? 'Éi rad lenger ned er ikkje stadfesta.'
        : `${count} rader utanfor skjermen er ikkje stadfesta.`,
    previousScore: 'Førre skår',
    sideLabel: 'Hjelp til skåringa',
    radio: (score, word, previous) => (previous ? `${score} ${word}, førre skår` : `${score} ${word}`),
    fast: 'Skriv 17 tal på rad',
    fastHeading: 'Skriv 17 tal på rad',
    fastLabel: 'Skårane slik dei står på kortet',
    fastHint: (numbers, withPrevious) =>
      withPrevious
        ? `Variabel ${numbers}, 1–5 for kvar. 0 held på førre skår.`
        : `Variabel ${numbers}, 1–5 for kvar.`,
    fastLeft: (count) => (count === 1 ? 'Eitt tal att' : `${count} tal att`),
    fastWrong: {
      'not-a-score': (place, name) => `Tal nummer ${place}, ${name}, må vere frå 1 til 5.`,
      'nothing-before': (place, name) => `Tal nummer ${place}, ${name}, har ingen førre skår å halde på.`,
      'too-many': () => 'Det er fleire enn 17 tal.',
    },
    fastTake: 'Ta inn 17 skårar',
    fastRead: 'Lese slik',
  },
} satisfies Record<Language, FunctioningText>;
