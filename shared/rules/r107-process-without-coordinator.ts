import { formatDate } from '../record/dates.ts';
import { processesInView, registrationsInView } from './in-view.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

/** Who has a process in which several work together is offered a coordinator, and has the right to a plan. */
export const processWithoutCoordinator: ClientRule = {
  id: 'R-107',
  severity: 'tips',
  scope: 'client',
  name: {
    nb: 'Prosess uten koordinator og individuell plan',
    nn: 'Prosess utan koordinator og individuell plan',
  },
  text: {
    nb: 'Personen er i re-/habilitering fra {from}, men har verken koordinator eller individuell plan. Er begge tilbudt?',
    nn: 'Personen er i re-/habilitering frå {from}, men har verken koordinator eller individuell plan. Er begge tilbodne?',
  },
  source: 'letter 2015; FOR-2011-12-16-1256',
  check(client, context) {
    const processes = processesInView(client, context);
    const registrations = registrationsInView(client, context);
    if (registrations.some(({ coordinator, values }) => coordinator !== null || values[52] === true))
      return [];
    if (registrations.length === 0) return processes.length === 0 ? [] : UNDECIDED;
    return processes.map(({ id, from }) => ({
      record: id,
      field: 'from',
      words: { from: formatDate(from) },
      basis: [from],
    }));
  },
};
