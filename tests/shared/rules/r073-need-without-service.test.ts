import { needWithoutService } from '../../../shared/rules/r073-need-without-service.ts';
import {
  aClient,
  aDecision,
  aRegistration,
  aRehabilitation,
  aRejection,
  values,
} from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const scored = (scores: Parameters<typeof values>[0], more: Parameters<typeof aClient>[0] = {}) =>
  aClient({ registrations: [aRegistration({ values: values(scores) })], ...more });
const ended = (to: string) => ({ decisions: [aDecision({ periods: [{ from: '2015-03-16', to }] })] });

clientRuleTable(needWithoutService, {
  passes: [
    ['at most three', scored({ 18: 3, 19: 3, 21: 3, 22: 3 })],
    ['high elsewhere', scored({ 17: 5, 20: 5, 23: 5 })],
    ['any service', scored({ 18: 5 }, { decisions: [aDecision({ service: 35 })] })],
    ['a process', scored({ 18: 5 }, { rehabilitations: [aRehabilitation()] })],
    ['a service that begins later', scored({ 18: 5 }, { decisions: [aDecision()] }), { today: '2015-03-10' }],
    ['ends on the day', scored({ 18: 5 }, ended('2015-12-31'))],
    ['dead', scored({ 18: 5 }, { deathDate: '2015-12-31' })],
    ['moved', scored({ 18: 5 }, { moved: { date: '2015-12-31', municipality: null } })],
    ['no registration', aClient({ registrations: [] })],
  ],
  fails: [
    ['washing and toilet', scored({ 18: 5, 22: 4 }), ['registration-1 values.18']],
    ['dressing', scored({ 19: 4 }), ['registration-1 values.19']],
    ['eating', scored({ 21: 4 }), ['registration-1 values.21']],
    ['rejected', scored({ 22: 5 }, { decisions: [aRejection()] }), ['registration-1 values.22']],
    ['ended the day before', scored({ 18: 4 }, ended('2015-12-30')), ['registration-1 values.18']],
    ['dies later', scored({ 18: 4 }, { deathDate: '2016-01-01' }), ['registration-1 values.18']],
  ],
  says: {
    nb: 'Personen er skåret 4 eller 5 i «18 Vaske seg» og «22 Gå på toalett», men har ingen tjeneste. Er en tjeneste ikke ført, eller gir andre hjelpen?',
    nn: 'Personen er skåra 4 eller 5 i «18 Vaske seg» og «22 Gå på toalettet», men har inga teneste. Er ei teneste ikkje ført, eller gir andre hjelpa?',
  },
});
