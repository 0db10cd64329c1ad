import { notInformed } from '../../../shared/rules/r025-not-informed.ts';
import { aClient, aDraft } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

clientRuleTable(notInformed, {
  passes: [
    ['informed', aClient()],
    ['a draft alone', aClient({ informed: null, registrations: [aDraft()] })],
    [
      'the draft in hand',
      aClient({ informed: null, registrations: [aDraft()] }),
      { draftInHand: 'registration-1' },
    ],
  ],
  fails: [['signed, not informed', aClient({ informed: null }), ['– informed']]],
  says: {
    nb: 'Det er ikke ført at personen, eller en som ivaretar interessene, er informert om IPLOS. Informer, og før datoen.',
    nn: 'Det er ikkje ført at personen, eller ein som tek vare på interessene, er informert om IPLOS. Informer, og før datoen.',
  },
});
