import { addressMissing } from '../../../shared/rules/r014-address-missing.ts';
import { aClient } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const living = (lines: readonly string[], town: string | null, confidential = false) =>
  aClient({ address: { lines: [...lines], postcode: null, town, confidential } });

clientRuleTable(addressMissing, {
  passes: [
    ['street and town', aClient()],
    ['a town alone', living([], 'Dombås')],
    ['a line alone', living(['Granveien 12'], null)],
    ['confidential, left out', living([], null, true)],
  ],
  fails: [
    ['none', aClient({ address: null }), ['– address']],
    ['nothing in it', living([], null), ['– address']],
    ['blanks alone', living([' '], ' '), ['– address']],
  ],
  says: {
    nb: 'Adressen mangler. Skriv den som står i Folkeregisteret, også når personen er uten fast bosted.',
    nn: 'Adressa manglar. Skriv den som står i Folkeregisteret, også når personen er utan fast bustad.',
  },
});
