import { diagnosisEndsBeforeStart } from '../../../shared/rules/r082-diagnosis-ends-before-start.ts';
import { aClient, aDiagnosis, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const ending = (to: string | null) =>
  aClient({ registrations: [aRegistration({ diagnoses: [aDiagnosis({ from: '2015-02-03', to })] })] });

clientRuleTable(diagnosisEndsBeforeStart, {
  passes: [
    ['open', ending(null)],
    ['on the same day', ending('2015-02-03')],
  ],
  fails: [['the day before', ending('2015-02-02'), ['registration-1 diagnoses.0.to']]],
  says: {
    nb: 'Diagnosen K90 begynner 03.02.2015 og slutter 02.02.2015. Rett en av datoene.',
    nn: 'Diagnosen K90 byrjar 03.02.2015 og sluttar 02.02.2015. Rett ein av datoane.',
  },
});
