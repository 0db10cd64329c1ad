/** A small XML writer: UTF-8, LF, two spaces of indent, attributes in the order given. */

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Name and value; null leaves the attribute out. */
export type Attribute = readonly [name: string, value: string | number | null];

const TO_ESCAPE = /[&<>"]/;
/** What XML 1.0 can't hold, and line breaks, which a reader would turn into spaces. */
const NOT_IN_XML = /[\u0000-\u001f\u007f\uFFFE\uFFFF]|\p{Cs}/u;

/** Throws on what XML can't hold: values are checked before they come here. */
const safe = (value: string): string => {
  if (NOT_IN_XML.test(value)) throw new RangeError('A character that XML can’t hold');
  return value;
};

const escapeText = (value: string): string =>
  TO_ESCAPE.test(value)
    ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : value;

const escapeAttribute = (value: string): string => escapeText(value).replaceAll('"', '&quot;');

function start(depth: number, name: string, attributes: readonly Attribute[]): string {
  let text = `${'  '.repeat(depth)}<${name}`;
  for (const [key, value] of attributes) {
    if (value !== null)
      text += ` ${key}="${typeof value === 'number' ? value : escapeAttribute(safe(value))}"`;
  }
  return text;
}

export const startTag = (depth: number, name: string, attributes: readonly Attribute[]): string =>
  `${start(depth, name, attributes)}>\n`;

export const endTag = (depth: number, name: string): string => `${'  '.repeat(depth)}</${name}>\n`;

export const emptyElement = (depth: number, name: string, attributes: readonly Attribute[]): string =>
  `${start(depth, name, attributes)}/>\n`;

export const textElement = (depth: number, name: string, text: string): string =>
  `${start(depth, name, [])}>${escapeText(safe(text))}</${name}>\n`;

/** An element with what is in it; without content, an empty element. */
export const element = (
  depth: number,
  name: string,
  attributes: readonly Attribute[],
  content: string,
): string =>
  content === ''
    ? emptyElement(depth, name, attributes)
    : `${startTag(depth, name, attributes)}${content}${endTag(depth, name)}`;
