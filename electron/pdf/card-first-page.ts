import { AREA_NAMES } from '../../shared/catalogue/areas.ts';
import { codeBook } from '../../shared/catalogue/code-books.ts';
import { FIRST_SCORE_WITH_HELP } from '../../shared/catalogue/functioning-2004.ts';
import { SCORES, type CodedPersonNumber } from '../../shared/catalogue/numbers.ts';
import type { CodedAnswer, ScoreAnswer } from '../../shared/papers/card-data.ts';
import { filled } from '../../shared/text/paper.ts';
import { box, boxCell, cols, heading, number, orDash, spanned, type Drawing } from './card-parts.ts';
import { html, lines, NOTHING, type Html } from './html.ts';

/** The title, the head and the reason. */
export function cardTop(drawing: Drawing): Html {
  const { card, text } = drawing;
  const { head, standing } = card;
  const levels = [1, 2, 3].map((level) => filled(text.serviceLevel, { level: String(level) }));
  const names = [
    text.municipalityNumber,
    text.district,
    ...levels,
    text.registrationDate,
    text.nextAssessment,
  ];
  const values = [head.municipality, head.district, ...head.serviceLevels, head.date, head.nextAssessment];
  // What is known before the visit stands on a worksheet too; the two dates are written by hand.
  const shown = values.map((value, index) => (index < 5 && value === '' ? '–' : orDash(value, drawing)));
  return html`<table role="presentation" class="topp">
      <tr>
        <td><h1>${text.card}</h1></td>
        <td class="r">
          ${standing.notices.map((notice) => html`<b>${notice}</b>`)}<span class="s"
            >${standing.explanation}</span
          >
        </td>
      </tr>
    </table>
    <table class="hode" aria-label="${text.head}">
      ${cols(7)}
      <thead>
        <tr>
          ${names.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          ${shown.map((value) => html`<td>${value}</td>`)}
        </tr>
      </tbody>
    </table>
    <table class="arsak" aria-label="${text.reason}">
      ${cols(6)}
      <tbody>
        <tr>
          <th scope="row" class="lab">${text.reason}</th>
          ${head.reasons.map((reason) => boxCell(reason))}
        </tr>
      </tbody>
    </table>
    ${head.reasonNote === null ? NOTHING : html`<p class="grunn">${lines(head.reasonNote)}</p>`}`;
}

/** Where the alternatives stand: rows of [code, columns]; the second one always in the same place. */
const PLACES: Readonly<Record<CodedPersonNumber, readonly (readonly (readonly [number, number])[])[]>> = {
  5: [
    [
      [1, 1],
      [2, 4],
    ],
    [
      [3, 2],
      [4, 3],
    ],
  ],
  6: [
    [
      [1, 1],
      [2, 4],
    ],
  ],
  7: [
    [
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 2],
    ],
  ],
  8: [
    [
      [1, 1],
      [2, 4],
    ],
  ],
  9: [
    [
      [1, 1],
      [2, 4],
    ],
    [
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 1],
      [7, 1],
    ],
  ],
};

type PlacedBox = readonly [box: CodedAnswer['boxes'][number], columns: number];

/** The rows of boxes; alternatives that a later code book adds come after the known ones, each on its row. */
const placed = ({ number: variable, boxes }: CodedAnswer): readonly (readonly PlacedBox[])[] => {
  const known = PLACES[variable].flat().map(([code]) => code);
  const rows = PLACES[variable].map((row) =>
    row.flatMap(([code, columns]) =>
      boxes.filter((one) => one.code === code).map((one): PlacedBox => [one, columns]),
    ),
  );
  const added = boxes
    .filter(({ code }) => !known.includes(code))
    .map((one): readonly PlacedBox[] => [[one, 5]]);
  return [...rows.filter((row) => row.length > 0), ...added];
};

const codedRows = (answer: CodedAnswer, { filledIn }: Drawing): readonly Html[] => {
  const rows = placed(answer);
  const rowspan = rows.length === 1 ? NOTHING : html` rowspan="${rows.length}"`;
  const before = filledIn ? NOTHING : html`<td class="c g" ${rowspan}>${answer.previous ?? ''}</td>`;
  return rows.map(
    (row, index) =>
      html`<tr>
        ${
          index === 0
            ? html`${number(answer.number, rows.length)}
                <th scope="row" class="lab" ${rowspan}>${answer.name}</th>
                ${before}`
            : NOTHING
        }${row.map(([one, columns]) => boxCell(one, columns, html`${one.code}&nbsp;`))}
      </tr> `,
  );
};

