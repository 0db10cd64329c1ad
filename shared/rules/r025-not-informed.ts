import { firstSigned } from './first-signed.ts';
import type { ClientRule } from './rule.ts';

/**
 * Who is registered has been told about IPLOS, what it is for, what is sent, and the right to see and correct it; or
 * somebody who looks after the person's interests has.
 */
export const notInformed: ClientRule = {
  id: 'R-025',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Ikke informert om IPLOS', nn: 'Ikkje informert om IPLOS' },
  text: {
    nb: 'Det er ikke ført at personen, eller en som ivaretar interessene, er informert om IPLOS. Informer, og før datoen.',
    nn: 'Det er ikkje ført at personen, eller ein som tek vare på interessene, er informert om IPLOS. Informer, og før datoen.',
  },
  source: 'guide 2004, duty to inform',
  check(client) {
    const { informed } = client;
    const first = firstSigned(client);
    return informed === null && first !== null ? [{ record: null, field: 'informed', basis: [first] }] : [];
  },
};
