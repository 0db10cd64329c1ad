import { stops } from '../record/stops.ts';
import type { ClientRule } from './rule.ts';

/** A decision rests on a registration: there is a signed one before anything is decided. */
export const decisionWithoutRegistration: ClientRule = {
  id: 'R-003',
  severity: 'sperre',
  scope: 'client',
  name: { nb: 'Vedtak uten signert registrering', nn: 'Vedtak utan signert registrering' },
  text: {
    nb: 'Det er gjort vedtak, men personen har ingen signert registrering. Signer en registrering, ellers kommer personen ikke med i uttrekket.',
    nn: 'Det er gjort vedtak, men personen har inga signert registrering. Signer ei registrering, elles kjem personen ikkje med i uttrekket.',
  },
  source: 'guide 2004, registration comes before the decision',
  check: (client, context) =>
    stops(client, context)
      .filter(({ code }) => code === 'no-registration-before')
      .map(({ field }) => ({
        record: null,
        field,
        basis: [...client.decisions, ...client.rehabilitations].map(({ id }) => id),
      })),
};
