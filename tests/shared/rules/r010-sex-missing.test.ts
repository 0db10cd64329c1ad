import { sexMissing } from '../../../shared/rules/r010-sex-missing.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

clientRuleTable(sexMissing, {
  passes: [
    ['woman', aClient({ sex: 2 })],
    ['man', aClient({ sex: 1 })],
  ],
  fails: [['unknown', aClient({ sex: null }), ['– sex']]],
  says: {
    nb: 'Kjønn er ikke oppgitt. Uten det teller personen ikke med i tall for kvinner og menn.',
    nn: 'Kjønn er ikkje oppgitt. Utan det tel personen ikkje med i tal for kvinner og menn.',
  },
});
