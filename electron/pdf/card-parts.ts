import type { Box, CardData } from '../../shared/papers/card-data.ts';
import { paperText, type PaperText } from '../../shared/text/paper.ts';
import { breakable, html, NOTHING, type Html } from './html.ts';

/** What each area of the card is drawn from. */
export interface Drawing {
  readonly card: CardData;
  readonly text: PaperText;
  readonly filledIn: boolean;
}

export const drawingOf = (card: CardData): Drawing => ({
  card,
  text: paperText[card.language],
  filledIn: card.layout === 'card',
});

export const DASH = '–';

/** A card shows that nothing is there; a worksheet leaves room to write. */
export const orDash = (value: string, { filledIn }: Drawing): string =>
  value === '' && filledIn ? DASH : value;

/** A code box: crossed when chosen, never filled. */
export const box = (chosen: boolean, label = ''): Html =>
  chosen ? html`<span class="k on">X</span>` : html`<span class="k">${label}</span>`;

/** A box and its word in one cell. */
export const boxCell = ({ name, chosen }: Box, span = 1, before: Html = NOTHING): Html =>
  html`<td class="${chosen ? 'o sel' : 'o'}" ${spanned(span)}>${box(chosen)}${before}${breakable(name)}</td>`;

export const spanned = (columns: number): Html => (columns === 1 ? NOTHING : html` colspan="${columns}"`);

export const cols = (count: number): Html =>
  html`<colgroup>
    ${Array.from({ length: count }, () => html`<col />`)}
  </colgroup>`;

/** The heading of an area: white number on black, a small remark after it. */
export const heading = (id: string, number: number | null, name: string, remark = ''): Html =>
  html`<h2 id="${id}">
    ${number === null ? NOTHING : html`<span class="n">${number}</span>`}${name}${
      remark === '' ? NOTHING : html`<small>${remark}</small>`
    }
  </h2>`;

export const number = (value: number | string, rows = 1): Html =>
  html`<td class="nr" ${rows === 1 ? NOTHING : html` rowspan="${rows}"`}>${value}</td>`;

export const yesNoBoxes = (answer: boolean | null, text: PaperText): Html =>
  html`${boxCell({ name: text.yes, chosen: answer === true })}${boxCell({ name: text.no, chosen: answer === false })}`;
