import { formatDate } from '../record/dates.ts';
import { firstSigned } from './first-signed.ts';
import { processesInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** A process is the decision of service 45, and rests on a registration as every decision does. */
export const processBeforeRegistration: ClientRule = {
  id: 'R-109',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Prosess besluttet før første registrering', nn: 'Prosess avgjord før første registrering' },
  text: {
    nb: 'Re-/habiliteringen er besluttet {decided}, men den første underskrevne registreringen er fra {first}.',
    nn: 'Re-/habiliteringa er avgjord {decided}, men den første underskrivne registreringa er frå {first}.',
  },
  source: 'guide 2004, variable 45',
  check(client, context) {
    const first = firstSigned(client);
    if (first === null) return [];
    return processesInView(client, context)
      .filter(({ decided }) => decided < first)
      .map(({ id, decided }) => ({
        record: id,
        field: 'decided',
        words: { decided: formatDate(decided), first: formatDate(first) },
        basis: [decided, first],
      }));
  },
};
