import type { Language } from '../catalogue/language.ts';
import type { DiagnosisField } from '../record/forms/fields.ts';

/** Words of area 4, where diagnoses are registered. */
export interface DiagnosesText {
  readonly add: string;
  readonly heading: string;
  readonly record: string;
  readonly fields: Readonly<Record<DiagnosisField, string>>;
  readonly hints: Readonly<Record<'code' | 'givenBy' | 'to', string>>;
  readonly open: (code: string) => string;
  readonly remove: string;
  readonly removeOf: (code: string) => string;
  readonly removed: readonly string[];
}

export const diagnosesText = {
  nb: {
    add: 'Ny diagnose',
    heading: 'Diagnose',
    record: 'Registrer diagnosen',
    fields: {
      code: 'Diagnose (ICPC-2)',
      from: 'Fra',
      to: 'Til',
      onset: 'Debut',
      givenBy: 'Satt av',
      givenOn: 'Satt dato',
    },
    hints: {
      code: 'Kode eller ord fra navnet: K90, hjerneslag',
      givenBy: 'Legen eller stedet som satte den',
      to: 'Tom så lenge den gjelder',
    },
    open: (code) => `Endre ${code}`,
    remove: 'Fjern',
    removeOf: (code) => `Fjern diagnosen ${code}`,
    removed: ['Diagnosen tas ut av kladden. Signerte registreringer røres ikke.'],
  },
  nn: {
    add: 'Ny diagnose',
    heading: 'Diagnose',
    record: 'Registrer diagnosen',
    fields: {
      code: 'Diagnose (ICPC-2)',
      from: 'Frå',
      to: 'Til',
      onset: 'Debut',
      givenBy: 'Sett av',
      givenOn: 'Sett dato',
    },
    hints: {
      code: 'Kode eller ord frå namnet: K90, hjerneslag',
      givenBy: 'Legen eller staden som sette han',
      to: 'Tom så lenge han gjeld',
    },
    open: (code) => `Endre ${code}`,
    remove: 'Fjern',
    removeOf: (code) => `Fjern diagnosen ${code}`,
    removed: ['Diagnosen blir teken ut av kladden. Signerte registreringar blir ikkje rørte.'],
  },
} satisfies Record<Language, DiagnosesText>;
