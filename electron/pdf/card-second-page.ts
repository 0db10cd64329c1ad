import { AREA_NAMES } from '../../shared/catalogue/areas.ts';
import { cols, DASH, heading, number, orDash, yesNoBoxes, type Drawing } from './card-parts.ts';
import { html, NOTHING, type Html } from './html.ts';

/** Area 4 of a card. */
export function diagnosesArea(drawing: Drawing): Html {
  const { card, text } = drawing;
  const rows = card.diagnoses.map(
    (line) =>
      html`<tr>
        ${number(29)}
        <th scope="row"><b>${line.code}</b></th>
        <td>${line.title}</td>
        <td class="d">${line.from}</td>
        <td class="d">${orDash(line.to, drawing)}</td>
        <td class="d">${orDash(line.onset, drawing)}</td>
        <td class="s">${line.givenBy}</td>
      </tr> `,
  );
  const none = html`<tr>
    ${number(29)}
    <th scope="row" colspan="6">${text.noneRecorded}</th>
  </tr> `;
  const heads = [text.diagnosisCode, text.name, text.fromDate, text.toDate, text.onset, text.givenBy];
  return html`<section>
    ${heading('o4', 4, AREA_NAMES.diagnoses[card.language], text.byPhysician)}
    <table class="dia" aria-labelledby="o4">
      ${cols(7)}
      <thead>
        <tr>
          <th scope="col" class="nr">${text.number}</th>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.length === 0 ? none : rows}
      </tbody>
    </table>
  </section>`;
}

/** Area 6 of a card. */
export function staysArea({ card, text }: Drawing): Html {
  const rows = card.stays.map(
    (stay) =>
      html`<tr>
        ${number(51)}
        <th scope="row" class="lab">${stay.name}</th>
        <td>${stay.from}</td>
        <td>${stay.to ?? text.running}</td>
      </tr> `,
  );
  const none = html`<tr>
    ${number(51)}
    <th scope="row" class="lab" colspan="3">${text.noneRecorded}</th>
  </tr> `;
  return html`<section class="hold">
    ${heading('o6', 6, AREA_NAMES.stays[card.language])}
    <table class="opph" aria-labelledby="o6">
      ${cols(4)}
      <thead>
        <tr>
          <th scope="col" class="nr">${text.number}</th>
          <th scope="col" class="lab">${text.stay}</th>
          <th scope="col">${text.start}</th>
          <th scope="col">${text.end}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.length === 0 ? none : rows}
      </tbody>
    </table>
  </section>`;
}

/** Area 7 of a card. */
export function planArea({ card, text }: Drawing): Html {
  const { coordinator } = card;
  const dates =
    coordinator?.answer === true
      ? html`<td>${text.start} <b>${coordinator.from === '' ? DASH : coordinator.from}</b></td>
          <td>${text.end} ${coordinator.to === '' ? html`${DASH}` : html`<b>${coordinator.to}</b>`}</td>`
      : html`<td></td>
          <td></td>`;
  const row =
    coordinator === null
      ? NOTHING
      : html`<tr>
          ${number('')}
          <th scope="row" class="lab">${coordinator.name}</th>
          ${yesNoBoxes(coordinator.answer, text)}${dates}
        </tr>`;
  return html`<section class="hold">
    ${heading('o7', 7, AREA_NAMES.plan[card.language])}
    <table class="plan" aria-labelledby="o7">
      ${cols(6)}
      <tbody>
        <tr>
          ${number(52)}
          <th scope="row" class="lab">${card.plan.name}</th>
          ${yesNoBoxes(card.plan.answer, text)}
          <td></td>
          <td></td>
        </tr>
        ${row}
      </tbody>
    </table>
  </section>`;
}

/** Duty to inform, and the line for the hand-written signature. */
export function signatureArea({ card, text }: Drawing): Html {
  const { signature } = card;
  const title =
    signature.title === '' ? NOTHING : html`<br /><span class="stilling">${signature.title}</span>`;
  return html`<section class="hold">
    ${heading('ou', null, text.informationAndSignature)} ${informedPart(card.informed, text)}
    <table class="u" aria-labelledby="ou">
      ${cols(5)}
      <tbody>
        <tr class="strek">
          <td class="v linje">${signature.date}</td>
          <td></td>
          <td class="linje"></td>
          <td></td>
          <td class="v linje">${signature.name}${title}</td>
        </tr>
        <tr>
          <th scope="col">${text.date}</th>
          <td></td>
          <th scope="col">${text.signature}</th>
          <td></td>
          <th scope="col">${text.nameAndTitle}</th>
        </tr>
        <tr class="mottatt">
          <th scope="row" colspan="3" class="r">${text.paperReceived}</th>
          <td></td>
          <td class="v linje">${signature.paperReceived}</td>
        </tr>
      </tbody>
    </table>
  </section>`;
}

const informedPart = (informed: Drawing['card']['informed'], text: Drawing['text']): Html => {
  if (informed === null)
    return html`<p class="opplyst">${text.toBeInformed} <b>${text.notRecorded}</b></p>
      <table class="u mangler" aria-label="${text.informed}">
        ${cols(5)}
        <tbody>
          <tr>
            <td class="linje"></td>
            <td></td>
            <td class="linje"></td>
            <td></td>
            <td></td>
          </tr>
          <tr>
            <th scope="col">${text.date}</th>
            <td></td>
            <th scope="col">${text.name}</th>
            <td></td>
            <td></td>
          </tr>
        </tbody>
      </table>`;
  const by = informed.by === null ? NOTHING : html` &nbsp;·&nbsp; ${text.by} <b>${informed.by}</b>`;
  return html`<p class="opplyst">${text.hasBeenInformed}</p>
    <p class="opplyst">
      ${text.informed} <b>${informed.date}</b> &nbsp;·&nbsp; ${text.to} <b>${informed.to}</b>${by}
    </p>`;
};
