import type { Language } from '../catalogue/language.ts';

/** Words of the frame round every page, and of the parts that all pages share. */
export interface FrameText {
  readonly mainMenu: string;
  readonly start: string;
  readonly clients: string;
  readonly ready: string;
  readonly extract: string;
  readonly settings: string;
  readonly lock: string;
  readonly practice: string;
  readonly testData: string;
  readonly severity: Readonly<Record<'sperre' | 'feil' | 'varsel' | 'tips', string>>;
  /** "Endret fra 4"; without a previous value only the word. */
  readonly changed: (from: string | null) => string;
  readonly confirmed: string;
  readonly unseen: string;
  readonly confidential: string;
  readonly cancel: string;
  readonly close: string;
  readonly tryAgain: string;
  readonly show: string;
  readonly hide: string;
  readonly capsLock: string;
  readonly yes: string;
  readonly no: string;
  readonly skipToMain: string;
  readonly retrieving: string;
  /** "Område 3 av 7", in the select that the rail becomes. */
  readonly place: (at: number, of: number) => string;
  readonly notice: Readonly<
    Record<
      | 'anchor-missing'
      | 'anchor-damaged'
      | 'vault-file-unusable'
      | 'next-file-used'
      | 'log-set-aside'
      | 'previous-vault-file',
      string
    >
  >;
  readonly understood: string;
  /** The age of the last proved backup, in the bar of every page. */
  readonly backup: {
    readonly today: (time: string) => string;
    readonly yesterday: (time: string) => string;
    readonly days: (days: number) => string;
    readonly none: string;
    readonly failed: string;
    readonly makeNow: string;
  };
  readonly crashed: string;
  readonly findClient: string;
  readonly find: string;
  readonly sidePanel: (count: number | null) => string;
}

export const frameText = {
  nb: {
    mainMenu: 'Hovedmeny',
    start: 'Start',
    clients: 'Klienter',
    ready: 'Klar for innsending',
    extract: 'Uttrekk',
    settings: 'Innstillinger',
    lock: 'Lås',
    practice: 'ØVELSE',
    testData: 'TESTDATA',
    severity: { sperre: 'Sperre', feil: 'Feil', varsel: 'Varsel', tips: 'Tips' },
    changed: (from) => (from === null ? 'Endret' : `Endret fra ${from}`),
    confirmed: 'Bekreftet',
    unseen: 'Ikke sett på',
    confidential: 'Fortrolig adresse',
    cancel: 'Avbryt',
    close: 'Lukk',
    tryAgain: 'Prøv igjen',
    show: 'Vis',
    hide: 'Skjul',
    capsLock: 'Caps Lock er på',
    yes: 'Ja',
    no: 'Nei',
    skipToMain: 'Gå til innholdet',
    retrieving: 'Henter …',
    place: (at, of) => `${at} av ${of}`,
    notice: {
      'anchor-missing':
        'Kontrollfilen ved siden av databasen manglet og er laget på nytt. Om databasen er den nyeste, kan ikke sees: se etter at det siste du skrev, er med.',
      'anchor-damaged':
        'Kontrollfilen ved siden av databasen var skadet og er laget på nytt. Om databasen er den nyeste, kan ikke sees: se etter at det siste du skrev, er med.',
      'vault-file-unusable':
        'Nøkkelfilen ved siden av databasen manglet eller var skadet og er laget på nytt. Lås opp med passordet neste gang.',
      'next-file-used':
        'Et bytte av databasefilen ble avbrutt sist. Den nye filen er tatt i bruk, og den gamle er lagt til side i samme mappe.',
      'log-set-aside':
        'Ved siden av databasen lå det en endringslogg (-wal) som ikke hører til den. Den er lagt til side i samme mappe. Alt du har lagret, er med.',
      'previous-vault-file':
        'Nøkkelfilen ved siden av databasen manglet eller var skadet. Den forrige er tatt i bruk. Passord som er endret, gitt eller tatt bort siden, er som før: se over i innstillingene hvem som har tilgang.',
    },
    understood: 'Greit',
    backup: {
      today: (time) => `Kopi i dag kl. ${time}`,
      yesterday: (time) => `Kopi i går kl. ${time}`,
      days: (days) => `Kopi ${String(days)} dager gammel`,
      none: 'Ingen kopi ennå',
      failed: 'Kopien mislyktes',
      makeNow: 'Ta kopi nå',
    },
    crashed: 'Noe gikk galt på denne siden. Det du har skrevet, er lagret.',
    findClient: 'Finn klient eller kommando',
    find: 'Finn',
    sidePanel: (count) => (count === null ? 'Hjelp og funn' : `Hjelp og funn (${count})`),
  },
  nn: {
    mainMenu: 'Hovudmeny',
    start: 'Start',
    clients: 'Klientar',
    ready: 'Klar for innsending',
    extract: 'Uttrekk',
    settings: 'Innstillingar',
    lock: 'Lås',
    practice: 'ØVING',
    testData: 'TESTDATA',
    severity: { sperre: 'Sperre', feil: 'Feil', varsel: 'Varsel', tips: 'Tips' },
    changed: (from) => (from === null ? 'Endra' : `Endra frå ${from}`),
    confirmed: 'Stadfesta',
    unseen: 'Ikkje sett på',
    confidential: 'Fortruleg adresse',
    cancel: 'Avbryt',
    close: 'Lukk',
    tryAgain: 'Prøv igjen',
    show: 'Vis',
    hide: 'Gøym',
    capsLock: 'Caps Lock er på',
    yes: 'Ja',
    no: 'Nei',
    skipToMain: 'Gå til innhaldet',
    retrieving: 'Hentar …',
    place: (at, of) => `${at} av ${of}`,
    notice: {
      'anchor-missing':
        'Kontrollfila ved sida av databasen mangla og er laga på nytt. Om databasen er den nyaste, kan ikkje sjåast: sjå etter at det siste du skreiv, er med.',
      'anchor-damaged':
        'Kontrollfila ved sida av databasen var skadd og er laga på nytt. Om databasen er den nyaste, kan ikkje sjåast: sjå etter at det siste du skreiv, er med.',
      'vault-file-unusable':
        'Nøkkelfila ved sida av databasen mangla eller var skadd og er laga på nytt. Lås opp med passordet neste gong.',
      'next-file-used':
        'Eit byte av databasefila vart avbrote sist. Den nye fila er teken i bruk, og den gamle er lagd til side i same mappe.',
      'log-set-aside':
        'Ved sida av databasen låg det ein endringslogg (-wal) som ikkje høyrer til han. Han er lagd til side i same mappe. Alt du har lagra, er med.',
      'previous-vault-file':
        'Nøkkelfila ved sida av databasen mangla eller var skadd. Den førre er teken i bruk. Passord som er endra, gjevne eller tekne bort sidan, er som før: sjå over i innstillingane kven som har tilgang.',
    },
    understood: 'Greitt',
    backup: {
      today: (time) => `Kopi i dag kl. ${time}`,
      yesterday: (time) => `Kopi i går kl. ${time}`,
      days: (days) => `Kopi ${String(days)} dagar gammal`,
      none: 'Ingen kopi enno',
      failed: 'Kopien lukkast ikkje',
      makeNow: 'Ta kopi no',
    },
    crashed: 'Noko gjekk gale på denne sida. Det du har skrive, er lagra.',
    findClient: 'Finn klient eller kommando',
    find: 'Finn',
    sidePanel: (count) => (count === null ? 'Hjelp og funn' : `Hjelp og funn (${count})`),
  },
} satisfies Record<Language, FrameText>;
