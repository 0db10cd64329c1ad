import { isJsonObject } from '../../shared/interchange/json-shape.ts';
import { randomOf, type Random } from '../../shared/demo/random.ts';

/** A file that is damaged in one way, and where the damage must be told of. */
export interface Damage {
  readonly what: string;
  readonly content: string | Uint8Array;
  /** The row that a fault must name. */
  readonly row: number;
  /** A field that a fault of this row must name, or one above or below it; left out where there is none to name. */
  readonly field?: string;
}

type Path = readonly (string | number)[];

const fieldPath = (path: Path): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');

/** Every place in a JSON value but its root. */
function* placesIn(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (path.length > 0) yield [path, value];
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* placesIn(item, [...path, index]);
  else if (isJsonObject(value))
    for (const [key, field] of Object.entries(value)) yield* placesIn(field, [...path, key]);
}

function replaced(value: unknown, [first, ...rest]: Path, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === first ? replaced(item, rest, by) : item));
  if (!isJsonObject(value)) throw new Error('no such place');
  return { ...value, [first]: replaced(value[first], rest, by) };
}

/** The row that a place in the file belongs to, and its field as a fault tells it. */
function placeOf(path: Path): Pick<Damage, 'row' | 'field'> {
  const [list, index, ...rest] = path;
  if (list === 'clients' && typeof index === 'number') return { row: index + 1, field: fieldPath(rest) };
  return { row: 0, field: fieldPath(path) };
}

/** Something that no field of that kind may hold. */
function wrongKind(value: unknown, random: Random): unknown {
  if (typeof value === 'string') return random.pick<unknown>([17.5, {}, [], true]);
  if (typeof value === 'number') return random.pick<unknown>(['x', 0.5, {}, [1], 1e300]);
  if (typeof value === 'boolean') return random.pick<unknown>(['ja', 1, []]);
  if (Array.isArray(value)) return random.pick<unknown>(['x', 7, { 0: 1 }]);
  return random.pick<unknown>(['x', 7, [], true]);
}

/** Cut at `count` places, none of which leaves a whole file. */
export function cuts(text: string, count: number): readonly Damage[] {
  const random = randomOf(1);
  return Array.from({ length: count }, () => {
    const at = random.int(1, text.trimEnd().length - 1);
    return { what: `cut after ${at} characters`, content: text.slice(0, at), row: 0 };
  });
}

/** A value of another kind at `count` places. */
export function wrongKinds(json: unknown, count: number): readonly Damage[] {
  const random = randomOf(2);
  const places = [...placesIn(json)].filter(([, value]) => value !== null);
  return Array.from({ length: count }, (_, index) => {
    const [path, value] = random.pick(places);
    const content = JSON.stringify(replaced(json, path, wrongKind(value, random)));
    return { what: `another kind at ${fieldPath(path)} (${index})`, content, ...placeOf(path) };
  });
}

