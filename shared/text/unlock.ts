import type { Language } from '../catalogue/language.ts';
import type { PasswordWeakness } from '../record/password.ts';

/** Words of the unlock page. Kept apart from all others: it is painted before the program is loaded. */
export interface UnlockText {
  readonly heading: string;
  readonly lead: string;
  readonly password: string;
  readonly unlock: string;
  readonly show: string;
  readonly hide: string;
  readonly capsLock: string;
  readonly noWayIn: string;
  readonly useSheet: string;
  readonly sheetIsIn: string;
  readonly useBackup: string;
  readonly backupKeeps: string;
  readonly noKeyFile: string;
  readonly whose: string;
  readonly whoseHint: string;
  readonly yourName: string;
  readonly yourNameHint: string;
  readonly backup: string;
  readonly noBackup: string;
  readonly recoverHeading: string;
  readonly recoverLead: string;
  readonly code: string;
  readonly codeHint: string;
  readonly newPassword: string;
  readonly newPasswordHint: string;
  readonly again: string;
  readonly recover: string;
  readonly back: string;
  readonly codeShort: string;
  readonly differ: string;
  readonly weakness: Readonly<Record<PasswordWeakness, string>>;
  readonly missing: string;
  readonly waiting: (seconds: number) => string;
  readonly municipality: (name: string) => string;
  readonly numberAndOffice: (number: string, office: string) => string;
  readonly database: string;
  readonly size: string;
  readonly encrypted: (size: string) => string;
  readonly saved: string;
  readonly never: string;
  readonly todayAt: (time: string) => string;
  readonly dateAt: (date: string, time: string) => string;
  readonly about: (version: string) => string;
  readonly nobodyElse: string;
  readonly usePractice: string;
  readonly practiceIs: string;
  readonly practice: string;
  readonly testData: string;
}

