import { FIRST_SCORE_WITH_HELP } from '../catalogue/functioning-2004.ts';
import { SCORE_NUMBERS, type ServiceNumber } from '../catalogue/numbers.ts';
import { servicesOn, stateInView, viewDay } from './in-view.ts';
import { numberedNames } from './named.ts';
import type { ClientRule } from './rule.ts';

const HELP_FROM_A_PERSON: readonly ServiceNumber[] = [30, 31, 32, 44];

/**
 * Practical help and care (30–32, 44) are given to who needs help from a person: a score of 3–5 somewhere. Looks at
 * the state on the day of the view.
 */
export const careWithoutNeed: ClientRule = {
  id: 'R-072',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Hjelp uten skår 3–5', nn: 'Hjelp utan skår 3–5' },
  text: {
    nb: 'Personen får {services}, men ingen skår er 3, 4 eller 5. Skår 1 og 2 betyr at ingen person trenger å hjelpe. Stemmer skårene?',
    nn: 'Personen får {services}, men ingen skår er 3, 4 eller 5. Skår 1 og 2 tyder at ingen person treng å hjelpe. Stemmer skårane?',
  },
  source: 'guide 2004, variables 12–28',
  check(client, context) {
    const state = stateInView(client, context);
    if (state === null) return [];
    const scores = SCORE_NUMBERS.map((number) => state.values[number]);
    if (scores.includes(null) || scores.some((score) => (score ?? 0) >= FIRST_SCORE_WITH_HELP)) return [];
    const services = servicesOn(client, viewDay(context)).filter((service) =>
      HELP_FROM_A_PERSON.includes(service),
    );
    if (services.length === 0) return [];
    return [
      {
        record: state.id,
        field: 'values.12',
        words: { services: numberedNames(context.book, services) },
        basis: [scores, services],
      },
    ];
  },
};
