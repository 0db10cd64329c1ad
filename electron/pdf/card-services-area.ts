import { AREA_NAMES } from '../../shared/catalogue/areas.ts';
import type { ProcessLine, ServiceLine, ServicePeriod } from '../../shared/papers/card-data.ts';
import { filled } from '../../shared/text/paper.ts';
import { box, cols, heading, number, type Drawing } from './card-parts.ts';
import { html, lines, NOTHING, type Html } from './html.ts';

/** Area 5 of a card: decisions with their periods, the process, and how the register sees it. */
export function servicesArea(drawing: Drawing): Html {
  const { card, text } = drawing;
  const none = html`<tr>
    ${number('')}
    <th scope="row" class="lab" colspan="9">${text.noneRecorded}</th>
  </tr> `;
  return html`<section>
    ${heading('o5', 5, AREA_NAMES.services[card.language], filled(text.decisionsAsOf, { date: card.servicesAsOf }))}
    <table class="tj" aria-labelledby="o5">
      ${cols(10)}
      <thead>
        <tr>
          <th scope="col" class="nr">${text.number}</th>
          <th scope="col" class="lab">${text.service}</th>
          <th scope="col">${lines(text.decision)}</th>
          <th scope="col" class="r d">${lines(text.hours)}</th>
          <th scope="col" class="c">${lines(text.staff)}</th>
          <th scope="col">${text.start}</th>
          <th scope="col">${text.end}</th>
          <th scope="col" class="c">${text.rejection}</th>
          <th scope="col">${text.organisationNumber}</th>
          <th scope="col" class="c">${lines(text.partOfProcess)}</th>
        </tr>
      </thead>
      <tbody>
        ${card.services.length === 0 ? none : card.services.flatMap((line) => serviceRows(line, drawing))}
      </tbody>
    </table>
    ${processTable(drawing)}
  </section>`;
}

/** One row for each period; what belongs to the decision spans them. */
const serviceRows = (line: ServiceLine, { text }: Drawing): readonly Html[] => {
  const periods: readonly (ServicePeriod | null)[] = line.periods.length === 0 ? [null] : line.periods;
  const split = periods.length > 1;
  const span = split ? html` rowspan="${periods.length}"` : NOTHING;
  return periods.map((period, index) => {
    const first = index === 0;
    const own = html`<td class="r d">${line.hours}</td>
      <td class="c d">${line.staff}</td>
      <td class="d">${period?.from ?? ''}</td>
      <td class="d">${period === null ? NOTHING : endOf(period, text.running, text.interrupted)}</td>`;
    const before = html`${number(line.number, periods.length)}
      <th scope="row" class="lab" ${span}>${line.name}</th>
      <td class="d" ${span}>${line.decided}</td>`;
    const after = html`<td class="c" ${span}>${line.rejected ? box(true) : NOTHING}</td>
      <td class="d" ${span}>${line.organisationNumber}</td>
      <td class="c" ${span}>${line.partOfProcess ? text.yes : ''}</td>`;
    return html`<tr${split ? html` class="delt"` : NOTHING}>${first ? before : NOTHING}${own}${first ? after : NOTHING}</tr>
`;
  });
};

const endOf = (period: ServicePeriod, running: string, interrupted: string): Html =>
  html`${period.to ?? running}${period.interrupted ? html`<br /><span class="s">${interrupted}</span>` : NOTHING}`;

const processTable = ({ card, text }: Drawing): Html => {
  const process = ({ text: words, notReported }: ProcessLine): Html =>
    html`<tr>
        <th scope="row" class="lab"><b>${text.process}</b></th>
        <td>${lines(words)}</td>
      </tr>
      ${
        notReported.length === 0
          ? NOTHING
          : html`<tr>
              <th scope="row" class="lab">${text.notReported}</th>
              <td>${notReported.join(', ')}</td>
            </tr> `
      }`;
  const seen = card.registerView.map(
    ({ text: words, summed }, index) =>
      html`${index === 0 ? NOTHING : html` &nbsp;·&nbsp; `}${summed ? html`<b>${words}</b>` : html`${words}`}`,
  );
  return html`<table class="pros" aria-label="${text.processes}">
    ${cols(2)}
    <tbody>
      ${card.processes.map(process)}
      <tr>
        <th scope="row" class="lab">${text.registerView}</th>
        <td>${seen.length === 0 ? text.noServices : seen}</td>
      </tr>
    </tbody>
  </table>`;
};
