import { identityNumberOnly2032 } from '../../../shared/rules/r005-identity-number-only-2032.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const numbered = (identityNumber: string | null) => aClient({ identityNumber });

clientRuleTable(identityNumberOnly2032, {
  passes: [
    ['valid under both rules', numbered('30108299920')],
    ['invalid', numbered('30108299938')],
    ['none', numbered(null)],
  ],
  fails: [['valid under the new rule alone', numbered('30108299939'), ['– identityNumber']]],
  says: {
    nb: 'Nummeret er gyldig bare etter reglene for nummer som blir tildelt fra 2032. Se etter skrivefeil.',
    nn: 'Nummeret er gyldig berre etter reglane for nummer som blir tildelte frå 2032. Sjå etter skrivefeil.',
  },
});
