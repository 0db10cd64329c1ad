import { expect, test } from 'vitest';
import { RULES } from '../../../shared/rules/rules.ts';
import { sourceText } from '../../../shared/text/source.ts';

test.each([
  ['guide 2004, variable 9', 'veilederen 2004, variabel 9', 'rettleiaren 2004, variabel 9'],
  ['guide 2004, variables 30–50, 51 and 52; ours', 'veilederen 2004, variabel 30–50, 51 og 52', null],
  ['guide 2004, duty to inform', 'veilederen 2004', 'rettleiaren 2004'],
  ['letter 2015, annex 2', 'brevet 2015', 'brevet 2015'],
  ['National Registry, control digits from 2032', 'Folkeregisteret', 'Folkeregisteret'],
  ['ours, area 5', 'programmets egen regel', 'programmet sin eigen regel'],
])('%s', (source, nb, nn) => {
  expect(sourceText(source, 'nb')).toBe(nb);
  if (nn !== null) expect(sourceText(source, 'nn')).toBe(nn);
});

test('no rule’s source is told in English', () => {
  for (const { id, source } of RULES)
    expect(sourceText(source, 'nb'), id).toMatch(
      /^(veilederen|brevet|Folkeregisteret|programmets egen regel)/,
    );
});
