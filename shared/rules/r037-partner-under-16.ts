import { ageOn } from '../record/dates.ts';
import { registrationsInView } from './in-view.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

/** Nobody under 16 is married, widowed or divorced. */
export const partnerUnder16: ClientRule = {
  id: 'R-037',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Sivilstand og alder', nn: 'Sivilstand og alder' },
  text: {
    nb: 'Sivilstanden er en annen enn ugift, men personen var {age} år. Stemmer fødselsdatoen?',
    nn: 'Sivilstanden er ein annan enn ugift, men personen var {age} år. Stemmer fødselsdatoen?',
  },
  source: 'guide 2004, variable 5',
  check(client, context) {
    const { birthDate } = client;
    const partnered = registrationsInView(client, context).filter(({ values }) => (values[5] ?? 1) > 1);
    if (birthDate === null) return partnered.length === 0 ? [] : UNDECIDED;
    return partnered
      .filter(({ date }) => date >= birthDate && ageOn(birthDate, date) < 16)
      .map(({ id, date, values }) => ({
        record: id,
        field: 'values.5',
        words: { age: String(ageOn(birthDate, date)) },
        basis: [values[5], birthDate, date],
      }));
  },
};
