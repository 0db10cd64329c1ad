import { institutionLivesAlone } from '../../../shared/rules/r030-institution-lives-alone.ts';
import { aClient, aDraft, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const living = (household: number, housing: number) =>
  aClient({ registrations: [aRegistration({ values: values({ 6: household, 9: housing }) })] });

const draft = aClient({ registrations: [aDraft({ id: 'draft', values: values({ 6: 1, 9: 5 }) })] });

clientRuleTable(institutionLivesAlone, {
  passes: [
    ['ordinary dwelling, alone', living(1, 1)],
    ['sheltered housing, alone', living(1, 3)],
    ['no fixed dwelling, alone', living(1, 7)],
    ['nursing home, with others', living(2, 5)],
    ['a draft that nobody has in hand', draft],
    [
      'corrected',
      aClient({
        registrations: [
          aRegistration({ values: values({ 6: 1, 9: 5 }) }),
          aRegistration({ id: 'correction', correctionOf: 'registration-1', values: values({ 6: 2, 9: 5 }) }),
        ],
      }),
    ],
  ],
  fails: [
    ['old-age home, alone', living(1, 4), ['registration-1 values.6']],
    ['nursing home, alone', living(1, 5), ['registration-1 values.6']],
    ['other institution, alone', living(1, 6), ['registration-1 values.6']],
    ['the draft in hand', draft, ['draft values.6'], { draftInHand: 'draft' }],
  ],
  says: {
    nb: 'Boligtype er institusjon, men husstand sier at personen bor alene. Den som bor på institusjon, bor sammen med andre.',
    nn: 'Bustadtype er institusjon, men hushald seier at personen bur åleine. Den som bur på institusjon, bur saman med andre.',
  },
});
