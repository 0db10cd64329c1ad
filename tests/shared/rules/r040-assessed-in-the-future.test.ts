import { assessedInTheFuture } from '../../../shared/rules/r040-assessed-in-the-future.ts';
import { aClient, aDraft, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const assessed = (dental: string | null, physician: string | null) =>
  aClient({ registrations: [aRegistration({ values: values({ 10: dental, 11: physician }) })] });

clientRuleTable(assessedInTheFuture, {
  passes: [
    ['today', assessed('2016-01-08', '2016-01-08')],
    ['not known', assessed(null, null)],
    [
      'in a draft that nobody has in hand',
      aClient({ registrations: [aDraft({ values: values({ 10: '2016-01-09' }) })] }),
    ],
  ],
  fails: [
    ['the dentist tomorrow', assessed('2016-01-09', null), ['registration-1 values.10']],
    ['the physician tomorrow', assessed(null, '2016-01-09'), ['registration-1 values.11']],
    [
      'in the draft in hand',
      aClient({ registrations: [aDraft({ values: values({ 10: '2016-01-09' }) })] }),
      ['registration-1 values.10'],
      { draftInHand: 'registration-1' },
    ],
  ],
  says: {
    nb: '«10 Vurdert av tannhelsepersonell siste 12 mnd.» har datoen 09.01.2016, som ikke er kommet ennå. Før datoen for den siste undersøkelsen, eller la feltet stå tomt.',
    nn: '«10 Vurdert av tannhelsepersonell siste 12 mnd.» har datoen 09.01.2016, som ikkje er komen enno. Før datoen for den siste undersøkinga, eller la feltet stå tomt.',
  },
});
