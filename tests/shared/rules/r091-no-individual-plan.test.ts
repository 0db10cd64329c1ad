import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import { noIndividualPlan } from '../../../shared/rules/r091-no-individual-plan.ts';
import { aClient, aDecision, aRegistration, aRehabilitation, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const served = (services: readonly ServiceNumber[], plan: boolean | null = false, to: string | null = null) =>
  aClient({
    registrations: [aRegistration({ values: values({ 52: plan }) })],
    decisions: services.map((service, index) =>
      aDecision({ id: `decision-${index}`, service, periods: [{ from: '2015-03-16', to }] }),
    ),
  });
const hit = ['registration-1 values.52'];

clientRuleTable(noIndividualPlan, {
  passes: [
    ['two services', served([30, 44])],
    ['one service three times', served([44, 44, 44])],
    ['a plan', served([30, 35, 44], true)],
    ['not answered: another rule', served([30, 35, 44], null)],
    ['they have ended', served([30, 35, 44], false, '2015-12-30')],
    ['no registration', aClient({ ...served([30, 35, 44]), registrations: [] })],
  ],
  fails: [
    ['three services', served([44, 30, 35]), hit],
    [
      'a process is one of three',
      aClient({ ...served([30, 44]), rehabilitations: [aRehabilitation()] }),
      hit,
    ],
    ['they end today', served([30, 35, 44], false, '2015-12-31'), hit],
  ],
  says: {
    nb: 'Personen har 3 tjenester samtidig («30 Praktisk bistand – daglige gjøremål», «35 Trygghetsalarm» og «44 Helsetjenester i hjemmet») og ingen individuell plan. Den som trenger langvarige og koordinerte tjenester, har rett til en plan. Har personen fått tilbud om det?',
    nn: 'Personen har 3 tenester samtidig («30 Praktisk bistand – daglege gjeremål», «35 Tryggleiksalarm» og «44 Helsetenester i heimen») og ingen individuell plan. Den som treng langvarige og koordinerte tenester, har rett til ein plan. Har personen fått tilbod om det?',
  },
});
