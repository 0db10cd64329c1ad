const PLAIN = /[^\p{L}\p{N} .,:()·–…-]/gu;
/** Marks that turn the direction of what follows: in a line with an identity number they have no business. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text as a CSS string, quotes included. Everything but letters, digits and plain punctuation is written as its
 * code point, so that no name ends the string, the rule or the style element.
 */
export const cssString = (text: string): string => {
  const oneLine = text.replace(DIRECTION, '').replace(/\s/g, ' ');
  return `"${oneLine.replace(PLAIN, (char) => `\\${(char.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;
};
