import { describe, expect, test } from 'vitest';
import { onlyIn } from './norwegian.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { sourcesOf } from './sources.ts';

const all = sourcesOf('shared', 'electron', 'renderer').map(({ path, text }) => pairsOf(path, text));
const pairs = all.flatMap((found) => found.pairs);

/** Texts that say nothing, on purpose. */
const EMPTY = ['shared/catalogue/services-2004.ts NO_LAW_NAMED'];

/** Sentences of seven words and more that are the same in both languages. */
const SAME = [
  'shared/text/faults.ts faultsText.before-decision',
  'shared/text/cli-problems.ts problemsText.no-such-client',
  'shared/text/client.ts clientText.signedFacts[0]',
  'shared/text/recovery.ts recoveryText.caseworkerHint',
  'shared/text/acts.ts actsText.takeBack.recordDeath',
  'shared/text/cli.ts cliText.problem.free-pages',
  'shared/text/log.ts logText.actions.migrated',
  'shared/rules/r013-death-before-birth.ts deathBeforeBirth.text',
  'shared/rules/r018-moved-outside-life.ts movedOutsideLife.text',
  'shared/rules/r029-assessed-outside-time.ts assessedOutsideTime.text',
  'shared/rules/r084-diagnosis-outside-time.ts diagnosisOutsideTime.text',
];

const isEmpty = ({ nb, nn }: Pair): boolean => nb.said.trim() === '' || nn.said.trim() === '';
const differsInPlaces = ({ nb, nn }: Pair): boolean => nb.places.join() !== nn.places.join();
const isSame = ({ nb, nn }: Pair): boolean => nb.said === nn.said && nb.said.split(/\s+/).length >= 7;
const inTheOther = ({ nb, nn }: Pair): readonly string[] => [
  ...onlyIn('nn', nb.said).map((word) => `“${word}” in nb`),
  ...onlyIn('nb', nn.said).map((word) => `“${word}” in nn`),
];

describe('every text in both languages', () => {
  test('is found', () => {
    expect(pairs.length).toBeGreaterThan(1500);
  });

  test('has the same shape', () => {
    expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('says something', () => {
    expect(pairs.filter(isEmpty).map(({ at }) => at)).toEqual(EMPTY);
  });

  test('has a place for the same', () => {
    expect(pairs.filter(differsInPlaces).map(({ at }) => at)).toEqual([]);
  });

  test('isn’t one language told twice', () => {
    expect(
      pairs
        .filter(isSame)
        .map(({ at }) => at)
        .sort(),
    ).toEqual(SAME.toSorted());
  });

  test('has no word of the other language', () => {
    expect(pairs.flatMap((pair) => inTheOther(pair).map((word) => `${pair.at}: ${word}`))).toEqual([]);
  });
});

describe('a fault planted in a text is found', () => {
  const planted = (nb: string, nn: string) => pairsOf('x.ts', `const t = { nb: ${nb}, nn: ${nn} };`);
  const only = (nb: string, nn: string): Pair => {
    const [pair] = planted(nb, nn).pairs;
    if (pair === undefined) throw new Error('No pair was found');
    return pair;
  };

  test.each([
    ['a key too few', `{ a: 'x', b: 'y' }`, `{ a: 'x' }`, 'x.ts t.b is only in nb'],
    ['a key too many', `{ a: { b: 'x' } }`, `{ a: { b: 'x', c: 'y' } }`, 'x.ts t.a.c is only in nn'],
    ['another number of sentences', `['x', 'y']`, `['x']`, 'x.ts t has more in one language'],
    [
      'another number of parameters',
      '(n) => `${n} x`',
      `() => 'x'`,
      'x.ts t takes other parameters in each language',
    ],
    ['a function for a text', '(n) => `${n}`', `'x'`, 'x.ts t is of another kind in each language'],
  ])('%s', (_, nb, nn, fault) => {
    expect(planted(nb, nn).faults).toContain(fault);
  });

  test('behind a name of the same file', () => {
    const { faults } = pairsOf(
      'x.ts',
      `const nb: T = { a: 'x' }; const nn: T = {}; const t = { nb, nn } as const;`,
    );
    expect(faults).toEqual(['x.ts t.a is only in nb']);
  });

  test('nothing said', () => {
    expect(isEmpty(only(`'x'`, `' '`))).toBe(true);
    expect(isEmpty(only('(n) => `${n} x`', '(n) => `${n}`'))).toBe(false);
  });

  test('a place that the other lacks', () => {
    expect(differsInPlaces(only(`'fra {from}'`, `'frå {form}'`))).toBe(true);
    expect(differsInPlaces(only('(a, b) => `${a} ${b}`', '(a, b) => `${b} ${b}`'))).toBe(true);
    expect(differsInPlaces(only('(a, b) => `${a} x ${b}`', '(one, two) => `${two} y ${one}`'))).toBe(false);
  });

  test('the same twice', () => {
    const sentence = `'Datoen er for sent, og den kan rettes'`;
    expect(isSame(only(sentence, sentence))).toBe(true);
  });

  test('a word of the other language', () => {
    expect(inTheOther(only(`'Ikke lagra, noko manglar'`, `'Ikke lagra, endringer'`))).toEqual([
      '“lagra” in nb',
      '“noko” in nb',
      '“manglar” in nb',
      '“ikke” in nn',
      '“endringer” in nn',
    ]);
  });
});
