import { servicesOn, stateInView, viewDay } from './in-view.ts';
import { numberedNames } from './named.ts';
import type { ClientRule } from './rule.ts';

const LONG_TERM_AND_COORDINATED = 3;

/** Who needs long-term, coordinated services has the right to an individual plan: three at once may be such a need. */
export const noIndividualPlan: ClientRule = {
  id: 'R-091',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Tre tjenester, ingen individuell plan', nn: 'Tre tenester, ingen individuell plan' },
  text: {
    nb: 'Personen har {count} tjenester samtidig ({services}) og ingen individuell plan. Den som trenger langvarige og koordinerte tjenester, har rett til en plan. Har personen fått tilbud om det?',
    nn: 'Personen har {count} tenester samtidig ({services}) og ingen individuell plan. Den som treng langvarige og koordinerte tenester, har rett til ein plan. Har personen fått tilbod om det?',
  },
  source: 'guide 2004, variable 52',
  check(client, context) {
    const state = stateInView(client, context);
    if (state?.values[52] !== false) return [];
    const services = servicesOn(client, viewDay(context));
    if (services.length < LONG_TERM_AND_COORDINATED) return [];
    return [
      {
        record: state.id,
        field: 'values.52',
        words: { count: String(services.length), services: numberedNames(context.book, services) },
        basis: services,
      },
    ];
  },
};
