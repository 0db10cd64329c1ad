import type { ClientRule } from './rule.ts';

/** A number follows the person from year to year; where there is none yet, it is worth asking for. */
export const identityNumberMissing: ClientRule = {
  id: 'R-004',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Fødselsnummer mangler', nn: 'Fødselsnummer manglar' },
  text: {
    nb: 'Personen har verken fødselsnummer eller D-nummer. Finn det i Folkeregisteret når det er tildelt, ellers kan ikke registeret følge personen fra år til år.',
    nn: 'Personen har verken fødselsnummer eller D-nummer. Finn det i Folkeregisteret når det er tildelt, elles kan ikkje registeret følgje personen frå år til år.',
  },
  source: 'guide 2004, variable 3',
  check: ({ identityNumber, identityReason }) =>
    identityNumber === null ? [{ record: null, field: 'identityNumber', basis: [identityReason] }] : [],
};
