import { partnerUnder16 } from '../../../shared/rules/r037-partner-under-16.ts';
import { aClient, aRegistration, values } from '../../builders/client.ts';
import { ruleTable } from '../../builders/rule-table.ts';

/** Registered on 2 March 2015. */
const married = (birthDate: string | null, status = 2) =>
  aClient({ birthDate, registrations: [aRegistration({ values: values({ 5: status }) })] });

ruleTable(partnerUnder16, [
  { of: 'unmarried child', client: married('2010-01-01', 1) },
  { of: 'married on the 16th birthday', client: married('1999-03-02') },
  {
    of: 'married the day before the 16th birthday',
    client: married('1999-03-03'),
    hits: ['registration-1 values.5'],
    says: { nb: 'personen var 15 år', nn: 'personen var 15 år' },
  },
  { of: 'divorced child', client: married('2008-01-01', 4), hits: ['registration-1 values.5'] },
  { of: 'married, date of birth unknown', client: married(null), undecided: true },
  { of: 'unmarried, date of birth unknown', client: married(null, 1) },
]);
