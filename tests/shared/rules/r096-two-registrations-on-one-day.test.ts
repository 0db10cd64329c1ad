import { twoRegistrationsOnOneDay } from '../../../shared/rules/r096-two-registrations-on-one-day.ts';
import { aClient, aDraft, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const two = (second: Parameters<typeof aRegistration>[0]) =>
  aClient({ registrations: [aRegistration(), aRegistration({ id: 'second', ...second })] });

clientRuleTable(twoRegistrationsOnOneDay, {
  passes: [
    ['two days', two({ date: '2015-03-03' })],
    ['a correction', two({ reason: 'correction', correctionOf: 'registration-1' })],
    ['a draft', aClient({ registrations: [aRegistration(), aDraft({ id: 'draft' })] })],
  ],
  fails: [
    ['one day', two({}), ['second date']],
    [
      'two corrections of the same',
      aClient({
        registrations: [
          ...two({ correctionOf: 'registration-1' }).registrations,
          aRegistration({ id: 'third', correctionOf: 'registration-1' }),
        ],
      }),
      ['third date'],
    ],
    [
      'New Year',
      aClient({
        registrations: [
          aRegistration({ date: '2015-01-01' }),
          aRegistration({ id: 'second', date: '2015-01-01' }),
        ],
      }),
      ['second date'],
    ],
  ],
  says: {
    nb: 'Det er to signerte registreringer 02.03.2015, og ingen av dem er en retting av den andre. Bare én kan gjelde. Lag en retting av den som er feil.',
    nn: 'Det er to signerte registreringar 02.03.2015, og ingen av dei er ei retting av den andre. Berre éi kan gjelde. Lag ei retting av den som er feil.',
  },
});
