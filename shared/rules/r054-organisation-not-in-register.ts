import { isOrganisationNumber } from '../record/organisation-number.ts';
import { grantedInView } from './in-view.ts';
import { organisationOf } from './organisation.ts';
import type { ClientRule } from './rule.ts';

/**
 * The municipality keeps its own institutions in the dwelling register. A valid number that isn't there may be a
 * bought place, or another institution than was meant. Without a register there is nothing to compare with.
 */
export const organisationNotInRegister: ClientRule = {
  id: 'R-054',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Institusjonen er ikke i boligregisteret', nn: 'Institusjonen er ikkje i bustadregisteret' },
  text: {
    nb: 'Organisasjonsnummer {number} er ikke blant institusjonene i boligregisteret. Er plassen kjøpt av andre, er det i orden.',
    nn: 'Organisasjonsnummer {number} er ikkje blant institusjonane i bustadregisteret. Er plassen kjøpt av andre, er det i orden.',
  },
  source: 'ours; the municipality decides which dwellings are institutions (guide 2004, variable 9)',
  check: (client, context) =>
    grantedInView(client, context).flatMap((decision) => {
      const number = organisationOf(decision);
      if (number === null || !isOrganisationNumber(number)) return [];
      if (context.institutions.size === 0 || context.institutions.has(number)) return [];
      if (!context.book.variables[decision.service].organisationNumber) return [];
      return [{ record: decision.id, field: 'organisationNumber', words: { number }, basis: [number] }];
    }),
};
