import { decisionsInView } from './in-view.ts';
import { numberedName } from './named.ts';
import type { ClientRule } from './rule.ts';

/** What was rejected takes no part in a process. */
export const rejectionInProcess: ClientRule = {
  id: 'R-112',
  severity: 'tips',
  scope: 'client',
  name: { nb: 'Avslag merket som tiltak', nn: 'Avslag merkt som tiltak' },
  text: {
    nb: '{service} er avslått, men merket som tiltak i en re-/habilitering.',
    nn: '{service} er avslått, men merkt som tiltak i ei re-/habilitering.',
  },
  source: 'ours',
  check: (client, context) =>
    decisionsInView(client, context)
      .filter(({ rejected, rehabilitation }) => rejected && rehabilitation !== null)
      .map(({ id, service, rehabilitation }) => ({
        record: id,
        field: 'rehabilitation',
        words: { service: numberedName(context.book, service) },
        basis: [service, rehabilitation],
      })),
};