/** Values of the right kind that mean nothing; each at its place in the first client, or in the head. */
export function wrongValues(json: unknown): readonly Damage[] {
  const client = (...path: Path): Path => ['clients', 0, ...path];
  const wrong: readonly (readonly [Path, unknown])[] = [
    ...[
      '12835512095',
      '12835512049',
      '1283551209',
      '128355120940',
      'abcdefghijk',
      '00000000000',
      '32835512094',
    ]
      .concat(['12135512094', '99999999999', '١٢٣٤٥٦٧٨٩٠١', '12835512094 ', '-2835512094'])
      .map((number) => [client('identityNumber'), number] as const),
    [client('identityNumber'), 12_835_512_094],
    [client('sex'), 3],
    [client('birthDate'), '1955-02-30'],
    [client('birthDate'), '12.03.1955'],
    [client('deathDate'), '0000-00-00'],
    [client('deathDate'), '+002015-01-01'],
    [client('moved'), { date: '2015-01-01', municipality: '34310' }],
    [client('name', 'family'), ''],
    [client('name', 'given'), '   '],
    [client('registrations', 0, 'date'), '2015-13-01'],
    [client('registrations', 0, 'codeBook'), '2016'],
    [client('registrations', 0, 'status'), 'superseded'],
    [client('registrations', 0, 'reason'), 'fordi'],
    [client('registrations', 0, 'signedAt'), '2015-03-02 10:42'],
    [client('registrations', 0, 'values', '12'), 6],
    [client('registrations', 0, 'values', '12'), -1],
    [client('registrations', 0, 'values', '12'), 1.5],
    [client('registrations', 0, 'values', '9'), 8],
    [client('registrations', 0, 'values', '52'), 1],
    [client('registrations', 0, 'district'), '2'],
    [client('registrations', 0, 'correctionOf'), 'nobody'],
    [client('registrations', 0, 'states'), { 99: 'changed' }],
    [client('decisions', 0, 'service'), 29],
    [client('decisions', 0, 'service'), 51],
    [client('decisions', 0, 'kind'), 'vedtak'],
    [client('decisions', 0, 'minutesPerWeek'), -1],
    [client('decisions', 0, 'minutesPerWeek'), 1.5],
    [client('decisions', 0, 'minutesPerWeek'), 1e9],
    [client('decisions', 0, 'organisationNumber'), '974760673974760673974760673'],
    [client('decisions', 0, 'organisationNumber'), 974_760_673],
    [client('decisions', 0, 'rehabilitation'), 'nobody'],
    [client('decisions', 0, 'periods'), [{ to: '2015-01-01' }]],
    [client('stays', 0, 'type'), 5],
    [client('registrations'), []],
    [client('id'), 'with space'],
    [client('id'), 'x'.repeat(65)],
    [client('acceptedFindings'), [{ rule: 'R-1' }]],
    [
      client('processAnswers'),
      [{ decision: 'nobody', reason: 'x', by: 'x', at: '2015-03-02T10:42:00+01:00' }],
    ],
    [['format'], 'registerkort'],
    [['version'], 2],
    [['version'], '1'],
    [['municipality', 'number'], '34'],
    [['dwellings'], [{ name: 'Solheim', housingType: 8 }]],
    [['caseworkers'], [{ name: 'Per' }, { name: 'Per' }]],
  ];
  return wrong.map(([path, value]) => ({
    what: `${JSON.stringify(value)} at ${fieldPath(path)}`,
    content: JSON.stringify(replaced(json, path, value)),
    ...placeOf(path),
  }));
}

const HOSTILE = [
  '\0',
  'a\0b',
  '\u001b[2J\u0007',
  '\ud800',
  'a\udfffb',
  '\u2028',
  '\uffff',
  '\ue000',
  'x'.repeat(2001),
  'x'.repeat(1_000_000),
] as const;

const HOSTILE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '</style><script>alert(1)</script>',
  "'); DROP TABLE client; --",
  '\u202Emoc.live',
  '\ud800',
  '\u001b[31m',
  '../../etc/passwd',
  '%s%n${7*7}{{7*7}}',
  'x'.repeat(100_000),
] as const;

/** Texts that can't be printed in a text, and names that no field has. */
export function hostile(json: unknown): readonly Damage[] {
  const family: Path = ['clients', 0, 'name', 'family'];
  const note: Path = ['clients', 0, 'decisions', 0, 'note'];
  const texts = [
    ...HOSTILE.map((text) => [text, family] as const),
    // Where lines may be broken, what merely breaks them or can't be drawn is no harm.
    ...HOSTILE.filter((text) => !['\u2028', '\ue000'].includes(text)).map((text) => [text, note] as const),
  ].map(([text, path], index) => ({
    what: `text ${index} at ${fieldPath(path)}`,
    content: JSON.stringify(replaced(json, path, text)),
    ...placeOf(path),
  }));
  const names = HOSTILE_NAMES.flatMap((name, index) =>
    ([['clients', 1], []] as const).map((path) => ({
      what: `name ${index} in ${path.length === 0 ? 'the head' : 'a client'}`,
      // Written by hand: an object literal would take `__proto__` for something else.
      content: JSON.stringify(json).replace(
        path.length === 0 ? '{"format"' : '{"id":"ola"',
        (found) => `{${JSON.stringify(name)}:{"x":1},${found.slice(1)}`,
      ),
      row: path.length === 0 ? 0 : 2,
    })),
  );
  return [...texts, ...names];
}

