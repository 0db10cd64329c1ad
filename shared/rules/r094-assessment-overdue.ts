import { formatDate } from '../record/dates.ts';
import { stateInView, viewDay } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** The next assessment that was planned has come, and no registration since. Not of one who died or moved away. */
export const assessmentOverdue: ClientRule = {
  id: 'R-094',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Ny vurdering er over tiden', nn: 'Ny vurdering er over tida' },
  text: {
    nb: 'Personen skulle vurderes på nytt {date}, og det er ikke gjort noen registrering siden. Gjør vurderingen, eller sett en ny dato.',
    nn: 'Personen skulle vurderast på nytt {date}, og det er ikkje gjort noka registrering sidan. Gjer vurderinga, eller set ein ny dato.',
  },
  source: 'ours, next assessment',
  check(client, context) {
    const day = viewDay(context);
    const state = stateInView(client, context);
    const gone = [client.deathDate, client.moved?.date ?? null].some((date) => date !== null && date <= day);
    const planned = state?.nextAssessment ?? null;
    if (state === null || planned === null || planned >= day || gone) return [];
    return [
      { record: state.id, field: 'nextAssessment', words: { date: formatDate(planned) }, basis: [planned] },
    ];
  },
};
