import { AREA_NAMES } from '../../shared/catalogue/areas.ts';
import { filled } from '../../shared/text/paper.ts';
import { box, cols, heading, number, yesNoBoxes, type Drawing } from './card-parts.ts';
import { html, lines, NOTHING, type Html } from './html.ts';

/** Rows of the tables on a worksheet, used and unused. */
const DIAGNOSIS_ROWS = 4;
const SERVICE_ROWS = 6;
/** Heights of those rows, in mm. */
const DIAGNOSIS_ROW = 8.4;
const SERVICE_ROW = 9.4;

const times = (count: number, row: Html): readonly Html[] =>
  Array.from({ length: Math.max(0, count) }, () => row);

const runningServices = ({ card }: Drawing) => card.services.filter((line) => line.running);
const freeRows = (used: number, rows: number): number => Math.max(1, rows - used);

/** How much further rows take from the space for notes, in mm. */
export const mmTakenFromNotes = (drawing: Drawing): number => {
  const extra = (used: number, rows: number): number => Math.max(0, used + 1 - rows);
  return (
    extra(drawing.card.diagnoses.length, DIAGNOSIS_ROWS) * DIAGNOSIS_ROW +
    extra(runningServices(drawing).length, SERVICE_ROWS) * SERVICE_ROW
  );
};

export function diagnosesToFill({ card, text }: Drawing): Html {
  const rows = card.diagnoses.map(
    (line) =>
      html`<tr>
        ${number(29)}
        <th scope="row" class="g">${line.code}</th>
        <td class="g skriv">${line.title}</td>
        <td class="g skriv">${line.from}</td>
        <td class="g skriv">${line.to}</td>
        <td class="g skriv">${line.givenBy}</td>
      </tr> `,
  );
  const empty = html`<tr>
    ${number(29)}
    <th scope="row"></th>
    <td class="skriv"></td>
    <td class="skriv"></td>
    <td class="skriv"></td>
    <td class="skriv"></td>
  </tr> `;
  const heads = [text.diagnosisCode, text.name, text.fromDate, text.toDate, text.givenByUnit];
  return html`<section>
    ${heading('o4', 4, AREA_NAMES.diagnoses[card.language], text.byPhysician)}
    <table class="dia" aria-labelledby="o4">
      ${cols(6)}
      <thead>
        <tr>
          <th scope="col" class="nr">${text.number}</th>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}${times(freeRows(rows.length, DIAGNOSIS_ROWS), empty)}
      </tbody>
    </table>
  </section>`;
}

export function servicesToFill(drawing: Drawing): Html {
  const { card, text } = drawing;
  const tick = html`<td class="c">${box(false)}</td>`;
  const rows = runningServices(drawing).map(
    (line) =>
      html`<tr>
        ${number(line.number)}
        <th scope="row" class="lab g">${line.name}</th>
        <td class="r g skriv">${line.hours}</td>
        <td class="g skriv d">${line.periods.at(-1)?.from ?? ''}</td>
        <td class="c skriv"></td>
        ${tick}${tick}${tick}
        <td class="skriv"></td>
      </tr> `,
  );
  const empty = html`<tr>
    ${number('')}
    <th scope="row" class="lab"></th>
    <td class="skriv"></td>
    <td class="skriv"></td>
    <td class="c skriv">${box(false)}</td>
    <td></td>
    <td></td>
    <td></td>
    <td class="skriv"></td>
  </tr> `;
  return html`<section>
    ${heading('o5', 5, AREA_NAMES.services[card.language], rows.length === 0 ? '' : text.runningInGrey)}
    <table class="tj" aria-labelledby="o5">
      ${cols(9)}
      <thead>
        <tr>
          <th scope="col" class="nr">${text.number}</th>
          <th scope="col" class="lab">${text.service}</th>
          <th scope="col" class="r d">${lines(text.hours)}</th>
          <th scope="col">${text.start}</th>
          <th scope="col" class="c">${text.newService}</th>
          <th scope="col" class="c">${lines(text.asBefore)}</th>
          <th scope="col" class="c">${text.changes}</th>
          <th scope="col" class="c">${text.end}</th>
          <th scope="col">${text.needs}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}${times(freeRows(rows.length, SERVICE_ROWS), empty)}
      </tbody>
    </table>
  </section>`;
}

export function staysToFill({ card, text }: Drawing): Html {
  const boxes = card.stayTypes.map((type) => html`<td class="o">${box(false)}${text.stays[type]}</td>`);
  return html`<section class="hold">
    ${heading('o6', 6, AREA_NAMES.stays[card.language], text.stayRule)}
    <table class="opph smal" aria-labelledby="o6">
      ${cols(7)}
      <thead>
        <tr>
          <th scope="col" class="nr">${text.number}</th>
          <th scope="col" colspan="4">${text.stay}</th>
          <th scope="col">${text.start}</th>
          <th scope="col">${text.end}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          ${number(51)}${boxes}
          <td class="skriv"></td>
          <td class="skriv"></td>
        </tr>
      </tbody>
    </table>
  </section>`;
}

export function planToFill({ card, text }: Drawing): Html {
  const before = (previous: string | null): Html =>
    previous === null
      ? NOTHING
      : html` &nbsp;<span class="g s">${filled(text.previous, { value: previous })}</span>`;
  const row = (variable: number | '', name: string, previous: string | null, last: string): Html =>
    html`<tr>
      ${number(variable)}
      <th scope="row" class="lab">${name}${before(previous)}</th>
      ${yesNoBoxes(null, text)}
      <td class="skriv s">${last}</td>
    </tr> `;
  return html`<section class="hold">
    ${heading('o7', 7, AREA_NAMES.plan[card.language])}
    <table class="plan" aria-labelledby="o7">
      ${cols(5)}
      <tbody>
        ${row(52, card.plan.name, card.plan.previous, '')}${
          card.coordinator === null
            ? NOTHING
            : row('', card.coordinator.name, card.coordinator.previous, text.fromDate)
        }
      </tbody>
    </table>
  </section>`;
}

export const notesToFill = ({ text }: Drawing): Html =>
  html`<section>
    ${heading('on', null, text.notes)}
    <div class="notat"></div>
  </section>`;

export const signatureToFill = ({ text }: Drawing): Html =>
  html`<section class="hold siste">
    ${heading('ou', null, text.informationAndSignature)}
    <p class="opplyst">${text.toBeInformed}</p>
    <table class="informert" aria-label="${text.informed}">
      ${cols(3)}
      <tbody>
        <tr>
          <td class="o">${box(false)}${text.clientHimself}</td>
          <td class="o">${box(false)}${text.others}</td>
          <td class="skriv s">${text.date}</td>
        </tr>
      </tbody>
    </table>
    <table class="u" aria-labelledby="ou">
      ${cols(5)}
      <tbody>
        <tr class="strek">
          <td class="linje"></td>
          <td></td>
          <td class="linje"></td>
          <td></td>
          <td class="linje"></td>
        </tr>
        <tr>
          <th scope="col">${text.date}</th>
          <td></td>
          <th scope="col">${text.signature}</th>
          <td></td>
          <th scope="col">${text.nameAndTitle}</th>
        </tr>
      </tbody>
    </table>
  </section>`;