/** Files that are something else altogether. */
export function otherFiles(text: string): readonly Damage[] {
  const bytes = Buffer.from(text);
  const random = randomOf(3);
  const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, () => random.int(0, 255)));
  const spoilt = (...put: readonly number[]): Buffer => {
    const copy = Buffer.from(bytes);
    copy.set(put, random.int(10, copy.length - 10));
    return copy;
  };
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['empty', ''],
    ['spaces', ' \n\t\r\n '],
    ['a byte order mark alone', '\uFEFF'],
    ['null', 'null'],
    ['a number', '42'],
    ['a text', '"registerkort-interchange"'],
    ['a list', '[]'],
    ['a list of it', `[${text}]`],
    ['an empty object', '{}'],
    ['twice', text + text],
    ['followed by something', `${text}x`],
    ['with a comment', text.replace('{', '{ // a comment\n')],
    ['with single quotes', text.replaceAll('"', "'")],
    ['with NaN', text.replace('"version": 1', '"version": NaN')],
    ['nested 100,000 lists', '['.repeat(100_000)],
    ['nested 100,000 lists, closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['nested 100,000 objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(text, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ...Array.from({ length: 8 }, (_, index) => [`an invalid byte (${index})`, spoilt(0xff)] as const),
    ...Array.from({ length: 4 }, (_, index) => [`half a letter (${index})`, spoilt(0xc3, 0x28)] as const),
    ['an overlong letter', spoilt(0xc0, 0x80)],
    ['a surrogate in UTF-8', spoilt(0xed, 0xa0, 0x80)],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise(500)])],
    ['packed', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, ...noise(500)])],
    ['a PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
    ['XML', '<?xml version="1.0"?>\n<melding/>\n'],
    ['prose', 'Kjære kommune,\nher er filen, som avtalt.\n'],
    ...[1, 16, 1000, 100_000].map((length) => [`${length} bytes of noise`, noise(length)] as const),
  ];
  return files.map(([what, content]) => ({ what, content, row: 0 }));
}

/** Damage that stands in the right place, and is only seen when the whole is looked at. */
export function wrongTogether(json: unknown): readonly Damage[] {
  const clients: readonly unknown[] =
    isJsonObject(json) && Array.isArray(json['clients']) ? json['clients'] : [];
  const [first] = clients;
  if (!isJsonObject(first)) throw new Error('no client to damage');
  const file = (all: unknown): string => JSON.stringify(replaced(json, ['clients'], all));
  // As text: nothing here could write such depths from an object.
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  return [
    { what: 'a client twice', content: file([...clients, first]), row: clients.length + 1, field: 'id' },
    {
      what: 'an identity number twice',
      content: file([...clients, { ...first, id: 'another' }]),
      row: clients.length + 1,
      field: 'identityNumber',
    },
    { what: 'clients that are an object', content: file({ 0: first }), row: 0, field: 'clients' },
    { what: 'a client that is a list', content: file([first, []]), row: 2 },
    { what: 'a client that is a text', content: file(['kari']), row: 1 },
    { what: 'a client that is null', content: file([null]), row: 1 },
    {
      what: 'deep within a client',
      content: file([{ ...first, stays: 'deep' }]).replace('"deep"', deep),
      row: 1,
      field: 'stays',
    },
    {
      what: 'a hundred thousand stays that are none',
      content: file([{ ...first, stays: Array.from({ length: 200_000 }, () => 0) }]),
      row: 1,
      field: 'stays',
    },
    {
      what: 'a hundred thousand clients that are none',
      content: file(Array.from({ length: 100_000 }, () => ({}))),
      row: 0,
    },
  ];
}
