import { decisionsInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/** A decision names a process that the client doesn't have. No form and no file lets that in; this looks after it. */
export const processMissing: ClientRule = {
  id: 'R-105',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Tiltak i en prosess som ikke finnes', nn: 'Tiltak i ein prosess som ikkje finst' },
  text: {
    nb: '{service} er merket som tiltak i en re-/habilitering som ikke finnes hos personen.',
    nn: '{service} er merkt som tiltak i ei re-/habilitering som ikkje finst hos personen.',
  },
  source: 'ours',
  check(client, context) {
    const processes = new Set(client.rehabilitations.map(({ id }) => id));
    return decisionsInView(client, context)
      .filter(({ rehabilitation }) => rehabilitation !== null && !processes.has(rehabilitation))
      .map(({ id, service, rehabilitation }) => ({
        record: id,
        field: 'rehabilitation',
        words: { service: numberedName(context.book, service) },
        basis: [service, rehabilitation],
      }));
  },
};
