import { identityNumberInvalid } from '../../../shared/rules/r002-identity-number-invalid.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const numbered = (identityNumber: string | null, identityReason: string | null = null) =>
  aClient({ identityNumber, identityReason });

clientRuleTable(identityNumberInvalid, {
  passes: [
    ['a valid number', numbered('02013299997')],
    ['a synthetic number where they are allowed', numbered('12835512094')],
    ['an invalid number with a reason', numbered('02013299998', 'Hjelpenummer fra sykehuset')],
    ['no number at all', numbered(null)],
    [
      'a synthetic number where they are not allowed: a rule of its own',
      numbered('12835512094'),
      { syntheticAllowed: false },
    ],
  ],
  fails: [
    ['a wrong control digit', numbered('02013299998'), ['– identityNumber']],
    ['ten digits', numbered('0201329999'), ['– identityNumber']],
    ['blanks as a reason', numbered('02013299998', '  '), ['– identityNumber']],
  ],
  says: {
    nb: 'Fødselsnummeret eller D-nummeret er ikke gyldig, og det er ikke sagt hvorfor. Se etter skrivefeil, eller oppgi grunnen. Til da kommer personen ikke med i uttrekket.',
    nn: 'Fødselsnummeret eller D-nummeret er ikkje gyldig, og det er ikkje sagt kvifor. Sjå etter skrivefeil, eller oppgi grunnen. Til då kjem personen ikkje med i uttrekket.',
  },
});
