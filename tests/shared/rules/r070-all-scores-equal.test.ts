import { SCORE_NUMBERS } from '../../../shared/catalogue/numbers.ts';
import { allScoresEqual } from '../../../shared/rules/r070-all-scores-equal.ts';
import { aClient, aDraft, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const all = (score: number, other: Parameters<typeof values>[0] = {}) =>
  aClient({
    registrations: [
      aRegistration({
        values: values({ ...Object.fromEntries(SCORE_NUMBERS.map((number) => [number, score])), ...other }),
      }),
    ],
  });
const hit = ['registration-1 values.12'];

clientRuleTable(allScoresEqual, {
  passes: [
    ['one is another', all(1, { 28: 2 })],
    ['the first is another', all(1, { 12: 2 })],
    ['one is not answered', all(1, { 20: null })],
    ['nothing is answered', aClient({ registrations: [aDraft()] }), { draftInHand: 'registration-1' }],
  ],
  fails: [
    ['all 3', all(3), hit],
    ['all 1', all(1), hit],
    ['all 5', all(5), hit],
  ],
  says: {
    nb: 'Alle 17 skår er 3. Er hver av dem vurdert for seg?',
    nn: 'Alle 17 skårar er 3. Er kvar av dei vurdert for seg?',
  },
});
