/** Markup that is safe as it stands: made by `html`, which escapes every text put into it. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute; names may hold any character. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');

const markupOf = (part: Part): string => {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeHtml(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

/** Markup with texts escaped, and other markup put in as it is. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: String.raw({ raw: strings }, ...parts.map(markupOf)),
});

export const NOTHING: Html = { markup: '' };

/** Lines of a text, each after the other. */
export const lines = (text: string): Html => ({ markup: text.split('\n').map(escapeHtml).join('<br>') });

const HOURS = /\d+ t\/\p{L}+/gu;
const SLASH = /(?<=\p{L}{3})\//gu;

/** In bold, Omsorgsbolig and Omsorgsbustad are wider than their column. */
const COMPOUND = /(?<=Omsorgs)(?=b)/gu;

/** A text that may break after the slash between two words, and never within hours a week. */
export const breakable = (text: string): Html => ({
  markup: escapeHtml(text)
    .replace(SLASH, '/<wbr>')
    .replace(COMPOUND, '&shy;')
    .replace(HOURS, (hours) => `<span class="ett">${hours}</span>`),
});
