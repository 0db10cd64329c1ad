import type { Language } from '../catalogue/language.ts';
import type { ComparedField } from '../record/compare-registrations.ts';

/** Words of the history: what is another in two registrations. */
export interface HistoryText {
  readonly heading: string;
  readonly lead: string;
  readonly earlier: string;
  readonly later: string;
  readonly what: string;
  readonly draft: string;
  readonly superseded: string;
  readonly signedBy: (name: string, title: string) => string;
  readonly nothing: string;
  readonly onlyOne: string;
  readonly none: string;
  readonly count: (count: number) => string;
  readonly notAnswered: string;
  readonly fields: Readonly<Record<ComparedField, string>>;
  readonly note: (variable: string) => string;
  readonly diagnosis: (code: string) => string;
  readonly coordinator: string;
  readonly list: string;
}

export const historyText = {
  nb: {
    heading: 'Historikk',
    lead: 'Velg to registreringer, så ser du hva som er endret.',
    earlier: 'Fra',
    later: 'Til',
    what: 'Hva',
    draft: 'kladd',
    superseded: 'rettet senere',
    signedBy: (name, title) => (title === '' ? `signert av ${name}` : `signert av ${name}, ${title}`),
    nothing: 'De to registreringene er like.',
    onlyOne: 'Klienten har bare én registrering. Her ser du hva som endres fra den til den neste.',
    none: 'Ingen registreringer ennå.',
    count: (count) => `${count} ${count === 1 ? 'endring' : 'endringer'}`,
    notAnswered: 'ikke besvart',
    fields: {
      date: 'Registreringsdato',
      codeBook: 'Kodebok',
      reason: 'Årsak',
      municipality: 'Kommunenummer',
      district: 'Bydel',
      serviceLevels: 'Tjenestenivå',
      dwelling: 'Bolig fra registeret',
      source: 'Opplysninger fra andre',
      nextAssessment: 'Neste vurdering',
    },
    note: (variable) => `Merknad til ${variable}`,
    diagnosis: (code) => `Diagnose ${code}`,
    coordinator: 'Koordinator',
    list: 'Alle registreringer',
  },
  nn: {
    heading: 'Historikk',
    lead: 'Vel to registreringar, så ser du kva som er endra.',
    earlier: 'Frå',
    later: 'Til',
    what: 'Kva',
    draft: 'kladd',
    superseded: 'retta seinare',
    signedBy: (name, title) => (title === '' ? `signert av ${name}` : `signert av ${name}, ${title}`),
    nothing: 'Dei to registreringane er like.',
    onlyOne: 'Klienten har berre éi registrering. Her ser du kva som blir endra frå ho til den neste.',
    none: 'Ingen registreringar enno.',
    count: (count) => `${count} ${count === 1 ? 'endring' : 'endringar'}`,
    notAnswered: 'ikkje svara',
    fields: {
      date: 'Registreringsdato',
      codeBook: 'Kodebok',
      reason: 'Årsak',
      municipality: 'Kommunenummer',
      district: 'Bydel',
      serviceLevels: 'Tenestenivå',
      dwelling: 'Bustad frå registeret',
      source: 'Opplysningar frå andre',
      nextAssessment: 'Neste vurdering',
    },
    note: (variable) => `Merknad til ${variable}`,
    diagnosis: (code) => `Diagnose ${code}`,
    coordinator: 'Koordinator',
    list: 'Alle registreringar',
  },
} satisfies Record<Language, HistoryText>;
