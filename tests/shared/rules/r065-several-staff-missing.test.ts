import { severalStaffMissing } from '../../../shared/rules/r065-several-staff-missing.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const staff = (service: 34 | 38 | 44, severalStaff: boolean | null) =>
  aClient({ decisions: [aDecision({ service, severalStaff })] });

clientRuleTable(severalStaffMissing, {
  passes: [
    ['one', staff(44, false)],
    ['several', staff(44, true)],
    ['meals don’t tell', staff(34, null)],
    ['a rejection', aClient({ decisions: [aRejection()] })],
  ],
  fails: [
    ['care at home', staff(44, null), ['decision-1 severalStaff']],
    ['support contact', staff(38, null), ['decision-1 severalStaff']],
  ],
  says: {
    nb: 'Vedtaket om 44 Helsetjenester i hjemmet sier ikke om tjenesten gis av én eller flere samtidig. Uten svar sendes det inn som én.',
    nn: 'Vedtaket om 44 Helsetenester i heimen seier ikkje om tenesta blir gitt av éin eller fleire samtidig. Utan svar blir det sendt inn som éin.',
  },
});
