import { SERVICE_NUMBERS } from '../../catalogue/numbers.ts';
import { namesOf, SERVICES } from './catalogue-words.ts';
import { date, digits, hours, lines, oneOf, text, texts, yesNo, type Cell } from './cells.ts';
import type { Column, Path } from './column.ts';

const column = (path: Path, cell: Cell, ...names: readonly string[]): Column => ({ path, cell, names });

const kind = oneOf([
  { value: 'decision', words: ['vedtak'] },
  { value: 'resolution', words: ['beslutning', 'avgjerd'] },
]);
const processKind = oneOf([
  { value: 'rehabilitation', words: ['rehabilitering'] },
  { value: 'habilitation', words: ['habilitering'] },
]);
const outcome = oneOf([
  { value: 'upheld', words: ['medhold', 'medhald'] },
  { value: 'changed', words: ['endret', 'endra', 'omgjort'] },
  { value: 'rejected', words: ['avslag', 'avslått', 'avslege', 'ikke medhold', 'ikkje medhald'] },
]);

/** Under the name of a service: hours per week, `ja` for a service without hours, `avslag`. */
const granted: Cell = (typed) => {
  const word = typed.toLowerCase();
  if (word === 'avslag') return { ok: true, value: { rejected: true } };
  if (word === 'ja' || word === 'j') return { ok: true, value: {} };
  const read = hours(typed);
  return read.ok ? { ok: true, value: { minutesPerWeek: read.value } } : read;
};

/**
 * What a row about services may tell: whose, which, and on what ground. The service stands in `Tjeneste`, or its own
 * column says how much of it there is.
 */
export const SERVICE_COLUMNS: readonly Column[] = [
  column(
    ['identityNumber'],
    digits,
    ...namesOf(3),
    'var3',
    'Fnr',
    'Fødselsnummer eller D-nummer',
    'D-nummer',
  ),
  column(['client'], text, 'Klient-id'),
  column(['service'], oneOf(SERVICES), 'Tjeneste', 'Teneste'),
  column(['id'], text, 'Vedtaks-id', 'Id'),
  column(['kind'], kind, 'Vedtak eller beslutning', 'Vedtak eller avgjerd', 'Grunnlag'),
  column(['decided'], date, 'Vedtaksdato'),
  column(['rejected'], yesNo, 'Avslag'),
  column(
    ['minutesPerWeek'],
    hours,
    'Timer per uke',
    'Timar per veke',
    'Timer/uke',
    'Timar/veke',
    'Timer',
    'Timar',
  ),
  column(
    ['severalStaff'],
    yesNo,
    'Flere tjenesteytere',
    'Fleire tenesteytarar',
    'Én eller flere tjenesteytere',
    'Éin eller fleire tenesteytarar',
  ),
  column(['organisationNumber'], digits, 'Organisasjonsnummer', 'Org.nr', 'Orgnr'),
  column(['periods', 0, 'from'], date, 'Fra', 'Frå', 'Fra dato', 'Frå dato', 'Startdato'),
  column(['periods', 0, 'to'], date, 'Til', 'Til dato', 'Sluttdato'),
  column(['note'], lines, 'Merknad'),
  column(['complaint', 'received'], date, 'Klage mottatt', 'Klage motteken'),
  column(['complaint', 'sentOn'], date, 'Klage sendt', 'Klage send'),
  column(['complaint', 'outcome'], outcome, 'Klage utfall', 'Klage utfall'),
  column(['complaint', 'date'], date, 'Klage avgjort', 'Klage avgjord'),
  column(['process', 'id'], text, 'Prosess'),
  column(['process', 'kind'], processKind, 'Slag prosess'),
  column(['process', 'goal'], lines, 'Mål'),
  column(
    ['process', 'notReported'],
    texts,
    'Tiltak som ikke rapporteres',
    'Tiltak som ikkje blir rapporterte',
  ),
  ...SERVICE_NUMBERS.map((number) =>
    column(['wide', String(number)], granted, ...namesOf(number), `var${number}`),
  ),
];
