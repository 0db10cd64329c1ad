import type { Language } from '../catalogue/language.ts';

/** The commands there are, in the order in which they are shown. */
export const COMMAND_NAMES = [
  'init',
  'import',
  'export-data',
  'check',
  'register-view',
  'card',
  'extract',
  'backup',
  'restore',
  'verify',
  'catalogue',
  'demo',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What the command line says for people: usage, warnings, and results with `--text`. */
export interface CliText {
  readonly usage: string;
  /** One line for each command. */
  readonly about: Readonly<Record<CommandName, string>>;
  readonly common: string;
  /** Stands in the log as whoever opened a database that was made without a name. */
  readonly someCaseworker: string;
  readonly unlocking: string;
  readonly making: string;
  readonly importing: string;
  readonly printing: string;
  readonly extracting: string;
  readonly backingUp: string;
  readonly restoring: string;
  readonly made: (file: string, sheet: string) => string;
  readonly note: Readonly<
    Record<
      | 'anchor-missing'
      | 'anchor-damaged'
      | 'vault-file-unusable'
      | 'anchor-accepted'
      | 'next-file-used'
      | 'log-set-aside'
      | 'previous-vault-file'
      | 'migrated',
      string
    >
  >;
  readonly imported: (read: number, written: number, faults: number) => string;
  readonly importedServices: (read: number, written: number, faults: number) => string;
  readonly undone: (removed: number, restored: number) => string;
  readonly dryRun: string;
  readonly fault: (row: number, field: string, text: string) => string;
  /** Of a table: with the number of its row below the headings. */
  readonly rowFault: (row: number, field: string, text: string) => string;
  readonly otherMunicipality: (number: string) => string;
  readonly nowTestData: string;
  readonly plainFile: string;
  readonly exported: (file: string, clients: number) => string;
  readonly printed: (file: string) => string;
  readonly seen: (date: string) => string;
  readonly noServices: string;
  readonly hoursPerWeek: (hours: string) => string;
  readonly severalStaff: string;
  readonly since: (from: string, to: string | null) => string;
  readonly individualPlan: string;
  readonly coordinator: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly extracted: (number: number, persons: number, findings: number) => string;
  readonly onlyRehearsals: string;
  readonly backedUp: (file: string, clients: number) => string;
  /** `aside`: where the database that stood there is kept. */
  readonly restored: (file: string, clients: number, aside: string | null) => string;
  readonly sound: string;
  readonly unsound: (problems: number) => string;
  readonly problem: Readonly<
    Record<
      | 'structure'
      | 'unreadable'
      | 'free-pages'
      | 'file-length'
      | 'broken-reference'
      | 'log'
      | 'anchor'
      | 'pages'
      | 'side-file',
      string
    >
  >;
  readonly unreadableClient: string;
  readonly allClientsReadable: string;
  readonly moreClientsMayBeHurt: string;
  readonly checking: string;
  readonly checked: (open: number, accepted: number) => string;
  readonly undecided: (rule: string, times: number) => string;
  readonly rules: (count: number) => string;
  readonly demo: (clients: number, seed: number) => string;
}

export const cliText = {
  nb: {
    usage: 'Bruk',
    about: {
      init: 'lager en kryptert database; skriver ut gjenopprettingskoden én gang',
      import: 'leser en utvekslingsfil eller CSV inn i databasen; --undo angrer den siste',
      'export-data': 'skriver alt om klientene til en utvekslingsfil, ikke kryptert',
      check: 'kjører alle kontrollreglene; --list skriver ut reglene',
      'register-view': 'viser det registeret ser av en klient på en dato',
      card: 'lager registerkort som PDF',
      extract: 'lager, kontrollerer og skriver årets uttrekk',
      backup: 'lager en sikkerhetskopi i mappen, og kontrollerer den der',
      restore: 'setter en sikkerhetskopi i databasens sted; det som stod der, blir tatt vare på',
      verify: 'leser hver side og hver rad i databasen og sier hva som er galt',
      catalogue: 'skriver ut de 52 variablene med koder',
      demo: 'lager en øvelsesdatabase med oppdiktede klienter, de samme for samme --seed',
    },
    common:
      'Alle kommandoer tar --text (for mennesker, ellers JSON), --language nb|nn og --help. Passordet er første linje i --password-file F, eller på standard inn.',
    someCaseworker: 'Saksbehandler',
    unlocking: 'Låser opp …',
    making: 'Lager databasen …',
    importing: 'Leser filen …',
    printing: 'Lager PDF …',
    extracting: 'Lager og kontrollerer uttrekket …',
    backingUp: 'Lager og kontrollerer sikkerhetskopien …',
    restoring: 'Kontrollerer sikkerhetskopien og setter den tilbake …',
    made: (file, sheet) =>
      `Databasen er laget: ${file}\nGjenopprettingskode: ${sheet}\nSkriv koden på papir og legg den på et trygt sted. Den vises bare nå.`,
    note: {
      'anchor-missing': 'Ankerfilen (.anchor) manglet og er laget på nytt.',
      'anchor-damaged': 'Ankerfilen (.anchor) var skadet og er laget på nytt.',
      'vault-file-unusable': 'Nøkkelfilen (.vault.json) kan ikke brukes.',
      'anchor-accepted': 'Databasen er i en eldre tilstand enn ankeret, og er åpnet likevel.',
      'next-file-used':
        'Et bytte av databasefilen ble avbrutt sist. Den nye filen er tatt i bruk, og den gamle er lagt til side (.replaced).',
      'log-set-aside':
        'Endringsloggen (-wal) ved siden av databasen hørte ikke til den, og er lagt til side (.replaced). Alt som er lagret, er med.',
      'previous-vault-file':
        'Nøkkelfilen (.vault.json) manglet eller var skadet. Den forrige (.previous) er tatt i bruk: passord som er endret, gitt eller tatt bort siden, er som før.',
      migrated: 'Databasen er ført over til denne versjonen av programmet.',
    },
    imported: (read, written, faults) =>
      `Klienter i filen: ${read}. Tatt inn: ${written}. Feil i filen: ${faults}.`,
    importedServices: (read, written, faults) =>
      `Rader med tjenester i filen: ${read}. Tatt inn: ${written}. Feil i filen: ${faults}.`,
    undone: (removed, restored) =>
      `Den siste importen er angret. Klienter tatt bort: ${removed}. Klienter satt tilbake: ${restored}.`,
    dryRun: 'Bare prøvd: ingenting er skrevet.',
    fault: (row, field, text) =>
      `${row === 0 ? 'Filen' : `Klient ${row}`}${field === '' ? '' : `, ${field}`}: ${text}`,
    rowFault: (row, field, text) =>
      `${row === 0 ? 'Filen' : `Rad ${row}`}${field === '' ? '' : `, ${field}`}: ${text}`,
    otherMunicipality: (number) => `Filen er fra en annen kommune (${number}) enn databasen.`,
    nowTestData: 'Databasen er åpnet for syntetiske fødselsnummer, og er fra nå av merket TESTDATA.',
    plainFile: 'Filen er ikke kryptert: den som får tak i den, kan lese innholdet.',
    exported: (file, clients) => `${file}: ${clients} ${clients === 1 ? 'klient' : 'klienter'}.`,
    printed: (file) => `Registerkortet er skrevet til ${file}.`,
    seen: (date) => `Slik ser registeret det, ${date}:`,
    noServices: 'Ingen tjenester.',
    hoursPerWeek: (hours) => `${hours} t/uke`,
    severalStaff: 'flere tjenesteytere',
    since: (from, to) => (to === null ? `fra ${from}` : `${from}–${to}`),
    individualPlan: 'Individuell plan',
    coordinator: 'Koordinator',
    yes: 'ja',
    no: 'nei',
    unknown: 'ikke registrert',
    extracted: (number, persons, findings) =>
      `Uttrekk nummer ${number}. Personer: ${persons}. Funn: ${findings}.`,
    onlyRehearsals: 'ØVELSE: En øvelsesdatabase lager bare prøveuttrekk.',
    backedUp: (file, clients) =>
      `Sikkerhetskopien er laget og kontrollert: ${file}\nKlienter i den: ${clients}.`,
    restored: (file, clients, aside) =>
      `Databasen er gjenopprettet: ${file}\nKlienter i den: ${clients}.${aside === null ? '' : `\nDet som stod der, ligger her: ${aside}`}`,
    sound: 'Databasen er hel: hver side og hver rad er lest.',
    unsound: (problems) => `Databasen er ikke hel. Funn: ${problems}.`,
    problem: {
      structure: 'Databasens oppbygning er skadet',
      unreadable: 'En del av databasen kan ikke leses',
      'free-pages': 'Databasen har sider som ingen kontroll ser',
      'file-length': 'Filen har ikke den lengden den skal ha',
      'broken-reference': 'En rad viser til noe som ikke finnes',
      log: 'Loggen henger ikke sammen',
      anchor: 'Ankeret (.anchor) stemmer ikke med databasen',
      pages: 'Filen er endret, eller deler av den er byttet ut, etter siste lagring',
      'side-file': 'En fil ved siden av databasen mangler eller er skadet',
    },
    unreadableClient: 'En klient kan ikke leses',
    allClientsReadable: 'Alle klienter kan leses.',
    moreClientsMayBeHurt:
      'Oversikten over klienter er skadet: det kan være flere som ikke kan leses. Sammenlign med en sikkerhetskopi.',
    checking: 'Kontrollerer …',
    checked: (open, accepted) => `Funn: ${open}. Godtatt med grunn: ${accepted}.`,
    undecided: (rule, times) =>
      `${rule} kunne ikke avgjøres ${times === 1 ? 'én gang' : `${times} ganger`}: det mangler opplysninger.`,
    rules: (count) => `${count} regler.`,
    demo: (clients, seed) =>
      `Øvelsesdatabasen har ${clients} oppdiktede ${clients === 1 ? 'klient' : 'klienter'} (--seed ${seed}).`,
  },
  nn: {
    usage: 'Bruk',
    about: {
      init: 'lagar ein kryptert database; skriv ut attopprettingskoden éin gong',
      import: 'les ei utvekslingsfil eller CSV inn i databasen; --undo angrar den siste',
      'export-data': 'skriv alt om klientane til ei utvekslingsfil, ikkje kryptert',
      check: 'køyrer alle kontrollreglane; --list skriv ut reglane',
      'register-view': 'viser det registeret ser av ein klient på ein dato',
      card: 'lagar registerkort som PDF',
      extract: 'lagar, kontrollerer og skriv uttrekket for året',
      backup: 'lagar ein tryggingskopi i mappa, og kontrollerer han der',
      restore: 'set ein tryggingskopi i staden for databasen; det som stod der, blir teke vare på',
      verify: 'les kvar side og kvar rad i databasen og seier kva som er gale',
      catalogue: 'skriv ut dei 52 variablane med kodar',
      demo: 'lagar ein øvingsdatabase med oppdikta klientar, dei same for same --seed',
    },
    common:
      'Alle kommandoar tek --text (for menneske, elles JSON), --language nb|nn og --help. Passordet er fyrste linja i --password-file F, eller på standard inn.',
    someCaseworker: 'Saksbehandlar',
    unlocking: 'Låser opp …',
    making: 'Lagar databasen …',
    importing: 'Les fila …',
    printing: 'Lagar PDF …',
    extracting: 'Lagar og kontrollerer uttrekket …',
    backingUp: 'Lagar og kontrollerer tryggingskopien …',
    restoring: 'Kontrollerer tryggingskopien og set han tilbake …',
    made: (file, sheet) =>
      `Databasen er laga: ${file}\nAttopprettingskode: ${sheet}\nSkriv koden på papir og legg han på ein trygg stad. Han vert vist berre no.`,
    note: {
      'anchor-missing': 'Ankerfila (.anchor) mangla og er laga på nytt.',
      'anchor-damaged': 'Ankerfila (.anchor) var skadd og er laga på nytt.',
      'vault-file-unusable': 'Nøkkelfila (.vault.json) kan ikkje brukast.',
      'anchor-accepted': 'Databasen er i ein eldre tilstand enn ankeret, og er opna likevel.',
      'next-file-used':
        'Eit byte av databasefila vart avbrote sist. Den nye fila er teken i bruk, og den gamle er lagd til side (.replaced).',
      'log-set-aside':
        'Endringsloggen (-wal) ved sida av databasen høyrde ikkje til han, og er lagd til side (.replaced). Alt som er lagra, er med.',
      'previous-vault-file':
        'Nøkkelfila (.vault.json) mangla eller var skadd. Den førre (.previous) er teken i bruk: passord som er endra, gjevne eller tekne bort sidan, er som før.',
      migrated: 'Databasen er førd over til denne versjonen av programmet.',
    },
    imported: (read, written, faults) =>
      `Klientar i fila: ${read}. Tekne inn: ${written}. Feil i fila: ${faults}.`,
    importedServices: (read, written, faults) =>
      `Rader med tenester i fila: ${read}. Tekne inn: ${written}. Feil i fila: ${faults}.`,
    undone: (removed, restored) =>
      `Den siste importen er angra. Klientar tekne bort: ${removed}. Klientar sette tilbake: ${restored}.`,
    dryRun: 'Berre prøvd: ingenting er skrive.',
    fault: (row, field, text) =>
      `${row === 0 ? 'Fila' : `Klient ${row}`}${field === '' ? '' : `, ${field}`}: ${text}`,
    rowFault: (row, field, text) =>
      `${row === 0 ? 'Fila' : `Rad ${row}`}${field === '' ? '' : `, ${field}`}: ${text}`,
    otherMunicipality: (number) => `Fila er frå ein annan kommune (${number}) enn databasen.`,
    nowTestData: 'Databasen er opna for syntetiske fødselsnummer, og er frå no av merkt TESTDATA.',
    plainFile: 'Fila er ikkje kryptert: den som får tak i ho, kan lese innhaldet.',
    exported: (file, clients) => `${file}: ${clients} ${clients === 1 ? 'klient' : 'klientar'}.`,
    printed: (file) => `Registerkortet er skrive til ${file}.`,
    seen: (date) => `Slik ser registeret det, ${date}:`,
    noServices: 'Ingen tenester.',
    hoursPerWeek: (hours) => `${hours} t/veke`,
    severalStaff: 'fleire tenesteytarar',
    since: (from, to) => (to === null ? `frå ${from}` : `${from}–${to}`),
    individualPlan: 'Individuell plan',
    coordinator: 'Koordinator',
    yes: 'ja',
    no: 'nei',
    unknown: 'ikkje registrert',
    extracted: (number, persons, findings) =>
      `Uttrekk nummer ${number}. Personar: ${persons}. Funn: ${findings}.`,
    onlyRehearsals: 'ØVING: Ein øvingsdatabase lagar berre prøveuttrekk.',
    backedUp: (file, clients) =>
      `Tryggingskopien er laga og kontrollert: ${file}\nKlientar i han: ${clients}.`,
    restored: (file, clients, aside) =>
      `Databasen er attoppretta: ${file}\nKlientar i han: ${clients}.${aside === null ? '' : `\nDet som stod der, ligg her: ${aside}`}`,
    sound: 'Databasen er heil: kvar side og kvar rad er lesen.',
    unsound: (problems) => `Databasen er ikkje heil. Funn: ${problems}.`,
    problem: {
      structure: 'Oppbygginga av databasen er skadd',
      unreadable: 'Ein del av databasen kan ikkje lesast',
      'free-pages': 'Databasen har sider som ingen kontroll ser',
      'file-length': 'Fila har ikkje den lengda ho skal ha',
      'broken-reference': 'Ei rad viser til noko som ikkje finst',
      log: 'Loggen heng ikkje saman',
      anchor: 'Ankeret (.anchor) stemmer ikkje med databasen',
      pages: 'Fila er endra, eller delar av ho er bytte ut, etter siste lagring',
      'side-file': 'Ei fil ved sida av databasen manglar eller er skadd',
    },
    unreadableClient: 'Ein klient kan ikkje lesast',
    allClientsReadable: 'Alle klientar kan lesast.',
    moreClientsMayBeHurt:
      'Oversikta over klientar er skadd: det kan vere fleire som ikkje kan lesast. Samanlikn med ein tryggingskopi.',
    checking: 'Kontrollerer …',
    checked: (open, accepted) => `Funn: ${open}. Godtekne med grunn: ${accepted}.`,
    undecided: (rule, times) =>
      `${rule} kunne ikkje avgjerast ${times === 1 ? 'éin gong' : `${times} gonger`}: det manglar opplysningar.`,
    rules: (count) => `${count} reglar.`,
    demo: (clients, seed) =>
      `Øvingsdatabasen har ${clients} oppdikta ${clients === 1 ? 'klient' : 'klientar'} (--seed ${seed}).`,
  },
} as const satisfies Readonly<Record<Language, CliText>>;
