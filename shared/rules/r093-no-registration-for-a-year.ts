import { addMonths, formatDate } from '../record/dates.ts';
import { servicesOn, stateInView, viewDay } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/**
 * Services run on a registration that tells how the client is now: the valid one is at most 12 months old on the day
 * of the view. None at all is R-003.
 */
export const noRegistrationForAYear: ClientRule = {
  id: 'R-093',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Ikke registrert siste 12 måneder', nn: 'Ikkje registrert siste 12 månader' },
  text: {
    nb: 'Personen har tjenester, men den siste registreringen er fra {date}. Vurder personen på nytt, og registrer også når ingenting er endret.',
    nn: 'Personen har tenester, men den siste registreringa er frå {date}. Vurder personen på nytt, og registrer òg når ingenting er endra.',
  },
  source: 'ours, a registration at least once a year',
  check(client, context) {
    const day = viewDay(context);
    const state = stateInView(client, context);
    if (state === null || addMonths(state.date, 12) >= day || servicesOn(client, day).length === 0) return [];
    return [
      { record: state.id, field: 'date', words: { date: formatDate(state.date) }, basis: [state.date] },
    ];
  },
};
