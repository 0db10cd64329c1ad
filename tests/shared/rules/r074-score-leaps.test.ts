import { scoreLeaps } from '../../../shared/rules/r074-score-leaps.ts';
import { aClient, aDraft, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const before = aRegistration({ id: 'before', date: '2014-03-02', values: values({ 18: 1, 19: 5 }) });
const after = (scores: Parameters<typeof values>[0], more: Parameters<typeof aRegistration>[0] = {}) =>
  aClient({
    registrations: [before, aRegistration({ values: values({ 18: 1, 19: 5, ...scores }), ...more })],
  });

clientRuleTable(scoreLeaps, {
  passes: [
    ['two steps', after({ 18: 3, 19: 3 })],
    ['the first registration', aClient({ registrations: [before] })],
    ['not answered', after({ 18: null })],
    [
      'a draft that nobody has in hand',
      aClient({ registrations: [before, aDraft({ values: values({ 18: 5 }) })] }),
    ],
    [
      'a correction of the leap',
      aClient({
        registrations: [
          before,
          aRegistration({ values: values({ 18: 5, 19: 5 }) }),
          aRegistration({
            id: 'correction',
            correctionOf: 'registration-1',
            values: values({ 18: 2, 19: 5 }),
          }),
        ],
      }),
    ],
  ],
  fails: [
    ['three steps up', after({ 18: 4 }), ['registration-1 values.18']],
    [
      'three steps down, one hit each',
      after({ 18: 5, 19: 2 }),
      ['registration-1 values.18', 'registration-1 values.19'],
    ],
    [
      'the draft in hand',
      after({ 18: 4 }, { id: 'draft', status: 'draft' }),
      ['draft values.18'],
      { draftInHand: 'draft' },
    ],
    [
      'a correction is compared with what was before',
      aClient({
        registrations: [
          before,
          aRegistration({ values: values({ 18: 1, 19: 5 }) }),
          aRegistration({
            id: 'correction',
            correctionOf: 'registration-1',
            values: values({ 18: 4, 19: 5 }),
          }),
        ],
      }),
      ['correction values.18'],
    ],
  ],
  says: {
    nb: '«18 Vaske seg» gikk fra 1 til 4 siden registreringen 02.03.2014. Stemmer det?',
    nn: '«18 Vaske seg» gjekk frå 1 til 4 sidan registreringa 02.03.2014. Stemmer det?',
  },
});
