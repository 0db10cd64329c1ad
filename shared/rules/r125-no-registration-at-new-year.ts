import { formatDate } from '../record/dates.ts';
import { validRegistration } from '../record/registration.ts';
import { grantedLines } from '../reporting/granted-lines.ts';
import { segmentOn, segmentsByService } from '../reporting/segments.ts';
import { firstSigned } from './first-signed.ts';
import type { ClientRule } from './rule.ts';

/**
 * The client had a service across New Year, and no registration held then: the first one is later. In last year's
 * extract the services stood without a registration. With no signed one at all, another rule stops the client.
 */
export const noRegistrationAtNewYear: ClientRule = {
  id: 'R-125',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Tjenester over nyttår uten registrering', nn: 'Tenester over nyttår utan registrering' },
  text: {
    nb: 'Personen hadde tjenester ved nyttår, men den første underskrevne registreringen er fra {first}. Mangler en eldre registrering?',
    nn: 'Personen hadde tenester ved nyttår, men den første underskrivne registreringa er frå {first}. Manglar ei eldre registrering?',
  },
  source: 'ours; the register keeps a registration for every day with a service',
  check(client, { year }) {
    const lastDay = `${year - 1}-12-31`;
    const first = firstSigned(client);
    if (first === null || validRegistration(client.registrations, lastDay) !== null) return [];
    const services = [...segmentsByService(grantedLines(client))]
      .filter(([, segments]) => segmentOn(segments, lastDay) !== null)
      .map(([service]) => service);
    return services.length === 0
      ? []
      : [
          {
            record: null,
            field: 'registrations',
            words: { first: formatDate(first) },
            basis: [first, services],
          },
        ];
  },
};
