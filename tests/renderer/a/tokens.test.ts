import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../build/host.ts';
import { SCHEMES, TOKENS, type Tokens } from '../../../renderer/theme/tokens.ts';

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast of two colours after WCAG 2. */
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const words = [
  'ink',
  'ink2',
  'ink3',
  'accent',
  'stop',
  'err',
  'warn',
  'tip',
  'ok',
] as const satisfies (keyof Tokens)[];
const grounds = ['surface', 'canvas', 'soft', 'sunken'] as const satisfies (keyof Tokens)[];

describe.each(SCHEMES)('the %s theme', (scheme) => {
  const t = TOKENS[scheme];
  test.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))(
    'has %s readable on %s',
    (word, ground) => expect(contrast(t[word], t[ground])).toBeGreaterThanOrEqual(4.5),
  );
  test('has borders of fields that can be seen on every ground they stand on', () => {
    expect(contrast(t.edge, t.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(t.edge, t.canvas)).toBeGreaterThanOrEqual(3);
  });
  test('has readable words on its accents', () => {
    expect(contrast(t.onAccent, t.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(t.onAccent, t.tip)).toBeGreaterThanOrEqual(4.5);
  });
});

test('the unlock page has the same colours as the program', () => {
  const css = readFileSync(join(root, 'renderer', 'unlock', 'tokens.css'), 'utf8');
  const found = new Map(
    Array.from(css.matchAll(/--(\w+): light-dark\((#\w+), (#\w+)\)/g), (match) => [match[1], match.slice(2)]),
  );
  const dark: Readonly<Record<string, string>> = { ...TOKENS.dark };
  const wanted = Object.entries<string>({ ...TOKENS.light })
    .filter(([name]) => name !== 'shadow')
    .map(([name, hex]) => [name, [hex.toLowerCase(), dark[name]?.toLowerCase()]] as const);
  expect(found).toEqual(new Map<string | undefined, readonly (string | undefined)[]>(wanted));
});
