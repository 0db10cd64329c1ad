import { SERVICE_NUMBERS } from '../catalogue/numbers.ts';
import { numberedName } from './named.ts';
import { UNDECIDED, type MunicipalityRule } from './rule.ts';
import { canCompare } from './years-compared.ts';

/** A service that somebody had last year, and nobody has this year. Asked from November on. */
export const serviceGone: MunicipalityRule = {
  id: 'R-122',
  severity: 'varsel',
  scope: 'municipality',
  name: { nb: 'En tjeneste er borte', nn: 'Ei teneste er borte' },
  text: {
    nb: '{service}: ingen mottakere i år, mot {before} i fjor. Gis tjenesten ikke lenger, eller er den glemt?',
    nn: '{service}: ingen mottakarar i år, mot {before} i fjor. Blir tenesta ikkje gitt lenger, eller er ho gløymd?',
  },
  source: 'letter 2015; ours',
  check(summary, context) {
    if (!canCompare(summary, context)) return UNDECIDED;
    const { recipients, recipientsBefore } = summary;
    return SERVICE_NUMBERS.filter(
      (service) => recipientsBefore[service].duringYear > 0 && recipients[service].duringYear === 0,
    ).map((service) => {
      const before = recipientsBefore[service].duringYear;
      return {
        record: null,
        field: `recipients.${service}.duringYear`,
        words: { service: numberedName(context.book, service), before: String(before) },
        basis: [before],
      };
    });
  },
};
