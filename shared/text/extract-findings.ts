import type { Language } from '../catalogue/language.ts';
import type { StopCode } from '../record/stops.ts';
import type { ExtractFindingCode } from '../submission/findings.ts';
import { faultText } from './faults.ts';

type OwnCode = Exclude<ExtractFindingCode, StopCode>;

export const extractFindingsText = {
  nb: {
    'organisation-number-not-written':
      'Et organisasjonsnummer har ikke ni siffer og er ikke med i uttrekket. Rett det i vedtaket.',
    'diagnosis-code-not-written':
      'En diagnosekode ser ikke ut som en kode og er ikke med i uttrekket. Rett den i registreringen.',
    'birth-or-sex-missing':
      'Fødselsdato eller kjønn mangler og er ikke med i uttrekket. Fyll det ut hos klienten.',
    'municipality-not-in-year':
      'Kommunenummeret gjaldt ikke i rapporteringsåret. Bruk nummeret som kommunen hadde det året.',
    'sender-organisation-number-not-written':
      'Kommunens organisasjonsnummer har ikke ni siffer og er ikke med i uttrekket. Rett det i innstillingene.',
  },
  nn: {
    'organisation-number-not-written':
      'Eit organisasjonsnummer har ikkje ni siffer og er ikkje med i uttrekket. Rett det i vedtaket.',
    'diagnosis-code-not-written':
      'Ein diagnosekode ser ikkje ut som ein kode og er ikkje med i uttrekket. Rett han i registreringa.',
    'birth-or-sex-missing':
      'Fødselsdato eller kjønn manglar og er ikkje med i uttrekket. Fyll det ut hos klienten.',
    'municipality-not-in-year':
      'Kommunenummeret galdt ikkje i rapporteringsåret. Bruk nummeret som kommunen hadde det året.',
    'sender-organisation-number-not-written':
      'Organisasjonsnummeret til kommunen har ikkje ni siffer og er ikkje med i uttrekket. Rett det i innstillingane.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<OwnCode, string>>>>;

const isStop = (code: ExtractFindingCode): code is StopCode => !(code in extractFindingsText.nb);

/** A finding as a sentence with what to do. */
export const extractFindingText = (code: ExtractFindingCode, language: Language): string =>
  isStop(code) ? faultText({ code }, language) : extractFindingsText[language][code];
