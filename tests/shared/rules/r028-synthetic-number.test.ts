import { syntheticNumber } from '../../../shared/rules/r028-synthetic-number.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const inMunicipality = { syntheticAllowed: false };

clientRuleTable(syntheticNumber, {
  passes: [
    ['where they are allowed', aClient()],
    ['a real number', aClient({ identityNumber: '02013299997' }), inMunicipality],
    ['no number', aClient({ identityNumber: null }), inMunicipality],
  ],
  fails: [
    ['in a municipality', aClient(), ['– identityNumber'], inMunicipality],
    ['with a reason', aClient({ identityReason: 'Prøve' }), ['– identityNumber'], inMunicipality],
    ['a D-number', aClient({ identityNumber: '52835512088' }), ['– identityNumber'], inMunicipality],
  ],
  says: {
    nb: 'Nummeret er laget for test og hører ikke til en virkelig person. Bruk personens eget nummer; til da kommer personen ikke med i uttrekket.',
    nn: 'Nummeret er laga for test og høyrer ikkje til ein verkeleg person. Bruk nummeret til personen sjølv; til då kjem personen ikkje med i uttrekket.',
  },
});
