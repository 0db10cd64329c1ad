import { stops } from '../record/stops.ts';
import type { ClientRule } from './rule.ts';

/** An identity number that is given is valid, or there is a reason why it can't be. */
export const identityNumberInvalid: ClientRule = {
  id: 'R-002',
  severity: 'sperre',
  scope: 'client',
  name: { nb: 'Ugyldig fødselsnummer', nn: 'Ugyldig fødselsnummer' },
  text: {
    nb: 'Fødselsnummeret eller D-nummeret er ikke gyldig, og det er ikke sagt hvorfor. Se etter skrivefeil, eller oppgi grunnen. Til da kommer personen ikke med i uttrekket.',
    nn: 'Fødselsnummeret eller D-nummeret er ikkje gyldig, og det er ikkje sagt kvifor. Sjå etter skrivefeil, eller oppgi grunnen. Til då kjem personen ikkje med i uttrekket.',
  },
  source: 'guide 2004, variable 3',
  check: (client, context) =>
    stops(client, context)
      .filter(({ code }) => code === 'not-identity-number')
      .map(({ field }) => ({ record: null, field, basis: [client.identityNumber] })),
};
