import { readIdentityNumber } from '../record/identity-number.ts';
import type { ClientRule } from './rule.ts';

/**
 * A number that is valid under the rule for numbers issued from 2032 alone: hardly in use yet, so a misprint is
 * likelier.
 */
export const identityNumberOnly2032: ClientRule = {
  id: 'R-005',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Fødselsnummer etter reglene fra 2032', nn: 'Fødselsnummer etter reglane frå 2032' },
  text: {
    nb: 'Nummeret er gyldig bare etter reglene for nummer som blir tildelt fra 2032. Se etter skrivefeil.',
    nn: 'Nummeret er gyldig berre etter reglane for nummer som blir tildelte frå 2032. Sjå etter skrivefeil.',
  },
  source: 'National Registry, control digits from 2032',
  check({ identityNumber }, { syntheticAllowed }) {
    if (identityNumber === null) return [];
    const read = readIdentityNumber(identityNumber, syntheticAllowed);
    return read.valid && read.rule === 'only-2032'
      ? [{ record: null, field: 'identityNumber', basis: [identityNumber] }]
      : [];
  },
};
