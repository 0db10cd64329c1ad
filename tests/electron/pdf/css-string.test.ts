import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cssString } from '../../../electron/pdf/css-string.ts';
import { html } from '../../../electron/pdf/html.ts';

it.each([
  ['Hansen, Kari Moe', '"Hansen, Kari Moe"'],
  ['"', '"\\22 "'],
  ['\\', '"\\5c "'],
  ['a\nb', '"a b"'],
  ['</style>', '"\\3c \\2f style\\3e "'],
  ['🦊', '"\\1f98a "'],
])('writes %j as the CSS string %s', (text, expected) => {
  expect(cssString(text)).toBe(expected);
});

it('never ends the string or the element, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cssString(text)).toMatch(/^"(?:[^"\\<>\n\r\f]|\\[0-9a-f]{1,6} )*"$/);
    }),
  );
});

it('escapes every text put into markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`<td title="${text}">${text}</td>`;
      expect(markup.match(/[<>"']/g)).toEqual(['<', '"', '"', '>', '<', '>']);
    }),
  );
});
