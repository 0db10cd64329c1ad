import { processWithoutGoal } from '../../../shared/rules/r102-process-without-goal.ts';
import { aClient, aRehabilitation } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const goal = (its: string | null) => aClient({ rehabilitations: [aRehabilitation({ goal: its })] });

clientRuleTable(processWithoutGoal, {
  passes: [['a goal', goal('Gå trygt ute')]],
  fails: [
    ['none', goal(null), ['process-1 goal']],
    ['spaces only', goal('  '), ['process-1 goal']],
  ],
  says: {
    nb: 'Re-/habiliteringen fra 16.03.2015 har ikke noe mål. Prosessen skal ha klare mål; noen få ord er nok.',
    nn: 'Re-/habiliteringa frå 16.03.2015 har ikkje noko mål. Prosessen skal ha klare mål; nokre få ord er nok.',
  },
});
