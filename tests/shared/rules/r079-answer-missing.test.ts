import { answerMissing } from '../../../shared/rules/r079-answer-missing.ts';
import { aClient, aDraft, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const answered = (answers: Parameters<typeof values>[0]) =>
  aClient({ registrations: [aRegistration({ values: values(answers) })] });

clientRuleTable(answerMissing, {
  passes: [
    ['all answered', aClient()],
    ['no is an answer', answered({ 52: false })],
    ['dates of assessment may be unknown', answered({ 10: null, 11: null })],
    ['a draft', aClient({ registrations: [aDraft()] })],
    ['the draft in hand', aClient({ registrations: [aDraft()] }), { draftInHand: 'registration-1' }],
    ['a score is missing: another rule', answered({ 12: null })],
  ],
  fails: [
    ['dwelling and plan, one hit', answered({ 9: null, 52: null }), ['registration-1 values.9']],
    ['the plan', answered({ 52: null }), ['registration-1 values.52']],
    ['marital status', answered({ 5: null }), ['registration-1 values.5']],
  ],
  says: {
    nb: 'Den signerte registreringen mangler svar på «9 Boligtype» og «52 Individuell plan». Lag en retting med svarene.',
    nn: 'Den signerte registreringa manglar svar på «9 Bustadtype» og «52 Individuell plan». Lag ei retting med svara.',
  },
});
