import { identityNumberTaken } from '../../../shared/rules/r006-identity-number-taken.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const context = {
  isTaken: (number: string, client: string) => number === '12835512094' && client !== 'its-owner',
};
const replaced = aClient({
  identityNumber: '02013299997',
  previousIdentityNumbers: [{ number: '12835512094', replaced: '2015-05-01' }],
});

clientRuleTable(identityNumberTaken, {
  passes: [
    ['free', aClient({ identityNumber: '02013299997' }), context],
    ['the client itself has it', aClient({ id: 'its-owner' }), context],
    ['no number', aClient({ identityNumber: null }), context],
  ],
  fails: [
    ['another has it', aClient(), ['– identityNumber'], context],
    ['another has the earlier number', replaced, ['– previousIdentityNumbers.0.number'], context],
  ],
  says: {
    nb: 'En annen klient har eller har hatt dette nummeret. Er det samme person, så før alt på én av dem; ellers er ett av numrene feil.',
    nn: 'Ein annan klient har eller har hatt dette nummeret. Er det same person, så før alt på éin av dei; elles er eitt av nummera feil.',
  },
});
