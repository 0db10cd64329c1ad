import { codeBook, variable } from '../../catalogue/code-books.ts';
import { CODED_PERSON_NUMBERS, ASSESSED_NUMBERS, SCORE_NUMBERS } from '../../catalogue/numbers.ts';
import type { Diagnosis, Registration } from '../../record/registration.ts';
import { knownBy, lastDayOf } from '../reporting-year.ts';
import { element, emptyElement, type Attribute } from '../xml-writer.ts';
import { isDiagnosisCode } from './values.ts';

const yesNo = (value: boolean): string => (value ? 'ja' : 'nei');

const coded = (
  registration: Registration,
  numbers: readonly (5 | 6 | 7 | 8 | 9 | (typeof SCORE_NUMBERS)[number])[],
) =>
  numbers
    .map((number) => {
      const code = registration.values[number];
      return code === null
        ? ''
        : emptyElement(3, 'variabel', [
            ['nr', number],
            ['kode', code],
          ]);
    })
    .join('');

/** One `registrering`: variables by number, the coordinator last, then diagnoses by code and date. */
export function registrationXml(registration: Registration, year: number): string {
  const { values } = registration;
  const assessed = ASSESSED_NUMBERS.map((number) => {
    const date = knownBy(values[number], year);
    return date === null
      ? ''
      : emptyElement(3, 'variabel', [
          ['nr', number],
          ['dato', date],
        ]);
  }).join('');
  const plan =
    values[52] === null
      ? ''
      : emptyElement(3, 'variabel', [
          ['nr', 52],
          ['kode', yesNo(values[52])],
        ]);
  const content = [
    coded(registration, CODED_PERSON_NUMBERS),
    assessed,
    coded(registration, SCORE_NUMBERS),
    plan,
    coordinatorXml(registration, year),
    diagnosesXml(registration.diagnoses, year),
  ].join('');
  const attributes: readonly Attribute[] = [
    ['dato', registration.date],
    ['kodebok', registration.codeBook],
    ['korreksjon', yesNo(registration.correctionOf !== null)],
  ];
  return element(2, 'registrering', attributes, content);
}

/** Only where the registration's code book asks for a coordinator; one who begins after the year isn't there yet. */
function coordinatorXml({ codeBook: id, coordinator }: Registration, year: number): string {
  if (variable(codeBook(id), 'koordinator') === null) return '';
  const has = coordinator !== null && (coordinator.from === null || coordinator.from <= lastDayOf(year));
  return emptyElement(3, 'variabel', [
    ['nr', 'koordinator'],
    ['kode', yesNo(has)],
    ['fra', has ? coordinator.from : null],
    ['til', has ? knownBy(coordinator.to, year) : null],
  ]);
}

const diagnosesXml = (diagnoses: readonly Diagnosis[], year: number): string =>
  diagnoses
    .filter(({ code, from }) => isDiagnosisCode(code) && from <= lastDayOf(year))
    .map(({ code, from, to }) => ({ code, from, to: knownBy(to, year) }))
    .toSorted(
      (a, b) =>
        compareText(a.code, b.code) || compareText(a.from, b.from) || compareText(a.to ?? '', b.to ?? ''),
    )
    .map(({ code, from, to }) =>
      emptyElement(3, 'diagnose', [
        ['nr', 29],
        ['kode', code],
        ['fra', from],
        ['til', to],
      ]),
    )
    .join('');

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
