import type { CardData } from '../../shared/papers/card-data.ts';
import type { PaperDocument } from '../../shared/papers/document.ts';
import { cardCss } from './card-css.ts';
import { assessedArea, cardTop, functioningArea, personArea } from './card-first-page.ts';
import { drawingOf, type Drawing } from './card-parts.ts';
import { diagnosesArea, planArea, signatureArea, staysArea } from './card-second-page.ts';
import { servicesArea } from './card-services-area.ts';
import { html, NOTHING, type Html } from './html.ts';
import {
  diagnosesToFill,
  mmTakenFromNotes,
  notesToFill,
  planToFill,
  servicesToFill,
  signatureToFill,
  staysToFill,
} from './worksheet-second-page.ts';

/** The registerkort as a paper: page 1 is head and areas 1–3, page 2 the rest, on cards and worksheets alike. */
export function cardDocument(card: CardData): PaperDocument {
  const drawing = drawingOf(card);
  const second = drawing.filledIn
    ? [
        diagnosesArea(drawing),
        servicesArea(drawing),
        staysArea(drawing),
        planArea(drawing),
        signatureArea(drawing),
      ]
    : [
        diagnosesToFill(drawing),
        servicesToFill(drawing),
        staysToFill(drawing),
        planToFill(drawing),
        notesToFill(drawing),
        signatureToFill(drawing),
      ];
  const body = html`<main class="papir ${drawing.filledIn ? 'kort' : 'ark'}">
    <div class="side side1">
      ${watermark(drawing)}${cardTop(drawing)} ${personArea(drawing)} ${assessedArea(drawing)}
      ${functioningArea(drawing)}
    </div>
    <div class="side side2">${watermark(drawing)}${second.map((area) => html`${area} `)}</div>
  </main>`;
  return {
    lang: card.language,
    title: card.title,
    css: cardCss(card, mmTakenFromNotes(drawing)),
    body: body.markup,
    pages: 2,
  };
}

/** Longest watermark that fits across the sheet in large letters. */
const LARGE = 6;

const watermark = ({ card }: Drawing): Html => {
  const word = card.standing.watermark;
  if (word === null) return NOTHING;
  return html`<div class="${word.length > LARGE ? 'vannmerke langt' : 'vannmerke'}" aria-hidden="true">
    ${word}
  </div> `;
};
