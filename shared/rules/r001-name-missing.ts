import { stops } from '../record/stops.ts';
import type { ClientRule } from './rule.ts';

/** Family name and given name are always there: without them nobody can tell whose record it is. */
export const nameMissing: ClientRule = {
  id: 'R-001',
  severity: 'sperre',
  scope: 'client',
  name: { nb: 'Navn mangler', nn: 'Namn manglar' },
  text: {
    nb: 'Etternavn eller fornavn mangler. Uten begge kommer personen ikke med i uttrekket.',
    nn: 'Etternamn eller førenamn manglar. Utan begge kjem personen ikkje med i uttrekket.',
  },
  source: 'guide 2004, variable 1',
  check: (client, context) =>
    stops(client, context)
      .filter(({ code }) => code === 'no-name')
      .map(({ field }) => ({ record: null, field, basis: [client.name.family, client.name.given] })),
};
