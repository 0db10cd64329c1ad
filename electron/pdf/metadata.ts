import { PDFDocument, PDFHexString, PDFName, PDFString, type PDFObject } from 'pdf-lib';

/** Reads a PDF that Chromium made, keeping tags, outline and what it says of itself. */
export const readPdf = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false });

/**
 * The PDF with XMP metadata, which Chromium leaves out: title, language and time as the file has them already.
 * The name of the browser goes. Object streams keep the structure tree small.
 */
export async function withMetadata(pdf: PDFDocument): Promise<Uint8Array> {
  pdf.setCreator(PROGRAM);
  pdf.setProducer(PROGRAM);
  const metadata = pdf.context.stream(xmp(pdf.getTitle() ?? '', languageOf(pdf), pdf.getCreationDate()), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(metadata));
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

const PROGRAM = 'Registerkort';

const languageOf = (pdf: PDFDocument): string => textOf(pdf.catalog.lookup(PDFName.of('Lang')));

const textOf = (object: PDFObject | undefined): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/[^\P{Cc}\t\n\r]/gu, '');

const xmp = (title: string, language: string, created: Date | undefined): Uint8Array =>
  new TextEncoder().encode(`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
${created === undefined ? '' : `<xmp:CreateDate>${created.toISOString()}</xmp:CreateDate>\n`}<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
<pdf:Producer>${PROGRAM}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`);
