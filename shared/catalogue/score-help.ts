import type { Language, Text } from './language.ts';
import type { Score, ScoreNumber } from './numbers.ts';
import { SCORE_HELP_NB } from './score-help-nb.ts';
import { SCORE_HELP_NN } from './score-help-nn.ts';

/** What a score variable covers, and an everyday example of each score. It explains; it never fills in. */
export interface ScoreHelp {
  readonly covers: string;
  readonly examples: Readonly<Record<Score, string>>;
  /** What counts as an aid, and so doesn't change the score. */
  readonly aids: string;
}

/** The question between score 2 and 3, where help from a person begins. */
export const BORDER_QUESTION = {
  nb: 'Må en person hjelpe?',
  nn: 'Må ein person hjelpe?',
} as const satisfies Text;

/** What holds for all 17 variables (guide 2004, level of functioning). */
export const SCORING_RULES = {
  aids: {
    nb: 'Hjelpemidler teller ikke: skår slik det går med hjelpemidlene som er i bruk.',
    nn: 'Hjelpemiddel tel ikkje: skår slik det går med hjelpemidla som er i bruk.',
  },
  children: {
    nb: 'Barn måles mot det en venter på deres alder. Det ingen på den alderen gjør alene, er 1.',
    nn: 'Barn blir målte mot det ein ventar i deira alder. Det ingen i den alderen gjer åleine, er 1.',
  },
  notRelevant: {
    nb: 'Er opplysningen ikke relevant og nødvendig, er skåren 1.',
    nn: 'Er opplysninga ikkje relevant og nødvendig, er skåren 1.',
  },
  ownStandard: {
    nb: 'Målestokken er personens egen vanlige måte å gjøre det på.',
    nn: 'Målestokken er den vanlege måten personen sjølv gjer det på.',
  },
} as const satisfies Record<string, Text>;

const HELP: Readonly<Record<Language, Readonly<Record<ScoreNumber, ScoreHelp>>>> = {
  nb: SCORE_HELP_NB,
  nn: SCORE_HELP_NN,
};

export const scoreHelp = (number: ScoreNumber, language: Language): ScoreHelp => HELP[language][number];
