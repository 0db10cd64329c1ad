import { startWithoutStay } from '../../../shared/rules/r090-start-without-stay.ts';
import { aClient, aDecision, aRehabilitation, aStay } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const started = (from: string, more: Parameters<typeof aClient>[0] = {}) =>
  aClient({ decisions: [aDecision({ periods: [{ from, to: null }] })], ...more });
const hit = ['decision-1 periods.0.from'];

clientRuleTable(startWithoutStay, {
  passes: [
    ['a stay ended 14 days before', started('2015-03-15', { stays: [aStay()] })],
    ['a stay is going on', started('2015-02-20', { stays: [aStay()] })],
    ['a stay that is open', started('2015-06-01', { stays: [aStay({ to: null })] })],
    ['started in another year', started('2014-12-31')],
    ['starts tomorrow', started('2015-03-16'), { today: '2015-03-15' }],
    [
      'another ran the day before',
      aClient({
        decisions: [
          aDecision({ id: 'old', service: 35, periods: [{ from: '2014-01-01', to: '2015-03-15' }] }),
          aDecision(),
        ],
      }),
    ],
    ['no service', aClient()],
  ],
  fails: [
    ['no stay', started('2015-03-16'), hit],
    ['a stay ended 15 days before', started('2015-03-16', { stays: [aStay()] }), hit],
    ['the stay came after', started('2015-01-15', { stays: [aStay()] }), hit],
    ['a process', aClient({ rehabilitations: [aRehabilitation()] }), ['process-1 from']],
    [
      'two on one day, one hit',
      aClient({ decisions: [aDecision({ id: 'second' }), aDecision({ service: 30 })] }),
      hit,
    ],
    [
      'back after a break',
      aClient({
        decisions: [
          aDecision({
            periods: [
              { from: '2014-01-01', to: '2015-05-01' },
              { from: '2015-05-10', to: null },
            ],
          }),
        ],
      }),
      ['decision-1 periods.1.from'],
    ],
  ],
  says: {
    nb: '«44 Helsetjenester i hjemmet» begynte 16.03.2015, og det er ikke ført noe døgntilbud de siste 14 dagene før. Kom personen fra sykehus eller annen institusjon, skal oppholdet registreres.',
    nn: '«44 Helsetenester i heimen» byrja 16.03.2015, og det er ikkje ført noko døgntilbod dei siste 14 dagane før. Kom personen frå sjukehus eller annan institusjon, skal opphaldet registrerast.',
  },
});
