import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { programOf } from './program.ts';
import { sourcesOf } from './sources.ts';
import { keysOfTexts } from './used-keys.ts';

const ROOT = new URL('../../../', import.meta.url);
const FOLDER = fileURLToPath(ROOT);
const isText = (path: string): boolean => path.includes('shared/text/');

test('every text is asked for somewhere', { timeout: 180_000 }, () => {
  const files = sourcesOf('shared', 'electron', 'db', 'renderer').map(({ path }) =>
    fileURLToPath(new URL(path, ROOT)),
  );
  const page = readFileSync(new URL('renderer/index.html', ROOT), 'utf8');
  const { keys, unused } = keysOfTexts(
    programOf(files),
    isText,
    new Map([['unlockText', page.match(/(?<=data-text=")\w+/g) ?? []]]),
  );
  expect(keys.length).toBeGreaterThan(1000);
  expect(unused).toEqual([]);
});

describe('of texts planted in a program', () => {
  const TEXT = `
    export interface XText {
      readonly one: string;
      readonly two: (n: number) => string;
      readonly deep: Readonly<Record<'a' | 'b', string>>;
    }
    export const xText = {
      nb: { one: 'x', two: (n) => String(n), deep: { a: 'x', b: 'y' } },
      nn: { one: 'x', two: (n) => String(n), deep: { a: 'x', b: 'y' } },
    } satisfies Record<'nb' | 'nn', XText>;
  `;
  const unusedWith = (code: string): readonly string[] => {
    const files = new Map([
      [`${FOLDER}shared/text/x.ts`, TEXT],
      [
        `${FOLDER}renderer/y.tsx`,
        `import { xText, type XText } from '../shared/text/x.ts';
         const useText = <T,>(of: Readonly<Record<'nb' | 'nn', T>>): T => of.nb;
         const take = (...all: unknown[]): void => void all;
         ${code}`,
      ],
    ]);
    return keysOfTexts(programOf([...files.keys()], files), isText).unused;
  };

  test.each([
    ['none asked for', ``, 'one two deep.a deep.b'],
    ['one by its name', `take(xText.nb.one);`, 'two deep.a deep.b'],
    ['one of the chosen language', `const t = useText(xText); take(t.two(2));`, 'one deep.a deep.b'],
    ['one through its interface', `const f = (t: XText) => t.one; f(xText.nn);`, 'two deep.a deep.b'],
    ['one taken apart', `const { one } = useText(xText); take(one);`, 'two deep.a deep.b'],
    ['one below another', `const { deep } = useText(xText); take(deep.a);`, 'one two deep.b'],
    ['one below a part that is handed on', `const d = useText(xText).deep; take(d.b);`, 'one two deep.a'],
    ['those that an index may name', `const k = 'a' as 'a' | 'b'; take(useText(xText).deep[k]);`, 'one two'],
    [
      'a part by any key',
      `const d: Record<string, string> = xText.nb.deep; take(d['a' as string]);`,
      'one two',
    ],
    ['a part as a list', `take(Object.entries(useText(xText).deep));`, 'one two'],
    [
      'by one that knows only some',
      `const f = (t: { one: string }) => t; f(useText(xText));`,
      'two deep.a deep.b',
    ],
    [
      'a text whose words are only named alike',
      `const t = { one: 1 }; take(t.one);`,
      'one two deep.a deep.b',
    ],
  ])('%s', (_, code, unused) => {
    expect(
      unusedWith(code)
        .map((key) => key.slice('xText.'.length))
        .join(' '),
    ).toBe(unused);
  });
});
