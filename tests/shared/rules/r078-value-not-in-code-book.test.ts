import { valueNotInCodeBook } from '../../../shared/rules/r078-value-not-in-code-book.ts';
import { aClient, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const answered = (answers: Parameters<typeof values>[0]) =>
  aClient({ registrations: [aRegistration({ values: values(answers) })] });

clientRuleTable(valueNotInCodeBook, {
  passes: [
    ['the last alternatives', answered({ 5: 4, 6: 2, 7: 4, 8: 2, 9: 7 })],
    ['not answered: another rule', answered({ 5: null })],
    ['a score out of range: another rule', answered({ 12: 9 })],
  ],
  fails: [
    ['one more', answered({ 9: 8 }), ['registration-1 values.9']],
    ['a zero', answered({ 5: 0 }), ['registration-1 values.5']],
    [
      'several',
      answered({ 6: 3, 7: 5, 8: 3 }),
      ['registration-1 values.6', 'registration-1 values.7', 'registration-1 values.8'],
    ],
  ],
  says: {
    nb: '«9 Boligtype» har svaret 8, som ikke finnes i kodebok 2015. Velg et av alternativene.',
    nn: '«9 Bustadtype» har svaret 8, som ikkje finst i kodebok 2015. Vel eit av alternativa.',
  },
});
