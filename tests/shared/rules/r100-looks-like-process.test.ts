import { looksLikeProcess } from '../../../shared/rules/r100-looks-like-process.ts';
import { aClient, aDecision, aRegistration, aRehabilitation, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';
import type { Client, Decision } from '../../../shared/record/client.ts';

const LIMITED = [{ from: '2015-03-16', to: '2015-06-30' }];
const OPEN = [{ from: '2015-03-16', to: null }];
const training = aDecision({ service: 31, periods: LIMITED });
const care = (id: string, periods: Decision['periods'] = LIMITED) => aDecision({ id, periods });
const COORDINATOR = aRegistration({ coordinator: { from: '2015-03-02', to: null } });
const PLAN = aRegistration({ values: values({ 52: true }) });

const client = (decisions: readonly Decision[], more: Partial<Client> = {}) =>
  aClient({ decisions, registrations: [COORDINATOR], ...more });
const noProcess = (...decisions: readonly string[]): Client['processAnswers'] =>
  decisions.map((decision) => ({
    decision,
    reason: 'Bare sårstell',
    by: 'Berit Haugland',
    at: '2015-04-01T09:00:00+02:00',
  }));

clientRuleTable(looksLikeProcess, {
  passes: [
    ['it is one', client([training], { rehabilitations: [aRehabilitation()] })],
    ['it is one, as a decision line', client([training, aDecision({ id: 'line', service: 45 })])],
    ['neither coordinator nor plan', client([training], { registrations: [aRegistration()] })],
    ['nothing limited in time', client([aDecision({ service: 31 })])],
    ['ended by death', client([training], { deathDate: '2015-06-30' })],
    ['ended by moving', client([training], { moved: { date: '2015-06-30', municipality: null } })],
    ['one line of care', client([care('a')])],
    [
      'two lines of care, one after the other',
      client([care('a'), care('b', [{ from: '2015-07-01', to: '2015-09-30' }])]),
    ],
    ['other services', client([aDecision({ service: 30, periods: LIMITED })])],
    ['a rejection', client([{ ...training, rejected: true }])],
    ['no, it isn’t', client([training], { processAnswers: noProcess('decision-1') })],
    ['of two lines one isn’t', client([care('a'), care('b')], { processAnswers: noProcess('a') })],
    ['of another year', client([training]), { year: 2016 }],
  ],
  fails: [
    [
      'training and two lines of care, with both',
      client([training, care('a'), care('b', OPEN)], {
        registrations: [{ ...PLAN, ...COORDINATOR, values: PLAN.values }],
      }),
      ['decision-1 rehabilitation'],
    ],
    ['training and a coordinator', client([training]), ['decision-1 rehabilitation']],
    ['training and a plan', client([training], { registrations: [PLAN] }), ['decision-1 rehabilitation']],
    ['the limited one of two lines', client([care('a', OPEN), care('b')]), ['b rehabilitation']],
    [
      'on a single day together',
      client([care('a'), care('b', [{ from: '2015-06-30', to: '2015-09-30' }])]),
      ['a rehabilitation'],
    ],
    [
      'the limited one is another service',
      client([
        aDecision({ service: 31, periods: OPEN }),
        aDecision({ id: 'b', service: 30, periods: LIMITED }),
      ]),
      ['decision-1 rehabilitation'],
    ],
    [
      'of three lines one isn’t',
      client([care('a'), care('b'), care('c')], { processAnswers: noProcess('a') }),
      ['b rehabilitation'],
    ],
    [
      'the answer was about another decision',
      client([training, care('a')], { processAnswers: noProcess('a') }),
      ['decision-1 rehabilitation'],
    ],
  ],
  says: {
    nb: 'Dette kan være re-/habilitering (45): opplæring (31) og 2 samtidige vedtak om 44, et tidsbegrenset vedtak (til 30.06.2015) og koordinator og individuell plan. Er det en planlagt prosess der flere samarbeider, skal den registreres.',
    nn: 'Dette kan vere re-/habilitering (45): opplæring (31) og 2 samtidige vedtak om 44, eit tidsavgrensa vedtak (til 30.06.2015) og koordinator og individuell plan. Er det ein planlagd prosess der fleire samarbeider, skal han registrerast.',
  },
});
