import { grantedInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** Service 45 is recorded as a process, with dates and measures; only a rejection of it is a decision line. */
export const decisionLineOf45: ClientRule = {
  id: 'R-108',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Re-/habilitering ført som vedtak', nn: 'Re-/habilitering ført som vedtak' },
  text: {
    nb: 'Re-/habilitering (45) er ført som et vanlig vedtak. Den registreres som prosess, med tiltakene som inngår.',
    nn: 'Re-/habilitering (45) er ført som eit vanleg vedtak. Ho skal registrerast som prosess, med tiltaka som inngår.',
  },
  source: 'letter 2015, annex 2',
  check: (client, context) =>
    grantedInView(client, context)
      .filter(({ service }) => service === 45)
      .map(({ id, periods }) => ({ record: id, field: 'service', basis: [periods] })),
};
