import type { Address } from '../record/client.ts';
import type { ClientRule } from './rule.ts';

const isEmpty = ({ lines, town, confidential }: Address): boolean =>
  !confidential && lines.every((line) => line.trim() === '') && (town ?? '').trim() === '';

/** The address of the National Registry, also for who has no fixed dwelling; a confidential one may be left out. */
export const addressMissing: ClientRule = {
  id: 'R-014',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Adresse mangler', nn: 'Adresse manglar' },
  text: {
    nb: 'Adressen mangler. Skriv den som står i Folkeregisteret, også når personen er uten fast bosted.',
    nn: 'Adressa manglar. Skriv den som står i Folkeregisteret, også når personen er utan fast bustad.',
  },
  source: 'guide 2004, variable 2',
  check: ({ address }) =>
    address === null || isEmpty(address) ? [{ record: null, field: 'address', basis: [] }] : [],
};
