import type { PaperDocument } from '../../shared/papers/document.ts';
import type { SheetData } from '../../shared/papers/sheet.ts';
import { sheetPaperText } from '../../shared/text/sheet-paper.ts';
import { html, NOTHING, type Html } from './html.ts';

/** Sizes in mm, type in pt. The code is read from paper by people in a hurry: large, and each group by itself. */
const CSS = `
*{box-sizing:border-box}
html{font:11pt/1.35 'Inter','Segoe UI','Liberation Sans',sans-serif;color:#000;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
h1,h2,p,ol,ul,dl,dd{margin:0;font-weight:normal}
h1{font-size:20pt;font-weight:700;line-height:1.1}
h2{font-size:12pt;font-weight:700;margin:9mm 0 1.5mm;padding-bottom:.8mm;border-bottom:1.2pt solid #000}
.ovelse{font-size:14pt;font-weight:700;margin-top:2mm}
dl{display:grid;grid-template-columns:30mm 1fr;gap:1mm 4mm;margin-top:6mm}
dt{font-size:9pt;padding-top:.6mm}
dd{font-weight:700;overflow-wrap:anywhere}
.kode{list-style:none;padding:0;display:grid;grid-template-columns:repeat(4,1fr);gap:5mm 4mm;margin-top:4mm}
.kode li{border:1pt solid #000;padding:2.5mm 0 3mm;text-align:center}
.kode small{display:block;font-size:8pt;line-height:1.2}
.kode b{font:700 21pt/1.1 'Cascadia Mono','Consolas','Liberation Mono',monospace;letter-spacing:.08em}
ol,ul{padding-left:6mm}
li+li{margin-top:1mm}
.kode li+li{margin-top:0}
table{border-collapse:collapse;width:100%;margin-top:12mm;table-layout:fixed}
td{height:13mm;border-bottom:1pt solid #000}
td.rom{width:6mm;border:0}
th{font-size:9pt;font-weight:400;text-align:left;padding-top:.8mm}
@page{size:A4;margin:18mm 18mm 16mm}
@media screen{html{background:#e6e5e1}.papir{width:210mm;min-height:297mm;margin:8mm auto;padding:18mm;background:#fff}}`;

/** The recovery sheet as a paper of one page. */
export function sheetDocument(sheet: SheetData): PaperDocument {
  const text = sheetPaperText[sheet.language];
  const line = html`<tr>
      <td></td>
      <td class="rom"></td>
      <td></td>
    </tr>
    <tr>
      <th scope="col">${text.keeper}</th>
      <th class="rom"></th>
      <th scope="col">${text.since}</th>
    </tr> `;
  const body = html`<main class="papir">
    <h1>${sheet.title}</h1>
    ${sheet.practice === null ? NOTHING : html`<p class="ovelse">${sheet.practice}</p>`}
    <dl>
      <dt>${text.printed}</dt>
      <dd>${sheet.printed}</dd>
      <dt>${text.database}</dt>
      <dd>${sheet.municipality}</dd>
      <dt></dt>
      <dd>${sheet.database}</dd>
    </dl>
    <h2>${text.code}</h2>
    <p>${text.what}</p>
    <ol class="kode">
      ${sheet.groups.map((group, at) => html`<li><small>${at + 1}</small><b>${group}</b></li> `)}
    </ol>
    <ol>
      ${items(text.how)}
    </ol>
    <h2>${text.keep}</h2>
    <ul>
      ${items(text.keeping)}
    </ul>
    <table aria-label="${text.keeper}">
      <tbody>
        ${line}${line}
      </tbody>
    </table>
  </main>`;
  return { lang: sheet.language, title: sheet.title, css: CSS, body: body.markup, pages: 1 };
}

const items = (all: readonly string[]): readonly Html[] => all.map((one) => html`<li>${one}</li> `);
