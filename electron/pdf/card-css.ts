import { paperText } from '../../shared/text/paper.ts';
import type { CardData } from '../../shared/papers/card-data.ts';
import { cssString } from './css-string.ts';
import { pageCounter } from './page-counter.ts';

/** Sizes in mm, type in pt: the grid of the card. Nothing is smaller than 7.5 pt. */

const FONT = "'Inter','Segoe UI','Liberation Sans',sans-serif";
const HAIR = '.5pt solid #8c8c8c';

/** Widths of a table's columns in mm; null takes what is left. */
const columns = (table: string, widths: readonly (number | null)[]): string =>
  widths
    .map((width, index) =>
      width === null ? '' : `${table}>colgroup>col:nth-child(${index + 1}){width:${width}mm}`,
    )
    .join('');

const GRID = [
  columns('.hode', [24, 18, 39, 24, 24, 26, null]),
  columns('.arsak', [38, 24, 43, 28, 26, null]),
  columns('.kort .bolig', [7, 34, 31, null, null, null, null]),
  columns('.ark .bolig', [7, 30, 7, 31, null, null, null, null]),
  columns('.kort .vurdert', [7, 83, 30, null]),
  columns('.ark .vurdert', [7, 50, 33, 7, 50, null]),
  columns('.kort .skar', [7, 60, 13, 13, 13, 13, 13, null]),
  columns('.ark .skar', [7, 46, 13, 11.5, 11.5, 11.5, 11.5, 11.5, null]),
  columns('.kort .dia', [7, 15, 46, 21, 21, 21, null]),
  columns('.ark .dia', [7, 18, null, 25, 25, 48]),
  columns('.kort .tj', [7, null, 19.8, 10.5, 11.5, 19.8, 19.8, 12, 18.5, 11.5]),
  columns('.ark .tj', [7, 58, 12, 20.5, 10, 10, 12.5, 10.5, null]),
  columns('.pros', [42, null]),
  columns('.kort .opph', [7, 83, 30, null]),
  columns('.ark .opph', [7, null, null, null, null, 24, 24]),
  columns('.kort .plan', [7, 83, 15, 15, 30, null]),
  columns('.ark .plan', [7, 47, 18, 18, null]),
  columns('.informert', [56, null, 36]),
  columns('.kort .u', [24, 4, 84, 4, null]),
  columns('.ark .u', [28, 4, 74, 4, null]),
].join('\n');

const COMMON = `
*{box-sizing:border-box}
html{font:9pt/1.2 ${FONT};color:#000;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0}
h1,h2,p{margin:0;font-weight:normal}
h1{font-size:17pt;font-weight:700;line-height:1}
h2{font-size:10pt;font-weight:700;line-height:1.1;margin:3mm 0 0;padding:0 0 .8mm;border-bottom:1.2pt solid #000;break-after:avoid}
h2 .n{display:inline-block;width:5mm;margin-right:2mm;background:#000;color:#fff;text-align:center;line-height:4.4mm}
h2 small{font-size:8pt;font-weight:400;margin-left:2mm}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{padding:0 1mm;text-align:left;vertical-align:middle;font-weight:400;border-bottom:${HAIR};overflow-wrap:anywhere;hyphens:manual}
tr{break-inside:avoid}
b,.v,.s{unicode-bidi:isolate}
thead{display:table-header-group}
thead th{font-size:8pt;vertical-align:bottom;padding-top:.9mm;padding-bottom:.7mm;line-height:1.1;border-bottom:.8pt solid #000}
.nr{width:7mm;padding-left:0;font-weight:700}
th.lab{padding-left:0}
.v{font-size:10pt;font-weight:700}
.s{font-size:8pt;line-height:1.15}
.id{font-size:12pt}
.c{text-align:center}.r{text-align:right}
.k{display:inline-block;width:var(--b);height:var(--b);border:.8pt solid #333;text-align:center;vertical-align:middle;font-size:8pt;line-height:calc(var(--b) - 1.6pt);color:#6b6b6b}
.k.on{border:1.3pt solid #000;font-weight:700;font-size:10.5pt;line-height:calc(var(--b) - 2.6pt);color:#000}
.o{padding:.5mm 1mm .5mm calc(var(--b) + 2mm);position:relative;font-size:8pt;line-height:1.1}
.o .k{position:absolute;left:.3mm;top:50%;transform:translateY(-50%)}
.o.sel{font-weight:700}
.smal .o,.bolig .o{padding-right:0}
.ett{white-space:nowrap}
.skille{border-left:2.4pt solid #000}
.skar thead tr:first-child th[colspan]{border-bottom:0;font-weight:700}
.topp td{border:0;padding:0;vertical-align:bottom}
.topp b{display:block;font-size:10pt}
.hode{margin-top:2.5mm}
.hode td,.hode th{border:${HAIR}}
.hode th{font-size:7.5pt;border-bottom:0;padding:.8mm 1.2mm 0;vertical-align:top;line-height:1.1}
.hode td{border-top:0;padding:.3mm 1.2mm .8mm;font-size:10pt;font-weight:700}
.grunn{padding:1mm 0;border-bottom:${HAIR}}
.u td,.u th{border:0;padding:0;vertical-align:bottom;font-size:8pt}
.u td.linje{border-bottom:1pt solid #000;padding-bottom:.8mm}
.u td.v{font-size:10pt}
.u th{padding-top:.8mm}
.u .stilling{font-weight:400;font-size:9pt}
.u .mottatt th{font-size:9pt}
.d,.r,.v{font-variant-numeric:tabular-nums}
.d{white-space:nowrap;overflow-wrap:normal;padding:0 .6mm}
.g{color:#767676;font-weight:400}
td.skriv{border-left:${HAIR}}
.under{margin-top:.8mm}
.tegn{white-space:nowrap;margin-right:1.5mm}
.opplyst{margin:1.5mm 0 0}
.opplyst+.opplyst{margin-top:1mm}
.hold{break-inside:avoid}
.vannmerke{z-index:-1;left:0;width:180mm;text-align:center;font-size:92pt;font-weight:700;letter-spacing:.04em;color:#dcdcdc;transform:rotate(-38deg)}
.vannmerke.langt{font-size:78pt}`;

