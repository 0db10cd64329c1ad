import type { Language } from '../catalogue/language.ts';

/** Words of the findings beside the form, on the page of one client. */
export interface FindingsText {
  readonly here: string;
  readonly elsewhere: string;
  /** Nothing in this area, but something in others. */
  readonly noneHere: string;
  readonly none: (time: string) => string;
  readonly checkedAt: (time: string) => string;
  readonly letStand: string;
  readonly next: string;
}

export const findingsText = {
  nb: {
    here: 'Funn i dette området',
    elsewhere: 'I andre områder',
    noneHere: 'Ingen funn i dette området.',
    none: (time) => `Ingen funn. Kontrollert kl. ${time}.`,
    checkedAt: (time) => `Kontrollert kl. ${time}.`,
    letStand: 'La det stå, med grunn',
    next: 'Gå til neste funn',
  },
  nn: {
    here: 'Funn i dette området',
    elsewhere: 'I andre område',
    noneHere: 'Ingen funn i dette området.',
    none: (time) => `Ingen funn. Kontrollert kl. ${time}.`,
    checkedAt: (time) => `Kontrollert kl. ${time}.`,
    letStand: 'La det stå, med grunn',
    next: 'Gå til neste funn',
  },
} satisfies Record<Language, FindingsText>;
