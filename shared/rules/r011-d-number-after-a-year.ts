import { addMonths, compareDates, formatDate } from '../record/dates.ts';
import { readIdentityNumber } from '../record/identity-number.ts';
import { servicesOn, viewDay } from './in-view.ts';
import { grantedPeriods } from './granted-periods.ts';
import type { ClientRule } from './rule.ts';

/** A D-number is for a time: who has had services for 12 months may have got a permanent number meanwhile. */
export const dNumberAfterAYear: ClientRule = {
  id: 'R-011',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Fortsatt D-nummer etter et år', nn: 'Framleis D-nummer etter eit år' },
  text: {
    nb: 'Personen har hatt tjenester siden {first} og har fortsatt D-nummer. Se i Folkeregisteret om det er kommet et fødselsnummer, og la det erstatte D-nummeret.',
    nn: 'Personen har hatt tenester sidan {first} og har framleis D-nummer. Sjå i Folkeregisteret om det er kome eit fødselsnummer, og la det erstatte D-nummeret.',
  },
  source: 'guide 2004, variable 3',
  check(client, context) {
    const { identityNumber } = client;
    if (identityNumber === null) return [];
    const read = readIdentityNumber(identityNumber, context.syntheticAllowed);
    if (!read.valid || read.kind !== 'd-number') return [];
    const day = viewDay(context);
    const [first] = grantedPeriods(client)
      .map(({ from }) => from)
      .sort(compareDates);
    if (first === undefined || addMonths(first, 12) > day || servicesOn(client, day).length === 0) return [];
    return [
      {
        record: null,
        field: 'identityNumber',
        words: { first: formatDate(first) },
        basis: [identityNumber, first],
      },
    ];
  },
};
