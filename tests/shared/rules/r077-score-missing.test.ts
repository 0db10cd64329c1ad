import { scoreMissing } from '../../../shared/rules/r077-score-missing.ts';
import { aClient, aDraft, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const scored = (scores: Parameters<typeof values>[0]) =>
  aClient({ registrations: [aRegistration({ values: values(scores) })] });

clientRuleTable(scoreMissing, {
  passes: [
    ['all answered', aClient()],
    ['the lowest and the highest', scored({ 12: 1, 28: 5 })],
    ['a draft', aClient({ registrations: [aDraft()] })],
    ['the draft in hand', aClient({ registrations: [aDraft()] }), { draftInHand: 'registration-1' }],
    ['something else is missing', scored({ 5: null })],
  ],
  fails: [
    ['two missing, one hit', scored({ 18: null, 28: null }), ['registration-1 values.18']],
    ['a nine', scored({ 20: 9 }), ['registration-1 values.20']],
    ['a zero', scored({ 12: 0 }), ['registration-1 values.12']],
    ['a six', scored({ 28: 6 }), ['registration-1 values.28']],
  ],
  says: {
    nb: 'Den signerte registreringen har ikke skår 1–5 i «18 Vaske seg» og «28 Styre egen atferd». Lag en retting; det som ikke er relevant, skåres 1.',
    nn: 'Den signerte registreringa har ikkje skår 1–5 i «18 Vaske seg» og «28 Styre eiga åtferd». Lag ei retting; det som ikkje er relevant, blir skåra 1.',
  },
});