export const unlockText = {
  nb: {
    heading: 'Lås opp',
    lead: 'Det du har skrevet, er lagret. Du kommer tilbake til samme sted.',
    password: 'Passord',
    unlock: 'Lås opp',
    show: 'Vis',
    hide: 'Skjul',
    capsLock: 'Caps Lock er på',
    noWayIn: 'Kommer du ikke inn?',
    useSheet: 'Bruk gjenopprettingskode',
    sheetIsIn: 'Står på arket i kommunens safe',
    useBackup: 'Gjenopprett fra sikkerhetskopi',
    backupKeeps: 'Uten å slette noe',
    noKeyFile:
      'Nøkkelfilen ved siden av databasen mangler eller er skadet. Koden på arket åpner databasen og lager nøkkelfilen på nytt.',
    whose: 'Hvem skal ha det nye passordet?',
    whoseHint: 'De andres passord gjelder som før.',
    yourName: 'Navnet ditt',
    yourNameHint: 'Som det står på kortene.',
    backup: 'Sikkerhetskopi',
    noBackup: 'Ingen ennå',
    recoverHeading: 'Bruk gjenopprettingskode',
    recoverLead: 'Koden åpner databasen, og du lager et nytt passord. Koden gjelder fortsatt etterpå.',
    code: 'Gjenopprettingskode',
    codeHint: 'Sju grupper på fire tegn. Store og små bokstaver er det samme.',
    newPassword: 'Nytt passord',
    newPasswordHint: 'Minst 14 tegn, eller fire ord.',
    again: 'Nytt passord en gang til',
    recover: 'Lås opp med koden',
    back: 'Tilbake til passordet',
    codeShort: 'Koden har 28 tegn. Se på arket og skriv resten.',
    differ: 'De to passordene er ikke like. Skriv det siste på nytt.',
    weakness: {
      'too-short': 'Passordet er for kort. Bruk minst 14 tegn, eller fire ord.',
      repeated: 'Passordet gjentar seg for mye. Bruk flere ulike tegn eller ord.',
    },
    missing: 'Skriv passordet først.',
    waiting: (seconds) => `For mange forsøk. Vent ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}.`,
    municipality: (name) => (/kommun(e|en|a)$/.test(name) ? name : `${name} kommune`),
    numberAndOffice: (number, office) =>
      office === '' ? `Kommunenummer ${number}` : `Kommunenummer ${number}, ${office}`,
    database: 'Database',
    size: 'Størrelse',
    encrypted: (size) => `${size}, kryptert`,
    saved: 'Sist lagret',
    never: 'Ikke ennå',
    todayAt: (time) => `I dag kl. ${time}`,
    dateAt: (date, time) => `${date} kl. ${time}`,
    about: (version) => `Registerkort ${version}. Programmet bruker ikke nettet.`,
    nobodyElse: 'Ingen andre kan hente fram passordet.',
    usePractice: 'Åpne øvelseskommunen',
    practiceIs: 'Oppdiktede personer, uten passord',
    practice: 'ØVELSE',
    testData: 'TESTDATA',
  },
  nn: {
    heading: 'Lås opp',
    lead: 'Det du har skrive, er lagra. Du kjem tilbake til same staden.',
    password: 'Passord',
    unlock: 'Lås opp',
    show: 'Vis',
    hide: 'Gøym',
    capsLock: 'Caps Lock er på',
    noWayIn: 'Kjem du ikkje inn?',
    useSheet: 'Bruk attopprettingskode',
    sheetIsIn: 'Står på arket i safen til kommunen',
    useBackup: 'Attopprett frå tryggingskopi',
    backupKeeps: 'Utan å slette noko',
    noKeyFile:
      'Nøkkelfila ved sida av databasen manglar eller er skadd. Koden på arket opnar databasen og lagar nøkkelfila på nytt.',
    whose: 'Kven skal ha det nye passordet?',
    whoseHint: 'Passorda til dei andre gjeld som før.',
    yourName: 'Namnet ditt',
    yourNameHint: 'Som det står på korta.',
    backup: 'Tryggingskopi',
    noBackup: 'Ingen enno',
    recoverHeading: 'Bruk attopprettingskode',
    recoverLead: 'Koden opnar databasen, og du lagar eit nytt passord. Koden gjeld framleis etterpå.',
    code: 'Attopprettingskode',
    codeHint: 'Sju grupper på fire teikn. Store og små bokstavar er det same.',
    newPassword: 'Nytt passord',
    newPasswordHint: 'Minst 14 teikn, eller fire ord.',
    again: 'Nytt passord ein gong til',
    recover: 'Lås opp med koden',
    back: 'Tilbake til passordet',
    codeShort: 'Koden har 28 teikn. Sjå på arket og skriv resten.',
    differ: 'Dei to passorda er ikkje like. Skriv det siste på nytt.',
    weakness: {
      'too-short': 'Passordet er for kort. Bruk minst 14 teikn, eller fire ord.',
      repeated: 'Passordet gjentek seg for mykje. Bruk fleire ulike teikn eller ord.',
    },
    missing: 'Skriv passordet først.',
    waiting: (seconds) => `For mange forsøk. Vent ${seconds} sekund.`,
    municipality: (name) => (/kommun(e|en|a)$/.test(name) ? name : `${name} kommune`),
    numberAndOffice: (number, office) =>
      office === '' ? `Kommunenummer ${number}` : `Kommunenummer ${number}, ${office}`,
    database: 'Database',
    size: 'Storleik',
    encrypted: (size) => `${size}, kryptert`,
    saved: 'Sist lagra',
    never: 'Ikkje enno',
    todayAt: (time) => `I dag kl. ${time}`,
    dateAt: (date, time) => `${date} kl. ${time}`,
    about: (version) => `Registerkort ${version}. Programmet bruker ikkje nettet.`,
    nobodyElse: 'Ingen andre kan hente fram passordet.',
    usePractice: 'Opne øvingskommunen',
    practiceIs: 'Oppdikta personar, utan passord',
    practice: 'ØVING',
    testData: 'TESTDATA',
  },
} satisfies Record<Language, UnlockText>;
