import { institutionLivesAlone } from '../../../shared/rules/r030-institution-lives-alone.ts';
import { aClient, aDraft, aRegistration, values } from '../../builders/client.ts';
import { ruleTable } from '../../builders/rule-table.ts';

const living = (household: number, housing: number) =>
  aClient({ registrations: [aRegistration({ values: values({ 6: household, 9: housing }) })] });

ruleTable(institutionLivesAlone, [
  { of: 'an ordinary dwelling, alone', client: living(1, 1) },
  { of: 'sheltered housing, alone', client: living(1, 3) },
  { of: 'no fixed dwelling, alone', client: living(1, 7) },
  { of: 'a nursing home, with others', client: living(2, 5) },
  {
    of: 'an old-age home, alone',
    client: living(1, 4),
    hits: ['registration-1 values.6'],
    says: {
      nb: 'Den som bor på institusjon, bor sammen med andre.',
      nn: 'Den som bur på institusjon, bur saman med andre.',
    },
  },
  { of: 'a nursing home, alone', client: living(1, 5), hits: ['registration-1 values.6'] },
  { of: 'another institution, alone', client: living(1, 6), hits: ['registration-1 values.6'] },
  {
    of: 'alone in a draft that nobody has in hand',
    client: aClient({ registrations: [aDraft({ values: values({ 6: 1, 9: 5 }) })] }),
  },
  {
    of: 'alone in the draft in hand',
    client: aClient({ registrations: [aDraft({ values: values({ 6: 1, 9: 5 }) })] }),
    context: { draftInHand: 'registration-1' },
    hits: ['registration-1 values.6'],
  },
  {
    of: 'corrected',
    client: aClient({
      registrations: [
        aRegistration({ values: values({ 6: 1, 9: 5 }) }),
        aRegistration({ id: 'correction', correctionOf: 'registration-1', values: values({ 6: 2, 9: 5 }) }),
      ],
    }),
  },
]);
