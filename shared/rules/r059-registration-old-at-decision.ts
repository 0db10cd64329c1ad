import { addDays, ageOn, formatDate, type IsoDate } from '../record/dates.ts';
import { validRegistration } from '../record/registration.ts';
import { decisionsInView, processesInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** More than twelve months: the same day a year later isn't yet. */
const overAYear = (from: IsoDate, on: IsoDate): boolean =>
  ageOn(from, on) >= 1 && ageOn(from, addDays(on, -1)) >= 1;

/** A decision rests on what is known of the client. A registration older than twelve months was due for a new look. */
export const registrationOldAtDecision: ClientRule = {
  id: 'R-059',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Gammel registrering ved vedtaket', nn: 'Gammal registrering ved vedtaket' },
  text: {
    nb: 'Da vedtaket ble gjort {decided}, gjaldt registreringen fra {registered}. Den var over 12 måneder gammel.',
    nn: 'Då vedtaket vart gjort {decided}, gjaldt registreringa frå {registered}. Ho var over 12 månader gammal.',
  },
  source: 'guide 2004, registration; twelve months are ours',
  check: (client, context) =>
    [...decisionsInView(client, context), ...processesInView(client, context)].flatMap(({ id, decided }) => {
      const registered = validRegistration(client.registrations, decided)?.date ?? null;
      if (registered === null || !overAYear(registered, decided)) return [];
      const words = { decided: formatDate(decided), registered: formatDate(registered) };
      return [{ record: id, field: 'decided', words, basis: [decided, registered] }];
    }),
};
