import { ageOn } from '../record/dates.ts';
import { grantedInView, viewDay } from './in-view.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';
import { isReversed, placedPeriods } from './spans.ts';

/**
 * Service 39 is old-age home, dwelling for children and young people under 18, and private boarding. For somebody
 * between 18 and 66 neither of the first two fits; a nursing home is 47–50, a dwelling with staff 41 or 42.
 */
export const service39Adult: ClientRule = {
  id: 'R-069',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Tjeneste 39 for en voksen under 67 år', nn: 'Teneste 39 for ein vaksen under 67 år' },
  text: {
    nb: 'Tjeneste 39 er aldershjem, bolig for barn og unge under 18 år og privat forpleining, men personen er {age} år. Er det riktig tjeneste?',
    nn: 'Teneste 39 er aldersheim, bustad for barn og unge under 18 år og privat forpleiing, men personen er {age} år. Er det rett teneste?',
  },
  source: 'guide 2004, variable 39; the age limit of 67 is ours',
  check(client, context) {
    const day = viewDay(context);
    const placed = placedPeriods(grantedInView(client, context)).filter(
      ({ decision, period }) => decision.service === 39 && period.from <= day && !isReversed(period),
    );
    const { birthDate } = client;
    if (birthDate === null) return placed.length === 0 ? [] : UNDECIDED;
    return placed.flatMap(({ decision, period, field }) => {
      const age = ageOn(birthDate, period.to === null || period.to > day ? day : period.to);
      if (age < 18 || age > 66) return [];
      return [
        {
          record: decision.id,
          field: `${field}.from`,
          words: { age: String(age) },
          basis: [birthDate, period],
        },
      ];
    });
  },
};
