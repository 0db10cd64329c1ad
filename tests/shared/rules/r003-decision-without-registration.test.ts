import { decisionWithoutRegistration } from '../../../shared/rules/r003-decision-without-registration.ts';
import {
  aClient,
  aDecision,
  aDraft,
  aRegistration,
  aRehabilitation,
  aRejection,
} from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const draft = aDraft();

clientRuleTable(decisionWithoutRegistration, {
  passes: [
    ['a decision and a signed registration', aClient({ decisions: [aDecision()] })],
    ['a draft and no decision', aClient({ registrations: [draft] })],
    [
      'signed after the decision: an error of its own',
      aClient({ decisions: [aDecision()], registrations: [aRegistration({ date: '2015-06-01' })] }),
    ],
  ],
  fails: [
    [
      'a decision and a draft',
      aClient({ decisions: [aDecision()], registrations: [draft] }),
      ['– registrations'],
    ],
    [
      'a rejection and nothing',
      aClient({ decisions: [aRejection()], registrations: [] }),
      ['– registrations'],
    ],
    [
      'a process, the decision of 45',
      aClient({ rehabilitations: [aRehabilitation()], registrations: [] }),
      ['– registrations'],
    ],
    [
      'a draft in hand',
      aClient({ decisions: [aDecision()], registrations: [draft] }),
      ['– registrations'],
      { draftInHand: 'registration-1' },
    ],
  ],
  says: {
    nb: 'Det er gjort vedtak, men personen har ingen signert registrering. Signer en registrering, ellers kommer personen ikke med i uttrekket.',
    nn: 'Det er gjort vedtak, men personen har inga signert registrering. Signer ei registrering, elles kjem personen ikkje med i uttrekket.',
  },
});
