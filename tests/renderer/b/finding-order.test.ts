import { expect, test } from 'vitest';
import {
  partedByArea,
  stepAfter,
  stepsOf,
  worstOf,
  type ClientFinding,
} from '../../../renderer/pages/client/findings/order.ts';

const finding = (
  rule: string,
  area: number,
  severity: ClientFinding['severity'],
  formField: string | null = null,
): ClientFinding => ({
  rule,
  severity,
  client: 'kari',
  field: 'field',
  record: null,
  text: rule,
  name: rule,
  area,
  formField,
  formRecord: null,
});

const TIP = finding('R-001', 5, 'tips');
const ERROR = finding('R-002', 5, 'feil');
const WARNING = finding('R-003', 1, 'varsel', 'addressLines');

/** Walks so many steps, with the cursor where each of them puts it. */
const walk = (missing: readonly string[], times: number): readonly string[] => {
  const steps = stepsOf(missing, [TIP, ERROR, WARNING]);
  const keys: string[] = [];
  let last: { readonly key: string; readonly at: number } | null = null;
  let focused: string | null = null;
  for (let n = 0; n < times; n += 1) {
    const found = stepAfter(steps, last, focused);
    if (found === null) break;
    const { step, at } = found;
    keys.push(step.key);
    last = { key: step.key, at };
    focused = 'finding' in step ? step.finding.formField : step.field;
  }
  return keys;
};

test('what signing lacks comes first, then the findings in card order, the worst first, round and round', () => {
  expect(walk(['6', '12'], 6)).toEqual(['6', '12', 'R-003  field', 'R-002  field', 'R-001  field', '6']);
});

test('a field that is missing and found at is passed once each way', () => {
  expect(walk(['addressLines'], 4)).toEqual(['addressLines', 'R-003  field', 'R-002  field', 'R-001  field']);
});

test('goes on with the successor of what was put right', () => {
  const after = stepAfter(stepsOf([], [TIP, ERROR]), { key: 'R-003  field', at: 0 }, null);
  expect(after?.step.key).toBe('R-002  field');
});

test('goes on from the field that one has gone to', () => {
  expect(stepAfter(stepsOf(['6', '12', '13'], []), null, '12')?.step.key).toBe('13');
});

test('nothing lacking and nothing found leads nowhere', () => {
  expect(stepAfter([], null, null)).toBeNull();
});

test('the area’s own come first in its panel, and its worst is its mark', () => {
  expect(partedByArea([WARNING, TIP, ERROR], 5)).toEqual({ here: [ERROR, TIP], elsewhere: [WARNING] });
  expect(worstOf([TIP, ERROR], 5)).toBe('feil');
  expect(worstOf([TIP, ERROR], 3)).toBeNull();
});
