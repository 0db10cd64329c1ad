import { SERVICE_NUMBERS } from '../catalogue/numbers.ts';
import { numberedName } from './named.ts';
import { UNDECIDED, type MunicipalityRule } from './rule.ts';
import { canCompare, fellMuch, MEASURES } from './years-compared.ts';

/**
 * Recipients of a service, at year's end or during the year, fell by more than 20 per cent and by at least 3 persons.
 * A service that is gone altogether is R-122. Asked from November on: earlier the year isn't comparable yet.
 */
export const recipientsFell: MunicipalityRule = {
  id: 'R-121',
  severity: 'varsel',
  scope: 'municipality',
  name: { nb: 'Mange færre mottakere enn året før', nn: 'Mange færre mottakarar enn året før' },
  text: {
    nb: '{service}: {now} mottakere {measure}, mot {before} året før. Er noen glemt, eller er det en grunn?',
    nn: '{service}: {now} mottakarar {measure}, mot {before} året før. Er nokon gløymd, eller er det ein grunn?',
  },
  source: 'letter 2015; the limits are ours',
  check(summary, context) {
    if (!canCompare(summary, context)) return UNDECIDED;
    const { recipients, recipientsBefore } = summary;
    return SERVICE_NUMBERS.filter((service) => recipients[service].duringYear > 0).flatMap((service) =>
      MEASURES.flatMap(({ key, name }) => {
        const now = recipients[service][key];
        const before = recipientsBefore[service][key];
        if (!fellMuch(before, now)) return [];
        const words = {
          service: numberedName(context.book, service),
          now: String(now),
          before: String(before),
          measure: name,
        };
        return [{ record: null, field: `recipients.${service}.${key}`, words, basis: [now, before] }];
      }),
    );
  },
};
