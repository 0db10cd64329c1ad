import type { Text } from './language.ts';

/** The seven areas of the card, in its order. */
export const AREAS = ['person', 'assessed', 'functioning', 'diagnoses', 'services', 'stays', 'plan'] as const;
export type Area = (typeof AREAS)[number];

/** Where the signature under the areas stands: with the papers, after area 7. */
export const SIGNATURE_AREA = 8;

/** The areas' headings on screen and card, in their order 1–7. */
export const AREA_NAMES = {
  person: { nb: 'Opplysninger om person og bolig', nn: 'Opplysningar om person og bustad' },
  assessed: { nb: 'Vurdert av helsepersonell', nn: 'Vurdert av helsepersonell' },
  functioning: { nb: 'Funksjonsnivå', nn: 'Funksjonsnivå' },
  diagnoses: { nb: 'Diagnoser', nn: 'Diagnosar' },
  services: { nb: 'Kommunale tjenester', nn: 'Kommunale tenester' },
  stays: { nb: 'Ikke-kommunale døgntilbud', nn: 'Ikkje-kommunale døgntilbod' },
  plan: { nb: 'Individuell plan', nn: 'Individuell plan' },
} as const satisfies Record<Area, Text>;
