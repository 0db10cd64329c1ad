import type { Language } from '../catalogue/language.ts';

/** Words of the page where the client's card is looked at and saved. */
export interface CardPageText {
  readonly whichPaper: string;
  readonly draft: (date: string) => string;
  readonly signed: (date: string) => string;
  readonly superseded: (date: string) => string;
  readonly blank: string;
  readonly savePdf: string;
  readonly saved: (file: string) => string;
  readonly preparing: string;
  readonly draftNote: string;
  readonly blankNote: string;
  readonly signedNote: string;
}

export const cardPageText = {
  nb: {
    whichPaper: 'Papir',
    draft: (date) => `Registerkort, kladd ${date}`,
    signed: (date) => `Registerkort ${date}`,
    superseded: (date) => `Registerkort ${date}, erstattet`,
    blank: 'Tomt registerkort til hjemmebesøk',
    savePdf: 'Lagre som PDF',
    saved: (file) => `Lagret som ${file}.`,
    preparing: 'Lager kortet …',
    draftNote: 'Kladden er merket KLADD på hver side.',
    blankNote: 'Hodet er fylt ut. Skårene skrives inn etterpå med 17 tall på rad.',
    signedNote: 'Underskrives på papir.',
  },
  nn: {
    whichPaper: 'Papir',
    draft: (date) => `Registerkort, kladd ${date}`,
    signed: (date) => `Registerkort ${date}`,
    superseded: (date) => `Registerkort ${date}, erstatta`,
    blank: 'Tomt registerkort til heimebesøk',
    savePdf: 'Lagre som PDF',
    saved: (file) => `Lagra som ${file}.`,
    preparing: 'Lagar kortet …',
    draftNote: 'Kladden er merkt KLADD på kvar side.',
    blankNote: 'Hovudet er fylt ut. Skårane blir skrivne inn etterpå med 17 tal på rad.',
    signedNote: 'Blir underskrive på papir.',
  },
} satisfies Record<Language, CardPageText>;
