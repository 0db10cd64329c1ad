import { ageOn } from '../record/dates.ts';
import { registrationsInView } from './in-view.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

/** Children under 16 live with somebody. */
export const childLivesAlone: ClientRule = {
  id: 'R-039',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Barn som bor alene', nn: 'Barn som bur åleine' },
  text: {
    nb: 'Personen var {age} år og er ført som en som bor alene. Se etter om husstanden eller fødselsdatoen er feil.',
    nn: 'Personen var {age} år og er ført som ein som bur åleine. Sjå etter om hushaldet eller fødselsdatoen er feil.',
  },
  source: 'guide 2004, variable 6',
  check(client, context) {
    const { birthDate } = client;
    const alone = registrationsInView(client, context).filter(({ values }) => values[6] === 1);
    if (birthDate === null) return alone.length === 0 ? [] : UNDECIDED;
    return alone
      .filter(({ date }) => date >= birthDate && ageOn(birthDate, date) < 16)
      .map(({ id, date, values }) => ({
        record: id,
        field: 'values.6',
        words: { age: String(ageOn(birthDate, date)) },
        basis: [values[6], birthDate, date],
      }));
  },
};
