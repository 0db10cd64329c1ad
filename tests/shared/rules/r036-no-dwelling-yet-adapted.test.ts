import { noDwellingYetAdapted } from '../../../shared/rules/r036-no-dwelling-yet-adapted.ts';
import { aClient, aRegistration, values } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const living = (adapted: number | null, housing: number | null) =>
  aClient({ registrations: [aRegistration({ values: values({ 8: adapted, 9: housing }) })] });

clientRuleTable(noDwellingYetAdapted, {
  passes: [
    ['no fixed dwelling, not adapted', living(1, 7)],
    ['ordinary dwelling, adapted', living(2, 1)],
    ['other institution, adapted', living(2, 6)],
    ['not answered', living(null, 7)],
  ],
  fails: [['no fixed dwelling, adapted', living(2, 7), ['registration-1 values.8']]],
  says: {
    nb: 'Personen er uten fast bosted, men boligen er ført som tilrettelagt. Se etter hva som er riktig.',
    nn: 'Personen er utan fast bustad, men bustaden er ført som tilrettelagd. Sjå etter kva som er rett.',
  },
});
