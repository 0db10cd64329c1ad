import { identityNumberMissing } from '../../../shared/rules/r004-identity-number-missing.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

clientRuleTable(identityNumberMissing, {
  passes: [
    ['a number', aClient()],
    ['an invalid number: another rule', aClient({ identityNumber: '1' })],
  ],
  fails: [
    ['no number, no reason', aClient({ identityNumber: null }), ['– identityNumber']],
    [
      'no number, with a reason',
      aClient({ identityNumber: null, identityReason: 'Nyfødt' }),
      ['– identityNumber'],
    ],
  ],
  says: {
    nb: 'Personen har verken fødselsnummer eller D-nummer. Finn det i Folkeregisteret når det er tildelt, ellers kan ikke registeret følge personen fra år til år.',
    nn: 'Personen har verken fødselsnummer eller D-nummer. Finn det i Folkeregisteret når det er tildelt, elles kan ikkje registeret følgje personen frå år til år.',
  },
});
