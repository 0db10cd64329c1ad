import { youngChildScoredAsAdult } from '../../../shared/rules/r071-young-child-scored-as-adult.ts';
import { aClient, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Registered on 2 March 2015. */
const child = (birthDate: string | null, scores: Parameters<typeof values>[0]) =>
  aClient({ birthDate, registrations: [aRegistration({ values: values({ 13: 1, 17: 1, ...scores }) })] });

clientRuleTable(youngChildScoredAsAdult, {
  passes: [
    ['on the sixth birthday', child('2009-03-02', { 13: 5 })],
    ['a three', child('2012-01-01', { 13: 3, 14: 3, 17: 3, 20: 3 })],
    ['what a child does do', child('2012-01-01', { 16: 5, 21: 5 })],
    ['no high score, date of birth unknown', child(null, {})],
    ['registered before birth: another rule', child('2015-03-03', { 13: 5 })],
  ],
  fails: [
    ['the day before the sixth birthday', child('2009-03-03', { 13: 4 }), ['registration-1 values.13']],
    [
      'each of the four',
      child('2012-01-01', { 13: 5, 14: 4, 17: 5, 20: 4 }),
      [
        'registration-1 values.13',
        'registration-1 values.14',
        'registration-1 values.17',
        'registration-1 values.20',
      ],
    ],
  ],
  undecided: [['a high score, date of birth unknown', child(null, { 20: 4 })]],
  says: {
    nb: '«13 Skaffe seg varer og tjenester» er skåret 4, men barnet var 5 år. Barn skåres etter det som ventes på deres alder; det ingen på den alderen gjør, er 1.',
    nn: '«13 Skaffe seg varer og tenester» er skåra 4, men barnet var 5 år. Barn blir skåra etter det ein ventar på deira alder; det ingen på den alderen gjer, er 1.',
  },
});