const CARD = `
.kort{--b:4.6mm}
.kort .arsak tr{height:7.4mm}
.kort .bolig tr,.kort .vurdert tr{height:6.7mm}.kort .bolig tr.navn{height:8.6mm}
.kort .skar tbody tr{height:6.25mm}.kort .skar .ord{padding-left:4mm}
.kort .trenger{font-weight:700}
.kort .side2 h2{margin-top:5mm}
.kort .tj tbody tr{height:8mm}.kort .tj tbody tr.delt{height:6mm}
.kort .delt>*{vertical-align:top;padding-top:1.2mm}
.kort .dia tbody tr,.kort .opph tbody tr,.kort .plan tr{height:7.4mm}
.pros tr{height:6.4mm}.pros th,.pros td{padding-top:.5mm;padding-bottom:.5mm}.pros tr:first-child>*{border-top:.8pt solid #000}

.kort .u{margin-top:3mm}.kort .u .strek{height:15mm}.kort .u .mottatt{height:12mm}
.tett .kort .skar tbody tr{height:5.7mm}
.tett .kort .bolig tr{height:6mm}.tett .kort .bolig tr.navn{height:8mm}
.tett .kort .tj tbody tr{height:6.4mm}.tett .kort .side2 h2{margin-top:3mm}`;

const WORKSHEET = `
.ark{--b:5.4mm}
.ark h2{margin-top:2.4mm}
.ark .arsak tr{height:7.8mm}
.ark .bolig tr{height:6.5mm}.ark .bolig tr.navn{height:8mm}.ark .vurdert tr{height:9mm}
.ark .skar tbody tr{height:6.8mm}.ark .skar .ord{padding-left:2mm}
.ark .hode td{height:6.4mm}
.ark .dia tbody tr,.ark .opph tbody tr,.ark .plan tr{height:8.4mm}.ark .tj tbody tr{height:9.4mm}
.ark .under{margin-top:1mm}
.informert{margin-top:1mm}.informert tr{height:8mm}
.ark .u{margin-top:1mm}.ark .u .strek{height:13mm}
.mangler{margin-top:1mm}.mangler tr:first-child{height:8mm}
.ark .siste h2{margin-top:0}
.tett .ark .skar tbody tr{height:6.5mm}
.tett .ark .bolig tr{height:6mm}.tett .ark .bolig tr.navn{height:8mm}.tett .ark .vurdert tr{height:8mm}`;

const FIRST_OF_SECOND = '.papir .side2>section:first-of-type h2{margin-top:0}';

/** Margin boxes of the printed page, and the same lines on the sheets of the preview. */
const edges = (card: CardData): string => {
  const text = paperText[card.language];
  const page = pageCounter(text.page);
  const head = cssString(card.runningHead);
  const foot = cssString(card.foot);
  const box = 'color:#000;white-space:nowrap';
  return `
@page{size:A4;margin:15mm 15mm 16mm 15mm;
 @top-left{content:${head};font:8pt ${FONT};${box};vertical-align:bottom;padding-bottom:2mm}
 @bottom-left{content:${foot};font:7.5pt ${FONT};${box};vertical-align:top;padding-top:3mm}
 @bottom-right{content:${page};font:bold 8pt ${FONT};${box};vertical-align:top;padding-top:3mm}}
@page :first{margin-top:11mm;@top-left{content:none}}
@media print{
 .papir{width:180mm}
 .side2{break-before:page}
 .vannmerke{position:fixed;top:105mm}
 .side2 .vannmerke{display:none}}
@media screen{
 html{background:#e6e5e1}
 .papir{display:flex;flex-wrap:wrap;gap:8mm;justify-content:safe center;padding:8mm}
 .side{position:relative;isolation:isolate;flex:none;width:210mm;min-height:297mm;padding:11mm 15mm 16mm;background:#fff;box-shadow:0 1px 4px #0004}
 .side2{padding-top:15mm}
 .vannmerke{position:absolute;left:15mm;top:115mm}
 .side::after{content:${foot};position:absolute;left:15mm;bottom:9mm;font-size:7.5pt}
 .side2::before{content:${head};position:absolute;left:15mm;top:8.5mm;font-size:8pt}}`;
};

/** The space for notes on a worksheet, in mm: it gives way to further diagnoses and services. */
const NOTES_HEIGHT = 46;
const LEAST_NOTES_HEIGHT = 8;
const notes = (mmTakenElsewhere: number): string =>
  `.notat{height:${Math.max(LEAST_NOTES_HEIGHT, NOTES_HEIGHT - mmTakenElsewhere)}mm}`;

/** The whole style sheet of a card. */
export const cardCss = (card: CardData, mmTakenFromNotes: number): string =>
  [COMMON, GRID, CARD, WORKSHEET, FIRST_OF_SECOND, notes(mmTakenFromNotes), edges(card)].join('\n');
