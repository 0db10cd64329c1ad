import { formatDate } from '../record/dates.ts';
import { decisionsInView, processesInView } from './in-view.ts';
import { UNDECIDED, type ClientRule } from './rule.ts';

/** Nothing is decided for somebody who isn't born. */
export const decidedBeforeBirth: ClientRule = {
  id: 'R-058',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Vedtaksdato før fødselen', nn: 'Vedtaksdato før fødselen' },
  text: {
    nb: 'Vedtaket er datert {decided}, men personen er født {born}. Én av datoene er feil.',
    nn: 'Vedtaket er datert {decided}, men personen er fødd {born}. Éin av datoane er feil.',
  },
  source: 'guide 2004, variables 3 and 30–50',
  check(client, context) {
    const decided = [...decisionsInView(client, context), ...processesInView(client, context)];
    const { birthDate } = client;
    if (birthDate === null) return decided.length === 0 ? [] : UNDECIDED;
    return decided
      .filter((one) => one.decided < birthDate)
      .map((one) => ({
        record: one.id,
        field: 'decided',
        words: { decided: formatDate(one.decided), born: formatDate(birthDate) },
        basis: [one.decided, birthDate],
      }));
  },
};
