import type { ClientListData, PaperColumn } from '../../shared/papers/client-list.ts';
import type { PaperDocument } from '../../shared/papers/document.ts';
import { paperText } from '../../shared/text/paper.ts';
import { cssString } from './css-string.ts';
import { html, NOTHING, type Html } from './html.ts';
import { pageCounter } from './page-counter.ts';

const FONT = "'Inter','Segoe UI','Liberation Sans',sans-serif";

/** What each column takes in mm; the name gets what is left, and no less than this. */
const WIDTHS: Readonly<Record<PaperColumn, number>> = {
  birthDate: 23,
  age: 12,
  identityNumber: 30,
  district: 13,
  registered: 58,
  services: 42,
  findings: 22,
};
const NAME = 52;

/** Breadth of an A4 sheet within its margins of 15 mm, upright and on its side. */
const UPRIGHT = 180;
const ON_ITS_SIDE = 267;

/** The client list as a paper, on its side where the columns need that. */
export function clientListDocument(list: ClientListData): PaperDocument {
  const body = html`<main class="papir">
    <h1>${list.name}</h1>
    ${list.mark === null ? NOTHING : html`<p class="merke">${list.mark}</p> `}${
      list.narrowed.length === 0 ? NOTHING : html`<p class="utvalg">${list.narrowed.join(' · ')}</p> `
    }
    <p>${list.facts}</p>
    ${list.unreadable === null ? NOTHING : html`<p>${list.unreadable}</p> `}${
      list.rows.length === 0 ? html`<p class="tom">${list.nobody}</p>` : tableOf(list)
    }
  </main>`;
  return { lang: list.language, title: list.title, css: cssOf(list), body: body.markup, pages: null };
}

const tableOf = ({ columns, rows }: ClientListData): Html =>
  html`<table>
    <colgroup>
      ${columns.map(({ key }) => html`<col class="${key}" />`)}
    </colgroup>
    <thead>
      <tr>
        ${columns.map(({ key, name }) => html`<th scope="col" class="${key}">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name = '', ...rest]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${rest.map((cell, at) => html`<td class="${columns[at + 1]?.key ?? ''}">${cell}</td>`)}
          </tr> `,
      )}
    </tbody>
  </table>`;

/** Sizes in mm, type in pt. Nothing is smaller than 7.5 pt. */
function cssOf({ columns, language, foot, runningHead }: ClientListData): string {
  const shown = columns.flatMap(({ key }) => (key === 'name' ? [] : [key]));
  const lying = shown.reduce((all, key) => all + WIDTHS[key], NAME) > UPRIGHT;
  const breadth = lying ? ON_ITS_SIDE : UPRIGHT;
  const box = 'color:#000;white-space:nowrap';
  return `
*{box-sizing:border-box}
html{font:9pt/1.3 ${FONT};color:#000;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
h1,p{margin:0;font-weight:normal}
h1{font-size:17pt;font-weight:700;line-height:1.1;overflow-wrap:anywhere}
p{margin-top:1mm;unicode-bidi:isolate}
.merke{font-size:12pt;font-weight:700}
.utvalg{font-weight:700}
.tom{margin-top:6mm}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:4mm;font-variant-numeric:tabular-nums}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{padding:1.1mm 1.5mm;text-align:left;vertical-align:top;font-weight:400;border-bottom:.5pt solid #8c8c8c;overflow-wrap:anywhere;unicode-bidi:isolate}
th:first-child{padding-left:0}
thead th{font-size:8pt;vertical-align:bottom;border-bottom:.8pt solid #000}
tbody th{font-weight:700}
.age{text-align:right}
.identityNumber{padding-left:4mm}
.birthDate,.identityNumber{white-space:nowrap}
${shown.map((key) => `col.${key}{width:${WIDTHS[key]}mm}`).join('')}
@page{size:A4${lying ? ' landscape' : ''};margin:15mm 15mm 16mm;
 @top-left{content:${cssString(runningHead)};font:8pt ${FONT};${box};vertical-align:bottom;padding-bottom:2mm}
 @bottom-left{content:${cssString(foot)};font:7.5pt ${FONT};${box};vertical-align:top;padding-top:3mm}
 @bottom-right{content:${pageCounter(paperText[language].page)};font:bold 8pt ${FONT};${box};vertical-align:top;padding-top:3mm}}
@page :first{@top-left{content:none}}
@media print{.papir{width:${breadth}mm}}
@media screen{
 html{background:#e6e5e1}
 .papir{width:${breadth + 22}mm;margin:8mm auto;padding:15mm 11mm;background:#fff;box-shadow:0 1px 4px #0004}
 .papir::after{content:${cssString(foot)};display:block;margin-top:6mm;font-size:7.5pt}}`;
}
