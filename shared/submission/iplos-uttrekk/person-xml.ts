import { codeBookForYear, serviceTypeCode } from '../../catalogue/code-books.ts';
import { SERVICE_NUMBERS, type ServiceNumber } from '../../catalogue/numbers.ts';
import type { Client, Stay } from '../../record/client.ts';
import { touchesYear, type Segment } from '../../reporting/segments.ts';
import type { ExtractPerson } from '../exporter.ts';
import { isInYear, knownBy } from '../reporting-year.ts';
import { element, emptyElement, textElement, type Attribute } from '../xml-writer.ts';
import { reportedLines } from './lines.ts';
import { registrationXml } from './registration-xml.ts';
import { registrationsOfYear } from './registrations.ts';

/** One `person`, as it was known on 31 December: no name, address or identity number. */
export function personXml({ pseudonym, previousPseudonym, client }: ExtractPerson, year: number): string {
  const attributes: readonly Attribute[] = [
    ['pseudonym', pseudonym],
    ['forrigePseudonym', previousPseudonym],
    ['foedselsaar', client.birthDate?.slice(0, 4) ?? null],
    ['kjoenn', client.sex],
    ['doedsdato', knownBy(client.deathDate, year)],
  ];
  const content = [
    ...registrationsOfYear(client.registrations, year).map((registration) =>
      registrationXml(registration, year),
    ),
    ...servicesXml(client, year),
    ...staysXml(client.stays, year),
  ].join('');
  return element(1, 'person', attributes, content);
}

function servicesXml(client: Client, year: number): readonly string[] {
  const book = codeBookForYear(year);
  const segments = reportedLines(client, year);
  const rejections = Map.groupBy(
    client.decisions.filter(({ rejected, decided }) => rejected && isInYear(decided, year)),
    ({ service }) => service,
  );
  return SERVICE_NUMBERS.filter((number) => segments.has(number) || rejections.has(number)).map((number) => {
    const dates = (rejections.get(number) ?? []).map(({ decided }) => decided).sort();
    const content = [
      ...(segments.get(number) ?? []).map((segment) => segmentXml(number, segment, year)),
      ...dates.map((date) => emptyElement(3, 'avslag', [['dato', date]])),
    ].join('');
    return element(
      2,
      'tjeneste',
      [
        ['nr', number],
        ['tjenestetype', serviceTypeCode(book, number, year)],
      ],
      content,
    );
  });
}

function segmentXml(number: ServiceNumber, segment: Segment, year: number): string {
  const service = codeBookForYear(year).variables[number];
  const attributes: readonly Attribute[] = [
    ['fra', segment.from],
    ['til', segment.to],
    ['minutterPerUke', segment.minutesPerWeek],
    ['flereTjenesteytere', service.severalStaff ? (segment.severalStaff ? 'ja' : 'nei') : null],
  ];
  const organisations = segment.organisationNumbers.map((one) => textElement(4, 'organisasjonsnummer', one));
  return element(3, 'segment', attributes, organisations.join(''));
}

/** Stays that touch the year, by start; one that ends before it starts covers no day. */
const staysXml = (stays: readonly Stay[], year: number): readonly string[] =>
  stays
    .filter((stay) => touchesYear(stay, year) && (stay.to === null || stay.to >= stay.from))
    .map(({ type, from, to }) => ({ type, from, to: knownBy(to, year) }))
    .toSorted((a, b) => compareText(a.from, b.from) || a.type - b.type || compareText(a.to ?? '', b.to ?? ''))
    .map(({ type, from, to }) =>
      emptyElement(2, 'doegntilbud', [
        ['nr', 51],
        ['type', type],
        ['fra', from],
        ['til', to],
      ]),
    );

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