/** Area 1. */
export function personArea(drawing: Drawing): Html {
  const { card, text, filledIn } = drawing;
  const { person, language } = card;
  const variables = codeBook(card.codeBook).variables;
  const label = (variable: 1 | 2 | 3 | 4): string => variables[variable].name[language];
  const gap = filledIn ? NOTHING : html`<td></td>`;
  const part = (name: string, value: string, columns: number): Html =>
    html`<td${spanned(columns)}><span class="s">${name}</span><br><span class="v">${value}</span></td>`;
  const note = person.identityNote === null ? NOTHING : html`<span class="s">${person.identityNote}</span>`;
  return html`<section>
    ${heading('o1', 1, AREA_NAMES.person[language], filledIn ? '' : text.greyIsPrevious)}
    <table class="bolig" aria-labelledby="o1">
      ${cols(filledIn ? 7 : 8)}
      <tbody>
        <tr class="navn">
          ${number(1)}
          <th scope="row" class="lab">${label(1)}</th>
          ${gap}${part(text.familyName, person.family, 2)}${part(
            text.givenName,
            person.given,
            2,
          )}${part(text.middleName, person.middle, 1)}
        </tr>
        <tr>
          ${number(2)}
          <th scope="row" class="lab">${label(2)}</th>
          ${gap}
          <td colspan="5">
            <span class="v">${orDash(person.address, drawing)}</span>${
              person.confidentialAddress ? html` <b>(${text.confidentialAddress})</b>` : NOTHING
            }
          </td>
        </tr>
        <tr>
          ${number(3)}
          <th scope="row" class="lab">${label(3)}</th>
          ${gap}
          <td colspan="2"><span class="v id">${person.identity}</span>${note}</td>
          <td colspan="3">
            <b>4</b>&nbsp;&nbsp; ${label(4)} &nbsp;&nbsp;<span class="v"
              >${orDash(person.deathDate, drawing)}</span
            >
          </td>
        </tr>
        ${card.coded.flatMap((answer) => codedRows(answer, drawing))}
      </tbody>
    </table>
  </section>`;
}

/** Area 2. */
export function assessedArea({ card, text, filledIn }: Drawing): Html {
  const title = heading('o2', 2, AREA_NAMES.assessed[card.language], filledIn ? '' : text.lastDate);
  if (!filledIn) {
    const cells = card.assessed.map(
      (one) =>
        html`${number(one.number)}
          <th scope="row" class="lab">
            ${text.assessedShort[one.number]}${
              one.previous === null
                ? NOTHING
                : html`<br /><span class="g s">${filled(text.previous, { value: one.previous })}</span>`
            }
          </th>
          <td class="skriv"></td>`,
    );
    return html`<section>
      ${title}
      <table class="vurdert" aria-labelledby="o2">
        ${cols(6)}
        <tbody>
          <tr>
            ${cells}
          </tr>
        </tbody>
      </table>
    </section>`;
  }
  const rows = card.assessed.map((one) => {
    const within = one.withinTwelveMonths;
    const answer = within === null ? text.unknown : within ? text.yes : text.no;
    return html`<tr>
      ${number(one.number)}
      <th scope="row" class="lab">${text.assessed[one.number]}</th>
      <td class="v">${one.date ?? text.unknown}</td>
      <td>${text.lastTwelveMonths} <b>${answer}</b></td>
    </tr> `;
  });
  return html`<section>
    ${title}
    <table class="vurdert" aria-labelledby="o2">
      ${cols(4)}
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

/** Area 3: the 17 scores, with the line between no need and need of help from a person. */
export function functioningArea({ card, text, filledIn }: Drawing): Html {
  const line = (score: number): string => (score === FIRST_SCORE_WITH_HELP ? 'c skille' : 'c');
  const below = SCORES.filter((score) => score < FIRST_SCORE_WITH_HELP).length;
  const row = (answer: ScoreAnswer): Html => {
    const boxes = SCORES.map(
      (score) =>
        html`<td class="${line(score)}">${box(answer.score === score, filledIn ? '' : String(score))}</td>`,
    );
    const help = answer.score !== null && answer.score >= FIRST_SCORE_WITH_HELP;
    const last = filledIn
      ? html`<td class="${help ? 'ord trenger' : 'ord'}">${answer.words}</td>`
      : html`<td class="skriv"></td>`;
    const before = filledIn ? NOTHING : html`<td class="c g">${answer.previous ?? ''}</td>`;
    return html`<tr>
      ${number(answer.number)}
      <th scope="row" class="lab">${answer.name}</th>
      ${before}${boxes}${last}
    </tr> `;
  };
  const previous = filledIn
    ? NOTHING
    : html`<th scope="col" rowspan="2" class="c g">${text.previousScore}</th>`;
  return html`<section>
    ${heading('o3', 3, AREA_NAMES.functioning[card.language], text.allSeventeen)}
    <table class="skar" aria-labelledby="o3">
      ${cols(filledIn ? 8 : 9)}
      <thead>
        <tr>
          <th scope="col" rowspan="2" class="nr">${text.number}</th>
          <th scope="col" rowspan="2" class="lab">${text.variable}</th>
          ${previous}
          <th scope="colgroup" colspan="${below}" class="c">${lines(text.noHelpNeeded)}</th>
          <th scope="colgroup" colspan="${SCORES.length - below}" class="c skille">
            ${lines(text.helpNeeded)}
          </th>
          <th scope="col" rowspan="2" class="ord">${filledIn ? text.scoreInWords : text.keywords}</th>
        </tr>
        <tr>
          ${SCORES.map((score) => html`<th scope="col" class="${line(score)}"><b>${score}</b></th>`)}
        </tr>
      </thead>
      <tbody>
        ${card.scores.map(row)}
      </tbody>
    </table>
    ${filledIn ? underScores(text.scoredWithAids, card.source, text.source) : legend(text.scoreLegend)}
  </section>`;
}

const underScores = (aids: string, source: string | null, from: string): Html =>
  html`<p class="s under">${aids}${source === null ? '' : ` ${filled(from, { source })}`}</p>`;

const legend = (words: Readonly<Record<(typeof SCORES)[number], string>>): Html =>
  html`<p class="s under">
    ${SCORES.map((score) => html`<span class="tegn"><b>${score}</b> ${words[score]}</span> `)}
  </p>`;
