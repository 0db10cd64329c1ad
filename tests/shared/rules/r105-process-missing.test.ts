import { processMissing } from '../../../shared/rules/r105-process-missing.ts';
import { aClient, aDecision, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const measureOf = (rehabilitation: string | null) =>
  aClient({ rehabilitations: [aRehabilitation()], decisions: [aDecision({ rehabilitation })] });

clientRuleTable(processMissing, {
  passes: [
    ['it is there', measureOf('process-1')],
    ['no measure', measureOf(null)],
  ],
  fails: [['it isn’t there', measureOf('process-2'), ['decision-1 rehabilitation']]],
  says: {
    nb: '44 Helsetjenester i hjemmet er merket som tiltak i en re-/habilitering som ikke finnes hos personen.',
    nn: '44 Helsetenester i heimen er merkt som tiltak i ei re-/habilitering som ikkje finst hos personen.',
  },
});
