import { formatDate } from '../record/dates.ts';
import { firstSigned } from './first-signed.ts';
import { decisionsInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/**
 * A valid registration comes first: what is decided, granted or not, rests on it. A client without any signed
 * registration is stopped altogether, by a rule of its own; a process is R-109.
 */
export const decidedBeforeRegistration: ClientRule = {
  id: 'R-049',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Vedtak før første registrering', nn: 'Vedtak før første registrering' },
  text: {
    nb: 'Vedtaket er datert {decided}, men den første underskrevne registreringen er fra {first}. Et vedtak bygger på en registrering som gjelder da.',
    nn: 'Vedtaket er datert {decided}, men den første underskrivne registreringa er frå {first}. Eit vedtak byggjer på ei registrering som gjeld då.',
  },
  source: 'guide 2004, variables 30–50',
  check(client, context) {
    const first = firstSigned(client);
    if (first === null) return [];
    return decisionsInView(client, context)
      .filter(({ decided }) => decided < first)
      .map(({ id, decided }) => ({
        record: id,
        field: 'decided',
        words: { decided: formatDate(decided), first: formatDate(first) },
        basis: [decided, first],
      }));
  },
};
