import type { PrintToPDFOptions } from 'electron';
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';

/** Width and height in inches. */
const paperSizes: Readonly<Record<string, readonly [number, number]>> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

/** Electron's options of `printToPDF` in the debugging protocol's words; lengths are inches in both. */
export function pdfParameters(options: PrintToPDFOptions): Protocol.Page.printToPDFParameters {
  const { pageSize = 'Letter', margins, pageRanges = '', ...rest } = options;
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string' ? (paperSizes[pageSize] ?? [8.5, 11]) : [pageSize.width, pageSize.height];
  const margin = (name: 'top' | 'bottom' | 'left' | 'right', to: string): object =>
    margins?.[name] === undefined ? {} : { [to]: margins[name] };
  return {
    ...rest,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    paperWidth,
    paperHeight,
    pageRanges,
    ...margin('top', 'marginTop'),
    ...margin('bottom', 'marginBottom'),
    ...margin('left', 'marginLeft'),
    ...margin('right', 'marginRight'),
  };
}
