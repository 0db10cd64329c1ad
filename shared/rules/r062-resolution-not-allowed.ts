import { decisionsInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/** Only some services may rest on a resolution (beslutning): 33–35, 41, 42, 44 and 45. The others need a decision. */
export const resolutionNotAllowed: ClientRule = {
  id: 'R-062',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Beslutning der det kreves vedtak', nn: 'Avgjerd der det krevst vedtak' },
  text: {
    nb: '{service} er registrert med beslutning, men tjenesten krever vedtak.',
    nn: '{service} er registrert med avgjerd, men tenesta krev vedtak.',
  },
  source: 'guide 2004, variables 30–50',
  check: (client, context) =>
    decisionsInView(client, context)
      .filter(
        ({ kind, service }) => kind === 'resolution' && !context.book.variables[service].resolutionAllowed,
      )
      .map(({ id, service }) => ({
        record: id,
        field: 'kind',
        words: { service: numberedName(context.book, service) },
        basis: [service],
      })),
};
