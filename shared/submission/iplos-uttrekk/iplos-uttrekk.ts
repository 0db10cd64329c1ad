import { codeBookForYear } from '../../catalogue/code-books.ts';
import { comparePseudonyms, type Exporter, type ExtractPerson, type ExtractRequest } from '../exporter.ts';
import { emptyElement, endTag, startTag, XML_DECLARATION } from '../xml-writer.ts';
import { IPLOS_UTTREKK_XSD } from './iplos-uttrekk-xsd.ts';
import { personXml } from './person-xml.ts';
import { writtenOrganisationNumber } from './values.ts';

const NAMESPACE = 'urn:registerkort:iplos-uttrekk:1';
const VERSION = '1.0';
const ROOT = 'iplosUttrekk';
/** Characters gathered before a piece is handed on. */
const PIECE = 65_536;

/** Exporter 1: the program's own documented XML, without names and identity numbers. */
export const iplosUttrekk: Exporter = {
  format: 'iplos-uttrekk',
  version: VERSION,
  ending: 'xml',
  schema: IPLOS_UTTREKK_XSD,
  write,
};

function* write(request: ExtractRequest, persons: Iterable<ExtractPerson>): Generator<string, void> {
  let piece = headXml(request);
  let written = 0;
  let last: string | null = null;
  for (const person of persons) {
    if (last !== null && comparePseudonyms(last, person.pseudonym) > 0)
      throw new Error('Persons must come in the order of their pseudonyms');
    last = person.pseudonym;
    written += 1;
    piece += personXml(person, request.year);
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  if (written !== request.persons) throw new Error(`${request.persons} persons were said, ${written} came`);
  yield `${piece}${endTag(0, ROOT)}`;
}

const headXml = ({ year, number, sender, persons }: ExtractRequest): string =>
  [
    XML_DECLARATION,
    startTag(0, ROOT, [
      ['xmlns', NAMESPACE],
      ['versjon', VERSION],
      ['kodebok', codeBookForYear(year).id],
      ['rapporteringsaar', year],
      ['nummer', number],
    ]),
    emptyElement(1, 'avsender', [
      ['kommunenummer', sender.municipalityNumber],
      ['bydelsnummer', sender.district],
      ['organisasjonsnummer', writtenOrganisationNumber(sender.organisationNumber)],
      ['antallPersoner', persons],
    ]),
  ].join('');
