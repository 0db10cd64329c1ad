import { CODE_BOOK_IDS } from '../../catalogue/code-book-id.ts';
import { CODED_PERSON_NUMBERS, SCORE_NUMBERS, ASSESSED_NUMBERS } from '../../catalogue/numbers.ts';
import type { VariableNumber } from '../../catalogue/numbers.ts';
import { REGISTRATION_REASONS, REGISTRATION_REASON_NAMES } from '../../catalogue/reasons.ts';
import type { ContactRole } from '../../record/client.ts';
import { NOTED } from '../../record/forms/fields.ts';
import { answersOf, namesOf, SERVICES } from './catalogue-words.ts';
import {
  bothLanguages,
  date,
  digits,
  lines,
  moment,
  oneOf,
  someOf,
  text,
  texts,
  yesNo,
  type Cell,
  type CellValue,
} from './cells.ts';
import type { Column, Path } from './column.ts';

/** As many diagnoses and stays as one row can hold, under `Diagnose`, `Diagnose 2` … */
const REPEATED = [0, 1, 2, 3, 4] as const;

const column = (path: Path, cell: Cell, ...names: readonly string[]): Column => ({ path, cell, names });
const ofVariable = (number: VariableNumber, path: Path, cell: Cell): Column =>
  column(path, cell, ...namesOf(number), `var${number}`);
const inRegistration = (path: Path, cell: Cell, ...names: readonly string[]): Column =>
  column(['registrations', 0, ...path], cell, ...names);

/** `Hansen, Kari Moe`, as lists and papers have it: what stands behind the comma are given names. */
function wholeName(typed: string): CellValue {
  const [family = '', given = '', ...more] = typed.split(',').map((part) => part.trim());
  return family === '' || given === '' || more.length > 0
    ? { ok: false, code: 'wrong-format' }
    : { ok: true, value: { family, given } };
}

const sex = oneOf([
  { value: 1, words: ['1', 'mann', 'm', 'gutt'] },
  { value: 2, words: ['2', 'kvinne', 'k', 'jente'] },
]);
const informedTo = oneOf([
  { value: 'client', words: ['klient', 'klienten', 'søker', 'søkjar', 'søkeren', 'søkjaren'] },
  { value: 'representative', words: ['representant', 'verge', 'verje', 'pårørende', 'pårørande'] },
]);
const reason = oneOf(
  REGISTRATION_REASONS.map((value) => ({ value, words: bothLanguages(REGISTRATION_REASON_NAMES[value]) })),
);
const codeBook = oneOf(CODE_BOOK_IDS.map((value) => ({ value, words: [value] })));
const status = oneOf([
  { value: 'signed', words: ['signert'] },
  { value: 'draft', words: ['kladd'] },
]);
/** A coordinator without dates is one; the dates have columns of their own. */
const coordinator: Cell = (typed) => {
  const answer = yesNo(typed);
  return answer.ok ? { ok: true, value: answer.value === true ? {} : null } : answer;
};

const contact = (place: number, role: ContactRole, nb: string, nn: string): readonly Column[] => {
  const brings = [['contacts', place, 'role'], role] as const;
  const related = role === 'nextOfKin' || role === 'guardian';
  return [
    { ...column(['contacts', place, 'name'], text, nb, nn), brings },
    ...(related
      ? [{ ...column(['contacts', place, 'relation'], text, `${nb} relasjon`, `${nn} relasjon`), brings }]
      : []),
    { ...column(['contacts', place, 'phone'], text, `${nb} telefon`, `${nn} telefon`), brings },
  ];
};

/** `Diagnose fra`, and for the second one `Diagnose 2 fra`; `var29 fra` alike. */
const repeated = (
  words: readonly string[],
  place: number,
  ...endings: readonly string[]
): readonly string[] =>
  words.flatMap((word) => {
    const numbered = place === 0 ? word : `${word} ${place + 1}`;
    return endings.length === 0 ? [numbered] : endings.map((ending) => `${numbered} ${ending}`);
  });

const DIAGNOSIS = ['Diagnose', 'var29'];
const diagnosis = (place: number): readonly Column[] => {
  const at = (field: string, cell: Cell, ...endings: readonly string[]): Column =>
    inRegistration(['diagnoses', place, field], cell, ...repeated(DIAGNOSIS, place, ...endings));
  const code = at('code', text);
  return [
    place === 0 ? { ...code, names: [...code.names, ...namesOf(29)] } : code,
    at('from', date, 'fra', 'frå'),
    at('to', date, 'til'),
    at('onset', date, 'debut'),
    at('givenBy', text, 'satt av', 'sett av'),
    at('givenOn', date, 'satt dato', 'sett dato'),
  ];
};

const STAY = ['Døgnopphold', 'Døgnopphald', 'var51'];
const stay = (place: number): readonly Column[] => {
  const type = column(['stays', place, 'type'], oneOf(answersOf(51)), ...repeated(STAY, place));
  return [
    place === 0 ? { ...type, names: [...type.names, ...namesOf(51)] } : type,
    column(['stays', place, 'from'], date, ...repeated(STAY, place, 'fra', 'frå')),
    column(['stays', place, 'to'], date, ...repeated(STAY, place, 'til')),
  ];
};

