import { randomOf } from '../../shared/demo/random.ts';
import type { Damage } from './damages.ts';

type Cells = readonly (readonly string[])[];

const cellsOf = (text: string): Cells =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));
const textOf = (cells: Cells): string => cells.map((row) => `${row.join(';')}\n`).join('');

/** The table with another text in one cell; row 0 is the headings. */
function withCell(cells: Cells, row: number, heading: string, text: string): string {
  const column = cells[0]?.indexOf(heading) ?? -1;
  if (column < 0) throw new Error(`no column ${heading}`);
  return textOf(cells.map((line, at) => (at === row ? line.with(column, text) : line)));
}

const HOSTILE = ['\0', '\u001b[2J', '\ud83d', '\u2028', '"a" b', 'x'.repeat(3000)] as const;

/** A table of persons, damaged: each row of the example has a name, and the first a whole registration. */
export function damagedPersons(text: string): readonly Damage[] {
  const cells = cellsOf(text);
  const at = (heading: string, wrong: string, row = 1): Damage => ({
    what: `persons: ${JSON.stringify(wrong.slice(0, 20))} under ${heading}`,
    content: withCell(cells, row, heading, wrong),
    row,
    field: heading,
  });
  return [
    at('Fødselsnummer', '12835512095'),
    at('Fødselsnummer', '1283551209'),
    // The number of the second person: she is there already when her own row comes.
    { ...at('Fødselsnummer', '03918233104'), row: 2 },
    at('Sivilstand', '5'),
    at('Sivilstand', 'Gift seg'),
    at('Boligtype', '0'),
    at('var12', '6'),
    at('var12', '1,0'),
    at('var18', 'Store'),
    at('var10', '31.02.2015'),
    at('var11', '26.02.15'),
    at('Individuell plan', 'kanskje'),
    at('Individuell plan', '2'),
    at('Koordinator fra', 'i dag'),
    at('Registreringsdato', '-7'),
    at('Registreringsdato', '', 2),
    at('Søkt om', '44, 99'),
    at('Søknad mottatt', '', 3),
    at('Diagnose fra', ''),
    at('Døgnopphold', '5'),
    at('Døgnopphold fra', ''),
    at('Signert', 'i går'),
    at('Informert til', 'naboen'),
    at('Etternavn', ''),
    at('Fornavn', '', 3),
    ...HOSTILE.map((one) => at('Etternavn', one))
      .map((damage, index) =>
        // A quotation mark out of place spoils the row, not the cell. A lone half of a letter becomes another one.
        index === 4 ? { ...damage, field: '' } : damage,
      )
      .filter((_, index) => index !== 2),
    { ...at('Etternavn', '"Haugen'), field: '' },
    ...headingDamage(cells, 'Poststed'),
    ...cutRows(text, 5),
  ].map((damage, index) => ({ ...damage, what: `${damage.what} (${index})` }));
}

/** A table of services, damaged: its persons are in the database. */
export function damagedServices(text: string): readonly Damage[] {
  const cells = cellsOf(text);
  const at = (heading: string, wrong: string, row = 2): Damage => ({
    what: `services: ${JSON.stringify(wrong)} under ${heading} of row ${row}`,
    content: withCell(cells, row, heading, wrong),
    row,
    field: heading,
  });
  return [
    at('Fødselsnummer', ''),
    at('Fødselsnummer', '20818021195x'),
    at('Tjeneste', ''),
    at('Tjeneste', '29'),
    at('Tjeneste', 'Renhold'),
    at('Vedtak eller beslutning', 'Dom'),
    at('Vedtaksdato', ''),
    at('Vedtaksdato', '2015-02-29'),
    at('Avslag', 'kanskje'),
    at('Timer per uke', 'mye'),
    at('Timer per uke', '-4'),
    at('Timer per uke', '1e3'),
    at('Timer per uke', '99999999'),
    at('Fra', '16.3'),
    at('Fra', '', 3),
    at('Prosess', 'borte'),
    at('Slag prosess', '', 1),
    at('Timer per uke', '4', 1),
    at('Mål', 'Gå tur', 3),
    at('Merknad', '\0'),
    at('Organisasjonsnummer', '9'.repeat(30), 7),
    ...headingDamage(cells, 'Merknad'),
    ...cutRows(text, 5),
  ].map((damage, index) => ({ ...damage, what: `${damage.what} (${index})` }));
}

function headingDamage(cells: Cells, heading: string): readonly Damage[] {
  const [headings = [], first = [], ...rest] = cells;
  return [
    {
      what: 'an unknown heading',
      content: withCell(cells, 0, heading, 'Skostørrelse'),
      row: 0,
      field: 'Skostørrelse',
    },
    {
      what: 'a heading twice',
      content: withCell(cells, 0, heading, headings[0] ?? ''),
      row: 0,
      field: headings[0] ?? '',
    },
    { what: 'more cells than headings', content: textOf([headings, [...first, 'x'], ...rest]), row: 1 },
    { what: 'fewer cells than headings', content: textOf([headings, first.slice(0, 4), ...rest]), row: 1 },
    { what: 'no headings', content: textOf([first, ...rest]), row: 0 },
    { what: 'UTF-16', content: Buffer.from(textOf(cells), 'utf16le'), row: 0 },
    { what: 'cut within a letter', content: Buffer.from(`${textOf(cells)}Å`).subarray(0, -1), row: 0 },
  ];
}

/** Cut in the middle of a row, so that cells are gone. */
function cutRows(text: string, count: number): readonly Damage[] {
  const random = randomOf(4);
  const lines = text.trimEnd().split('\n');
  return Array.from({ length: count }, () => {
    const row = random.int(1, lines.length - 1);
    const line = lines[row] ?? '';
    const cut = line.slice(0, random.int(1, line.lastIndexOf(';')));
    return { what: 'cut within a row', content: [...lines.slice(0, row), cut].join('\n'), row };
  });
}
