import type { Language } from '../catalogue/language.ts';

/** Words of the first run, from language to recovery sheet. */
export interface FirstRunText {
  readonly heading: string;
  readonly lead: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly practice: string;
  readonly practiceHint: string;
  readonly testDataOnly: string;
  readonly municipality: string;
  readonly municipalityHint: string;
  readonly number: (number: string) => string;
  readonly noSuchMunicipality: string;
  readonly office: string;
  readonly officeHint: string;
  readonly name: string;
  readonly title: string;
  readonly titleHint: string;
  readonly missing: Readonly<Record<'municipality' | 'name', string>>;
  readonly make: string;
  readonly making: string;
  readonly steps: readonly [string, string, string, string];
  readonly stepsLabel: string;
  readonly restore: string;
  readonly restoreHint: string;
  readonly backupsHeading: string;
  readonly backupsLead: string;
  readonly begin: string;
  readonly offline: string;
  readonly stepDone: string;
}

export const firstRunText = {
  nb: {
    heading: 'Velkommen',
    lead: 'Dette tar under tre minutter. Alt ligger kryptert på denne maskinen.',
    language: 'Målform',
    languages: { nb: 'Bokmål', nn: 'Nynorsk' },
    practice: 'Åpne øvelseskommunen',
    practiceHint: 'med oppdiktede personer, uten passord, for å prøve alt',
    testDataOnly:
      'Denne kjøringen tar bare oppdiktede personer. Databasen merkes TESTDATA på alle skjermer og papirer.',
    municipality: 'Kommune',
    municipalityHint: 'Skriv begynnelsen av navnet eller nummeret.',
    number: (number) => `Kommunenummer ${number}`,
    noSuchMunicipality: 'Ingen kommune passer.',
    office: 'Kontor',
    officeHint: 'For eksempel tjenestekontoret. Kan stå tomt.',
    name: 'Navnet ditt',
    title: 'Stilling',
    titleHint: 'Står under navnet på kortene. Kan stå tomt.',
    missing: {
      municipality: 'Velg kommunen fra listen.',
      name: 'Skriv navnet ditt. Det står på kortene du signerer.',
    },
    make: 'Lag databasen',
    making: 'Lager databasen …',
    steps: ['Kommunen og du', 'Gjenopprettingsarket', 'To grupper tilbake', 'Sikkerhetskopier'],
    stepsLabel: 'Stegene',
    restore: 'Gjenopprett fra sikkerhetskopi',
    restoreHint: 'Når kommunen har en database fra før',
    backupsHeading: 'Sikkerhetskopier',
    backupsLead: 'Programmet tar en kryptert kopi hver dag det er endret noe, og prøver den ved å åpne den.',
    begin: 'Begynn',
    offline: 'Programmet bruker ikke nettet.',
    stepDone: 'ferdig',
  },
  nn: {
    heading: 'Velkomen',
    lead: 'Dette tek under tre minutt. Alt ligg kryptert på denne maskina.',
    language: 'Målform',
    languages: { nb: 'Bokmål', nn: 'Nynorsk' },
    practice: 'Opne øvingskommunen',
    practiceHint: 'med oppdikta personar, utan passord, for å prøve alt',
    testDataOnly:
      'Denne køyringa tek berre oppdikta personar. Databasen vert merkt TESTDATA på alle skjermar og papir.',
    municipality: 'Kommune',
    municipalityHint: 'Skriv byrjinga av namnet eller nummeret.',
    number: (number) => `Kommunenummer ${number}`,
    noSuchMunicipality: 'Ingen kommune passar.',
    office: 'Kontor',
    officeHint: 'Til dømes tenestekontoret. Kan stå tomt.',
    name: 'Namnet ditt',
    title: 'Stilling',
    titleHint: 'Står under namnet på korta. Kan stå tomt.',
    missing: {
      municipality: 'Vel kommunen frå lista.',
      name: 'Skriv namnet ditt. Det står på korta du signerer.',
    },
    make: 'Lag databasen',
    making: 'Lagar databasen …',
    steps: ['Kommunen og du', 'Attopprettingsarket', 'To grupper attende', 'Tryggingskopiar'],
    stepsLabel: 'Stega',
    restore: 'Attopprett frå tryggingskopi',
    restoreHint: 'Når kommunen har ein database frå før',
    backupsHeading: 'Tryggingskopiar',
    backupsLead: 'Programmet tek ein kryptert kopi kvar dag det er endra noko, og prøver han ved å opne han.',
    begin: 'Byrj',
    offline: 'Programmet bruker ikkje nettet.',
    stepDone: 'ferdig',
  },
} satisfies Record<Language, FirstRunText>;