/** What a row about a person may tell: the person, one registration, and what belongs to them. */
export const PERSON_COLUMNS: readonly Column[] = [
  column(['id'], text, 'Id', 'Klient-id'),
  ofVariable(1, ['name'], wholeName),
  column(['name', 'family'], text, 'Etternavn', 'Etternamn'),
  column(['name', 'given'], text, 'Fornavn', 'Førenamn', 'Fornamn'),
  column(['name', 'middle'], text, 'Mellomnavn', 'Mellomnamn'),
  ofVariable(2, ['address', 'lines'], texts),
  column(['address', 'postcode'], digits, 'Postnummer', 'Postnr'),
  column(['address', 'town'], text, 'Poststed', 'Poststad'),
  column(['address', 'confidential'], yesNo, 'Fortrolig adresse', 'Fortruleg adresse'),
  column(
    ['identityNumber'],
    digits,
    ...namesOf(3),
    'var3',
    'Fnr',
    'Fødselsnummer eller D-nummer',
    'D-nummer',
  ),
  column(['identityReason'], text, 'Hvorfor nummeret mangler', 'Kvifor nummeret manglar'),
  column(
    ['previousIdentityNumbers', 0, 'number'],
    digits,
    'Tidligere fødselsnummer',
    'Tidlegare fødselsnummer',
    'Tidligere D-nummer',
    'Tidlegare D-nummer',
  ),
  column(['previousIdentityNumbers', 0, 'replaced'], date, 'Nummeret byttet', 'Nummeret bytt'),
  column(['birthDate'], date, 'Fødselsdato'),
  column(['sex'], sex, 'Kjønn'),
  ofVariable(4, ['deathDate'], date),
  column(['moved', 'date'], date, 'Flyttet', 'Flytta'),
  column(['moved', 'municipality'], digits, 'Flyttet til kommune', 'Flytta til kommune'),
  { ...column(['contacts', 0, 'phone'], text, 'Telefon'), brings: [['contacts', 0, 'role'], 'phone'] },
  ...contact(1, 'nextOfKin', 'Pårørende', 'Pårørande'),
  ...contact(2, 'guardian', 'Verge', 'Verje'),
  ...contact(3, 'physician', 'Fastlege', 'Fastlege'),
  column(['applications', 0, 'received'], date, 'Søknad mottatt', 'Søknad motteken', 'Søknadsdato'),
  column(['applications', 0, 'services'], someOf(SERVICES), 'Søkt om'),
  column(['informed', 'date'], date, 'Informert dato', 'Informert'),
  column(
    ['informed', 'to'],
    informedTo,
    'Informert til',
    'Hvem fikk informasjonen',
    'Kven fekk informasjonen',
  ),
  column(['informed', 'by'], text, 'Informert av'),

  inRegistration(['date'], date, 'Registreringsdato'),
  inRegistration(['codeBook'], codeBook, 'Kodebok'),
  inRegistration(['status'], status, 'Status'),
  inRegistration(['reason'], reason, 'Årsak'),
  inRegistration(['signedBy', 'name'], text, 'Signert av'),
  inRegistration(['signedBy', 'title'], text, 'Stilling', 'Tittel'),
  inRegistration(['signedAt'], moment, 'Signert'),
  ...[...CODED_PERSON_NUMBERS, ...SCORE_NUMBERS].map((number) =>
    ofVariable(number, ['registrations', 0, 'values', String(number)], oneOf(answersOf(number))),
  ),
  ...ASSESSED_NUMBERS.map((number) =>
    ofVariable(number, ['registrations', 0, 'values', String(number)], date),
  ),
  ofVariable(52, ['registrations', 0, 'values', '52'], yesNo),
  inRegistration(['coordinator'], coordinator, ...namesOf('koordinator')),
  inRegistration(['coordinator', 'from'], date, 'Koordinator fra', 'Koordinator frå'),
  inRegistration(['coordinator', 'to'], date, 'Koordinator til'),
  ...REPEATED.flatMap(diagnosis),
  inRegistration(['municipality'], digits, 'Kommunenummer'),
  inRegistration(['district'], digits, 'Bydelsnummer'),
  ...[0, 1, 2].map((level) =>
    inRegistration(['serviceLevels', level], text, `Tjenestenivå ${level + 1}`, `Tenestenivå ${level + 1}`),
  ),
  inRegistration(['dwelling'], text, 'Bolig', 'Bustad'),
  inRegistration(['source'], text, 'Opplysninger fra andre', 'Opplysningar frå andre', 'Kilde', 'Kjelde'),
  inRegistration(['paperSigned'], date, 'Signert papir mottatt', 'Signert papir motteke'),
  inRegistration(['nextAssessment'], date, 'Neste vurdering'),
  ...NOTED.map((name) =>
    inRegistration(['notes', name], lines, `${/^\d/.test(name) ? 'var' : ''}${name} merknad`),
  ),
  ...REPEATED.flatMap(stay),
];
