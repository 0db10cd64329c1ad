import type { Language } from '../catalogue/language.ts';

/** Words of the local notes on scores. */
export interface ScoreNotesText {
  readonly label: (name: string) => string;
  readonly hint: string;
  readonly write: string;
  readonly there: string;
  readonly heading: string;
}

export const scoreNotesText = {
  nb: {
    label: (name) => `Notat til ${name}`,
    hint: 'Blir her i kommunen og sendes aldri til registeret. Esc går tilbake til raden.',
    write: 'Skriv notat (N)',
    there: 'Notat (N)',
    heading: 'Notater til skårene',
  },
  nn: {
    label: (name) => `Notat til ${name}`,
    hint: 'Blir her i kommunen og blir aldri sendt til registeret. Esc går tilbake til rada.',
    write: 'Skriv notat (N)',
    there: 'Notat (N)',
    heading: 'Notat til skårane',
  },
} satisfies Record<Language, ScoreNotesText>;
