import type { Decision } from '../record/client.ts';
import { decisionsInView } from './in-view.ts';
import { numberedName } from './named.ts';
import { organisationOf } from './organisation.ts';
import type { ClientRule } from './rule.ts';

/** What a rejection has and shouldn't, the first in the order of the form. */
const contentOf = (decision: Decision): string | null => {
  if (decision.minutesPerWeek !== null) return 'minutesPerWeek';
  if (organisationOf(decision) !== null) return 'organisationNumber';
  return decision.periods.length > 0 ? 'periods' : null;
};

/** A rejection (the X on the card) has a date and nothing else: no hours, no start and end, no institution. */
export const rejectionWithContent: ClientRule = {
  id: 'R-061',
  severity: 'varsel',
  scope: 'client',
  name: {
    nb: 'Avslag med timer, perioder eller institusjon',
    nn: 'Avslag med timar, periodar eller institusjon',
  },
  text: {
    nb: '{service} er avslått, men har timer, start og slutt eller organisasjonsnummer. Er det et avslag, blir resten ikke sendt inn.',
    nn: '{service} er avslått, men har timar, start og slutt eller organisasjonsnummer. Er det eit avslag, blir resten ikkje sendt inn.',
  },
  source: 'guide 2004, variables 30–50',
  check: (client, context) =>
    decisionsInView(client, context).flatMap((decision) => {
      const field = decision.rejected ? contentOf(decision) : null;
      if (field === null) return [];
      const { id, service, minutesPerWeek, organisationNumber, periods } = decision;
      const words = { service: numberedName(context.book, service) };
      return [{ record: id, field, words, basis: [service, minutesPerWeek, organisationNumber, periods] }];
    }),
};
