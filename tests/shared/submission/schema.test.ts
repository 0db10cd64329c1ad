import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openXmlSchema, type XmlSchema } from '../../../electron/files/xml-schema.ts';
import { iplosUttrekk } from '../../../shared/submission/iplos-uttrekk/iplos-uttrekk.ts';
import { CASES } from '../../builders/cases.ts';
import { everything } from './everything.ts';
import { extractOf } from './people.ts';

let schema: XmlSchema;
beforeAll(async () => {
  schema = await openXmlSchema(iplosUttrekk.schema);
});
afterAll(() => schema[Symbol.dispose]());

const sender = { municipalityNumber: '0511', district: '02', organisationNumber: '974760673' };
const valid = extractOf([everything, CASES.kari], 2015, { sender });

/** The document with the first match replaced; a change that changes nothing is a mistake of the test. */
const changed = (what: RegExp | string, by: string): string => {
  const result = valid.replace(what, by);
  if (result === valid) throw new Error(`Nothing to change: ${String(what)}`);
  return result;
};

test('a document as it is written is valid', () => {
  expect(schema.problems(valid)).toEqual([]);
});

describe('an attribute that has to be there', () => {
  const required: readonly (readonly [string, string])[] = [
    ...['versjon', 'kodebok', 'rapporteringsaar', 'nummer'].map((name) => ['iplosUttrekk', name] as const),
    ...['kommunenummer', 'antallPersoner'].map((name) => ['avsender', name] as const),
    ['person', 'pseudonym'],
    ...['dato', 'kodebok', 'korreksjon'].map((name) => ['registrering', name] as const),
    ['variabel', 'nr'],
    ...['nr', 'kode', 'fra'].map((name) => ['diagnose', name] as const),
    ...['nr', 'tjenestetype'].map((name) => ['tjeneste', name] as const),
    ['segment', 'fra'],
    ['avslag', 'dato'],
    ...['nr', 'type', 'fra'].map((name) => ['doegntilbud', name] as const),
  ];
  test.each(required)('%s %s', (element, attribute) => {
    const without = changed(new RegExp(`(<${element}\\b[^>]*?) ${attribute}="[^"]*"`), '$1');
    expect(schema.problems(without)).not.toEqual([]);
  });
});

describe('a document that isn’t one', () => {
  const cases: readonly (readonly [string, RegExp | string, string])[] = [
    ['another version', 'versjon="1.0"', 'versjon="1.1"'],
    ['another namespace', 'iplos-uttrekk:1"', 'iplos-uttrekk:2"'],
    ['an unknown code book', 'kodebok="2015"', 'kodebok="2009"'],
    ['number 0', 'nummer="1"', 'nummer="0"'],
    ['a year of three digits', 'rapporteringsaar="2015"', 'rapporteringsaar="215"'],
    ['a municipality of three digits', 'kommunenummer="0511"', 'kommunenummer="511"'],
    ['a district of one digit', 'bydelsnummer="02"', 'bydelsnummer="2"'],
    [
      'an organisation number with spaces',
      /organisasjonsnummer="[^"]*"/,
      'organisasjonsnummer="974 760 673"',
    ],
    ['an organisation number of eight digits', /<organisasjonsnummer>\d/, '<organisasjonsnummer>'],
    ['a pseudonym that is cut', /pseudonym="./, 'pseudonym="'],
    ['a pseudonym in plain base64', /pseudonym="./, 'pseudonym="+'],
    ['a pseudonym that no 32 bytes have', /(pseudonym="[^"]*)."/, '$1B"'],
    ['a third sex', /kjoenn="\d"/, 'kjoenn="3"'],
    ['a birth date', /foedselsaar="\d+"/, 'foedselsaar="1954-10-21"'],
    ['a day that isn’t', 'dato="2014-12-01"', 'dato="2014-11-31"'],
    ['a time of day', 'dato="2014-12-01"', 'dato="2014-12-01Z"'],
    ['a name', /<person /, '<person navn="Kari" '],
    ['an unknown variable', '<variabel nr="5"', '<variabel nr="4"'],
    ['a variable of diagnoses', '<variabel nr="5"', '<variabel nr="29"'],
    ['a code beyond all', 'nr="5" kode="1"', 'nr="5" kode="8"'],
    ['a code of words', 'nr="5" kode="1"', 'nr="5" kode="gift"'],
    ['an answer in English', 'nr="52" kode="nei"', 'nr="52" kode="no"'],
    ['a variable twice', '<variabel nr="6"', '<variabel nr="5"'],
    ['a diagnosis in words', /kode="K90"/, 'kode="Slag i hodet"'],
    ['an identity number as diagnosis', /kode="K90"/, 'kode="21905421414"'],
    ['a diagnosis under another number', '<diagnose nr="29"', '<diagnose nr="30"'],
    ['service 29', 'tjeneste nr="33"', 'tjeneste nr="29"'],
    ['service 51', 'tjeneste nr="33"', 'tjeneste nr="51"'],
    ['service type 22', 'tjenestetype="4"', 'tjenestetype="22"'],
    ['a service twice', 'tjeneste nr="33"', 'tjeneste nr="35"'],
    ['half a minute', 'minutterPerUke="240"', 'minutterPerUke="240.5"'],
    ['fewer than no minutes', 'minutterPerUke="240"', 'minutterPerUke="-240"'],
    ['perhaps several', 'flereTjenesteytere="nei"', 'flereTjenesteytere="kanskje"'],
    ['a kind of stay that isn’t', 'nr="51" type="1"', 'nr="51" type="5"'],
    ['a rejection with hours', '<avslag dato', '<avslag minutterPerUke="60" dato'],
    ['an empty service', /<segment fra="2012-07-01"\/>/, ''],
    ['a diagnosis before the variables', /(<variabel nr="5"[^>]*>)([^]*?)(<diagnose[^>]*>)/, '$3$1$2'],
    ['a rejection before the segments', /(<segment fra="2015-03-16"[^>]*>)\s*(<avslag[^>]*>)/, '$2$1'],
    [
      'a stay before the services',
      /(<tjeneste nr="33")/,
      '<doegntilbud nr="51" type="1" fra="2015-01-01"/>$1',
    ],
    [
      'a registration after the services',
      /<\/person>/,
      '<registrering dato="2015-01-01" kodebok="2015" korreksjon="nei"/></person>',
    ],
    ['two senders', /(<avsender[^>]*>)/, '$1$1'],
    ['text between', /<\/person>/, 'Kari Haugen</person>'],
  ];
  test.each(cases)('%s', (_name, what, by) => {
    expect(schema.problems(changed(what, by))).not.toEqual([]);
  });

  test('one person twice', () => {
    const [person = ''] = / {2}<person [^]*?<\/person>\n/.exec(valid) ?? [];
    const problems = schema.problems(valid.replace(person, person + person));
    expect(problems.map(({ text }) => text).join()).toContain('enPersonPerPseudonym');
  });

  test('XML that isn’t any, with its line', () => {
    expect(schema.problems(changed('</registrering>', '</registering>'))[0]?.line).toBeGreaterThan(3);
    expect(schema.problems('')).not.toEqual([]);
  });

  test('an entity that would read a file is left alone', () => {
    const asked = valid
      .replace(
        '<iplosUttrekk',
        '<!DOCTYPE iplosUttrekk [<!ENTITY x SYSTEM "file:///etc/hostname">]><iplosUttrekk',
      )
      .replace(/<organisasjonsnummer>\d+/, '<organisasjonsnummer>&x;');
    expect(schema.problems(asked)).not.toEqual([]);
  });
});
