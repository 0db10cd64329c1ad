import type { Text } from './language.ts';
import type { Score, ScoreNumber } from './numbers.ts';
import type { Alternative, ScoreVariable } from './variable.ts';

/** The five alternatives of every score (guide 2004, level of functioning). */
export const SCORE_ALTERNATIVES = [
  { code: 1, name: { nb: 'Ingen problemer', nn: 'Ingen problem' } },
  { code: 2, name: { nb: 'Noe problemer', nn: 'Noko problem' } },
  { code: 3, name: { nb: 'Middels problemer', nn: 'Middels problem' } },
  { code: 4, name: { nb: 'Store problemer', nn: 'Store problem' } },
  { code: 5, name: { nb: 'Klarer ikke', nn: 'Klarer ikkje' } },
] as const satisfies readonly Alternative<Score>[];

/** The lowest score that presupposes help from a person: the line on screen and card stands before it. */
export const FIRST_SCORE_WITH_HELP = 3 satisfies Score;

const score = <const Key extends string>(key: Key, name: Text) =>
  ({ key, kind: 'score', area: 'functioning', required: true, name, codes: SCORE_ALTERNATIVES }) as const;

/** Area 3 of the card: level of functioning (guide 2004, variables 12–28). */
export const FUNCTIONING_2004 = {
  12: score('socialFunctioning', { nb: 'Fungere sosialt', nn: 'Fungere sosialt' }),
  13: score('acquiringGoodsAndServices', {
    nb: 'Skaffe seg varer og tjenester',
    nn: 'Skaffe seg varer og tenester',
  }),
  14: score('dailyDecisions', { nb: 'Ta daglige beslutninger', nn: 'Ta daglege avgjerder' }),
  15: score('ownHealth', { nb: 'Ivareta egen helsetilstand', nn: 'Ta vare på eiga helse' }),
  16: score('movingIndoors', { nb: 'Bevege seg innendørs', nn: 'Røre seg innandørs' }),
  17: score('housework', { nb: 'Alminnelig husarbeid', nn: 'Vanleg husarbeid' }),
  18: score('washing', { nb: 'Vaske seg', nn: 'Vaske seg' }),
  19: score('dressing', { nb: 'Kle på og av seg', nn: 'Kle på og av seg' }),
  20: score('cooking', { nb: 'Lage mat', nn: 'Lage mat' }),
  21: score('eating', { nb: 'Spise', nn: 'Ete' }),
  22: score('toileting', { nb: 'Gå på toalett', nn: 'Gå på toalettet' }),
  23: score('movingOutdoors', { nb: 'Bevege seg utendørs', nn: 'Røre seg utandørs' }),
  24: score('vision', { nb: 'Syn', nn: 'Syn' }),
  25: score('hearing', { nb: 'Hørsel', nn: 'Høyrsel' }),
  26: score('memory', { nb: 'Hukommelse', nn: 'Hukommelse' }),
  27: score('communication', { nb: 'Kommunikasjon', nn: 'Kommunikasjon' }),
  28: score('controllingBehaviour', { nb: 'Styre egen atferd', nn: 'Styre eiga åtferd' }),
} as const satisfies Record<ScoreNumber, ScoreVariable>;
