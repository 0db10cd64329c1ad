import { birthDateMissing } from '../../../shared/rules/r009-birth-date-missing.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

clientRuleTable(birthDateMissing, {
  passes: [['known', aClient()]],
  fails: [
    ['unknown, though the number tells it', aClient({ birthDate: null }), ['– birthDate']],
    ['unknown, no number', aClient({ birthDate: null, identityNumber: null }), ['– birthDate']],
  ],
  says: {
    nb: 'Fødselsdatoen mangler. Uten den sier uttrekket ikke hvor gammel personen er.',
    nn: 'Fødselsdatoen manglar. Utan han seier uttrekket ikkje kor gammal personen er.',
  },
});
