import { nameMissing } from '../../../shared/rules/r001-name-missing.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const named = (family: string, given: string) => aClient({ name: { family, given, middle: null } });

clientRuleTable(nameMissing, {
  passes: [
    ['both names', named('Haugen', 'Kari')],
    ['no middle name, hyphens and letters of other languages', named('Li-Nguyễn', 'Åse')],
  ],
  fails: [
    ['no family name', named('', 'Kari'), ['– name.family']],
    ['no given name', named('Haugen', ''), ['– name.given']],
    ['neither', named('', ''), ['– name.family', '– name.given']],
    ['blanks alone', named('  ', 'Kari'), ['– name.family']],
  ],
  says: {
    nb: 'Etternavn eller fornavn mangler. Uten begge kommer personen ikke med i uttrekket.',
    nn: 'Etternamn eller førenamn manglar. Utan begge kjem personen ikkje med i uttrekket.',
  },
});
