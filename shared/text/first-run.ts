import type { Language } from '../catalogue/language.ts';
import type { PasswordWeakness } from '../record/password.ts';

/** Words of the first run, from language to recovery sheet. */
export interface FirstRunText {
  readonly heading: string;
  readonly lead: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly use: string;
  readonly ours: string;
  readonly oursHint: string;
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
  readonly password: string;
  readonly passwordHint: string;
  readonly again: string;
  readonly differ: string;
  readonly weakness: Readonly<Record<PasswordWeakness, string>>;
  readonly strength: (level: 0 | 1 | 2 | 3) => string;
  readonly missing: Readonly<Record<'municipality' | 'name' | 'password', string>>;
  readonly make: string;
  readonly making: string;
  readonly steps: readonly [string, string, string];
  readonly stepsLabel: string;
  readonly sheetHeading: string;
  readonly sheetLead: string;
  readonly sheetWhy: string;
  readonly sheetLost: string;
  readonly sheetWritten: string;
  readonly checkHeading: string;
  readonly checkLead: string;
  readonly group: (number: number) => string;
  readonly groupWrong: string;
  readonly begin: string;
  readonly backToSheet: string;
  readonly offline: string;
  readonly stepDone: string;
}

export const firstRunText = {
  nb: {
    heading: 'Velkommen',
    lead: 'Dette tar under tre minutter. Alt ligger kryptert på denne maskinen.',
    language: 'Målform',
    languages: { nb: 'Bokmål', nn: 'Nynorsk' },
    use: 'Hva databasen er for',
    ours: 'Kommunen vår',
    oursHint: 'for dem som søker om eller mottar tjenester',
    practice: 'Øvelseskommunen',
    practiceHint: 'oppdiktede personer, kommunenummer 9998',
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
    password: 'Passord',
    passwordHint: 'Minst 14 tegn, eller fire ord. Det utløper ikke.',
    again: 'Passordet en gang til',
    differ: 'De to passordene er ikke like. Skriv det siste på nytt.',
    weakness: {
      'too-short': 'Passordet er for kort. Bruk minst 14 tegn, eller fire ord.',
      repeated: 'Passordet gjentar seg for mye. Bruk flere ulike tegn eller ord.',
    },
    strength: (level) => ['For svakt ennå', 'Brukbart', 'Godt', 'Meget godt'][level] ?? '',
    missing: {
      municipality: 'Velg kommunen fra listen.',
      name: 'Skriv navnet ditt. Det står på kortene du signerer.',
      password: 'Skriv et passord.',
    },
    make: 'Lag databasen',
    making: 'Lager databasen …',
    steps: ['Kommunen og du', 'Gjenopprettingsarket', 'To grupper tilbake'],
    stepsLabel: 'Stegene',
    sheetHeading: 'Gjenopprettingsarket',
    sheetLead: 'Skriv av de sju gruppene på et ark og legg det i kommunens safe.',
    sheetWhy: 'Arket åpner databasen når passordet er glemt. Den som har arket, har databasen.',
    sheetLost: 'Er både passordet og arket borte, er dataene borte. Ingen kan hente dem fram.',
    sheetWritten: 'Jeg har skrevet det av',
    checkHeading: 'To grupper tilbake',
    checkLead: 'Les fra arket ditt, så vet vi at det er rett.',
    group: (number) => `Gruppe ${number}`,
    groupWrong: 'Stemmer ikke med arket. Se på gruppen en gang til.',
    begin: 'Begynn',
    backToSheet: 'Vis arket igjen',
    offline: 'Programmet bruker ikke nettet.',
    stepDone: 'ferdig',
  },
  nn: {
    heading: 'Velkomen',
    lead: 'Dette tek under tre minutt. Alt ligg kryptert på denne maskina.',
    language: 'Målform',
    languages: { nb: 'Bokmål', nn: 'Nynorsk' },
    use: 'Kva databasen er for',
    ours: 'Kommunen vår',
    oursHint: 'for dei som søkjer om eller får tenester',
    practice: 'Øvingskommunen',
    practiceHint: 'oppdikta personar, kommunenummer 9998',
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
    password: 'Passord',
    passwordHint: 'Minst 14 teikn, eller fire ord. Det går ikkje ut.',
    again: 'Passordet ein gong til',
    differ: 'Dei to passorda er ikkje like. Skriv det siste på nytt.',
    weakness: {
      'too-short': 'Passordet er for kort. Bruk minst 14 teikn, eller fire ord.',
      repeated: 'Passordet gjentek seg for mykje. Bruk fleire ulike teikn eller ord.',
    },
    strength: (level) => ['For svakt enno', 'Brukande', 'Godt', 'Mykje godt'][level] ?? '',
    missing: {
      municipality: 'Vel kommunen frå lista.',
      name: 'Skriv namnet ditt. Det står på korta du signerer.',
      password: 'Skriv eit passord.',
    },
    make: 'Lag databasen',
    making: 'Lagar databasen …',
    steps: ['Kommunen og du', 'Attopprettingsarket', 'To grupper attende'],
    stepsLabel: 'Stega',
    sheetHeading: 'Attopprettingsarket',
    sheetLead: 'Skriv av dei sju gruppene på eit ark og legg det i safen til kommunen.',
    sheetWhy: 'Arket opnar databasen når passordet er gløymt. Den som har arket, har databasen.',
    sheetLost: 'Er både passordet og arket borte, er dataa borte. Ingen kan hente dei fram.',
    sheetWritten: 'Eg har skrive det av',
    checkHeading: 'To grupper attende',
    checkLead: 'Les frå arket ditt, så veit vi at det er rett.',
    group: (number) => `Gruppe ${number}`,
    groupWrong: 'Stemmer ikkje med arket. Sjå på gruppa ein gong til.',
    begin: 'Byrj',
    backToSheet: 'Vis arket att',
    offline: 'Programmet bruker ikkje nettet.',
    stepDone: 'ferdig',
  },
} satisfies Record<Language, FirstRunText>;
