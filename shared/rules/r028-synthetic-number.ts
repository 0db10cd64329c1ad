import { stops } from '../record/stops.ts';
import type { ClientRule } from './rule.ts';

/** Invented persons' numbers (80 added to the month) belong in databases for practice and tests alone, reason or not. */
export const syntheticNumber: ClientRule = {
  id: 'R-028',
  severity: 'sperre',
  scope: 'client',
  name: { nb: 'Nummer laget for test', nn: 'Nummer laga for test' },
  text: {
    nb: 'Nummeret er laget for test og hører ikke til en virkelig person. Bruk personens eget nummer; til da kommer personen ikke med i uttrekket.',
    nn: 'Nummeret er laga for test og høyrer ikkje til ein verkeleg person. Bruk nummeret til personen sjølv; til då kjem personen ikkje med i uttrekket.',
  },
  source: 'National Registry, synthetic numbers',
  check: (client, context) =>
    stops(client, context)
      .filter(({ code }) => code === 'synthetic-not-allowed')
      .map(({ field }) => ({ record: null, field, basis: [client.identityNumber] })),
};
