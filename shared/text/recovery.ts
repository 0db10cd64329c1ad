import type { Language } from '../catalogue/language.ts';

/** What doesn't fit between the database and the last that the program knew of it. */
export type MismatchKind = 'behind' | 'ahead' | 'other-history' | 'pages';

/** Words for getting back in: restoring a backup, a database that isn't as it was left, and one that is damaged. */
export interface RecoveryText {
  readonly back: string;
  readonly municipality: (name: string) => string;
  readonly stay: string;

  readonly restoreHeading: string;
  readonly restoreLead: string;
  readonly noBackups: string;
  readonly chooseFile: string;
  readonly chosen: (file: string) => string;
  readonly list: string;
  readonly look: (when: string) => string;
  readonly open: string;
  readonly secretHeading: string;
  readonly secretLead: string;
  readonly by: string;
  readonly byPassword: string;
  readonly bySheet: string;
  readonly password: string;
  readonly missing: string;
  readonly code: string;
  readonly codeHint: string;
  readonly codeShort: string;
  readonly caseworker: string;
  readonly caseworkerHint: string;
  readonly newPassword: string;
  readonly newAgain: string;
  readonly see: string;
  readonly opening: string;
  readonly contentHeading: (when: string) => string;
  readonly contentLead: string;
  readonly willHappen: string;
  readonly placed: string;
  readonly aside: string;
  /** `count`: saves that are not in the copy; null where nobody can say how many. */
  readonly missingAfter: (count: number | null, copy: string, present: string) => string;
  readonly nothingMissing: string;
  readonly put: string;
  readonly putting: string;
  readonly another: string;

  readonly mismatchHeading: string;
  readonly mismatch: Readonly<Record<MismatchKind, (missing: number) => string>>;
  readonly likely: Readonly<Record<MismatchKind, string>>;
  readonly untouched: string;
  readonly waysOn: string;
  readonly restoreNewest: string;
  readonly newestIs: (when: string) => string;
  readonly noNewest: string;
  readonly openAnyway: string;
  readonly openAnywayHint: string;
  readonly toPassword: string;
  readonly toPasswordHint: string;
  readonly anywayHeading: string;
  readonly anywayFacts: Readonly<Record<MismatchKind, (missing: number) => readonly string[]>>;
  readonly anywayLogged: string;

  readonly damagedHeading: string;
  readonly damagedLead: string;
  readonly salvage: string;
  readonly salvageHint: string;
  readonly salvaging: string;
  readonly wholeBackup: string;
  readonly wholeBackupHint: string;
  readonly foundHeading: string;
  readonly kept: (count: number) => string;
  readonly fromBackup: (count: number, when: string) => string;
  readonly lost: (count: number) => string;
  readonly noneLost: string;
  /** Some may be missing of whom nothing tells; `backup`: when the copy was made from which nobody is missing. */
  readonly maybeMore: (backup: string | null) => string;
  readonly noBackup: string;
  readonly salvageFacts: readonly string[];
  readonly apply: string;
  readonly applying: string;
}

const many = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

export const recoveryText = {
  nb: {
    back: 'Tilbake',
    municipality: (name) => (/kommun(e|en|a)$/.test(name) ? name : `${name} kommune`),
    stay: 'Ingenting slettes. Det som byttes ut, settes til side i samme mappe.',

    restoreHeading: 'Gjenopprett fra sikkerhetskopi',
    restoreLead: 'Velg en kopi. Du ser hva som er i den, før noe legges på plass.',
    noBackups: 'Det ligger ingen kopier ved siden av databasen.',
    chooseFile: 'Velg en fil',
    chosen: (file) => `Valgt fil: ${file}`,
    list: 'Sikkerhetskopier',
    look: (when) => `Velg kopien fra ${when}`,
    open: 'Velg',
    secretHeading: 'Åpne kopien',
    secretLead: 'Kopien åpnes med passordet som gjaldt da den ble tatt, eller med gjenopprettingsarket.',
    by: 'Åpnes med',
    byPassword: 'Passordet',
    bySheet: 'Gjenopprettingsarket',
    password: 'Passord',
    missing: 'Skriv passordet først.',
    code: 'Gjenopprettingskode',
    codeHint: 'Sju grupper på fire tegn. Store og små bokstaver er det samme.',
    codeShort: 'Koden har 28 tegn. Se på arket og skriv resten.',
    caseworker: 'Navnet ditt',
    caseworkerHint: 'Den som får det nye passordet. Skriv det som før, om du har hatt passord.',
    newPassword: 'Nytt passord',
    newAgain: 'Nytt passord en gang til',
    see: 'Se hva som er i den',
    opening: 'Åpner kopien …',
    contentHeading: (when) => `Kopien fra ${when}`,
    contentLead: 'Kopien er hel: den er åpnet og talt opp.',
    willHappen: 'Dette skjer',
    placed: 'Kopien legges på plass som database, og åpnes.',
    aside: 'Databasen som ligger her nå, slettes ikke. Den settes til side i samme mappe.',
    missingAfter: (count, copy, present) =>
      `${count === null ? 'Det som er lagret' : many(count, 'lagring', 'lagringer')} etter ${copy} er ikke med. Databasen her ble sist lagret ${present}.`,
    nothingMissing: 'Ingenting er lagret her etter at kopien ble tatt.',
    put: 'Legg kopien på plass',
    putting: 'Legger kopien på plass …',
    another: 'Velg en annen kopi',

    mismatchHeading: 'Databasen er ikke slik den ble forlatt',
    mismatch: {
      behind: (missing) => `Dette er en eldre utgave. ${many(missing, 'lagring', 'lagringer')} mangler.`,
      ahead: () => 'Databasen har lagringer som denne maskinen ikke kjenner til.',
      'other-history': () => 'Databasen har andre lagringer enn den som sist var åpen her.',
      pages: () => 'Det som står i filen, er ikke det som sist ble lagret.',
    },
    likely: {
      behind:
        'Trolig er en gammel fil lagt tilbake. Finnes den nyere filen, så legg den på plass og lås opp på nytt.',
      ahead: 'Trolig er filen brukt på en annen maskin og kopiert hit.',
      'other-history': 'Trolig er to kopier av filen brukt hver for seg. Finn ut hvilken som er den rette.',
      pages: 'Trolig er noe gammelt lagt tilbake i filen, eller disken svikter.',
    },
    untouched: 'Ingenting er endret eller slettet.',
    waysOn: 'Veien videre',
    restoreNewest: 'Gjenopprett fra sikkerhetskopi',
    newestIs: (when) => `Den nyeste er tatt ${when}`,
    noNewest: 'Fra en fil på minnepinne eller server',
    openAnyway: 'Åpne likevel',
    openAnywayHint: 'Når du vet at dette er den rette filen',
    toPassword: 'Tilbake til passordet',
    toPasswordHint: 'Når du har lagt den rette filen på plass',
    anywayHeading: 'Åpne databasen slik den er',
    anywayFacts: {
      behind: (missing) => [
        `Du går videre uten ${missing === 1 ? 'lagringen' : `de ${String(missing)} lagringene`} som mangler.`,
        'Det du lagrer nå, kan ikke settes sammen med den nyere filen siden.',
      ],
      ahead: () => ['Denne utgaven blir den gjeldende på denne maskinen.'],
      'other-history': () => [
        'Denne utgaven blir den gjeldende. Det som bare står i den andre, er ikke med.',
      ],
      pages: () => [
        'Alt som kan leses, vises som det står. Se etter at det siste du skrev, er med.',
        'Ta en sikkerhetskopi til en annen disk med en gang.',
      ],
    },
    anywayLogged: 'At databasen ble åpnet slik, skrives i loggen med navnet ditt.',

    damagedHeading: 'Databasen er skadet',
    damagedLead: 'Filen lar seg ikke lese hel. Ingenting er slettet, og det finnes to veier videre.',
    salvage: 'Redd det som kan leses',
    salvageHint: 'Resten hentes fra den nyeste kopien. Du ser hvem det gjelder, før noe byttes ut.',
    salvaging: 'Leser databasen …',
    wholeBackup: 'Gjenopprett fra sikkerhetskopi',
    wholeBackupHint: 'Alt slik det var da kopien ble tatt',
    foundHeading: 'Dette kan reddes',
    kept: (count) => `${many(count, 'klient', 'klienter')} er lest hele fra databasen.`,
    fromBackup: (count, when) =>
      `${many(count, 'klient', 'klienter')} hentes fra kopien som ble tatt ${when}. Se over dem etterpå.`,
    lost: (count) => `${many(count, 'klient', 'klienter')} finnes verken i databasen eller i kopien.`,
    noneLost: 'Ingen klienter er tapt.',
    maybeMore: (backup) =>
      `Listen over klienter lar seg ikke lese hel. ${backup === null ? 'Klienter kan mangle' : `Klienter som er kommet til etter kopien fra ${backup}, kan mangle`} uten å stå her. Sammenlign med papirene.`,
    noBackup: 'Det finnes ingen prøvd kopi å hente fra.',
    salvageFacts: [
      'Det reddede blir en ny, hel database, og åpnes.',
      'De skadde filene slettes ikke. De settes til side i samme mappe.',
      'At databasen ble reddet, og hvem det gjelder, skrives i loggen.',
    ],
    apply: 'Legg det reddede på plass',
    applying: 'Legger det på plass …',
  },
  nn: {
    back: 'Tilbake',
    municipality: (name) => (/kommun(e|en|a)$/.test(name) ? name : `${name} kommune`),
    stay: 'Ingenting vert sletta. Det som vert bytt ut, vert sett til side i same mappa.',

    restoreHeading: 'Attopprett frå tryggingskopi',
    restoreLead: 'Vel ein kopi. Du ser kva som er i han, før noko vert lagt på plass.',
    noBackups: 'Det ligg ingen kopiar ved sida av databasen.',
    chooseFile: 'Vel ei fil',
    chosen: (file) => `Vald fil: ${file}`,
    list: 'Tryggingskopiar',
    look: (when) => `Vel kopien frå ${when}`,
    open: 'Vel',
    secretHeading: 'Opne kopien',
    secretLead: 'Kopien vert opna med passordet som galdt då han vart teken, eller med attopprettingsarket.',
    by: 'Vert opna med',
    byPassword: 'Passordet',
    bySheet: 'Attopprettingsarket',
    password: 'Passord',
    missing: 'Skriv passordet først.',
    code: 'Attopprettingskode',
    codeHint: 'Sju grupper på fire teikn. Store og små bokstavar er det same.',
    codeShort: 'Koden har 28 teikn. Sjå på arket og skriv resten.',
    caseworker: 'Namnet ditt',
    caseworkerHint: 'Den som får det nye passordet. Skriv det som før, om du har hatt passord.',
    newPassword: 'Nytt passord',
    newAgain: 'Nytt passord ein gong til',
    see: 'Sjå kva som er i han',
    opening: 'Opnar kopien …',
    contentHeading: (when) => `Kopien frå ${when}`,
    contentLead: 'Kopien er heil: han er opna og talt opp.',
    willHappen: 'Dette skjer',
    placed: 'Kopien vert lagd på plass som database, og opna.',
    aside: 'Databasen som ligg her no, vert ikkje sletta. Han vert sett til side i same mappa.',
    missingAfter: (count, copy, present) =>
      `${count === null ? 'Det som er lagra' : many(count, 'lagring', 'lagringar')} etter ${copy} er ikkje med. Databasen her vart sist lagra ${present}.`,
    nothingMissing: 'Ingenting er lagra her etter at kopien vart teken.',
    put: 'Legg kopien på plass',
    putting: 'Legg kopien på plass …',
    another: 'Vel ein annan kopi',

    mismatchHeading: 'Databasen er ikkje slik han vart forlaten',
    mismatch: {
      behind: (missing) => `Dette er ei eldre utgåve. ${many(missing, 'lagring', 'lagringar')} manglar.`,
      ahead: () => 'Databasen har lagringar som denne maskina ikkje kjenner til.',
      'other-history': () => 'Databasen har andre lagringar enn den som sist var open her.',
      pages: () => 'Det som står i fila, er ikkje det som sist vart lagra.',
    },
    likely: {
      behind:
        'Truleg er ei gammal fil lagd tilbake. Finst den nyare fila, så legg ho på plass og lås opp på nytt.',
      ahead: 'Truleg er fila brukt på ei anna maskin og kopiert hit.',
      'other-history':
        'Truleg er to kopiar av fila brukte kvar for seg. Finn ut kva for ein som er den rette.',
      pages: 'Truleg er noko gammalt lagt tilbake i fila, eller disken sviktar.',
    },
    untouched: 'Ingenting er endra eller sletta.',
    waysOn: 'Vegen vidare',
    restoreNewest: 'Attopprett frå tryggingskopi',
    newestIs: (when) => `Den nyaste er teken ${when}`,
    noNewest: 'Frå ei fil på minnepinne eller tenar',
    openAnyway: 'Opne likevel',
    openAnywayHint: 'Når du veit at dette er den rette fila',
    toPassword: 'Tilbake til passordet',
    toPasswordHint: 'Når du har lagt den rette fila på plass',
    anywayHeading: 'Opne databasen slik han er',
    anywayFacts: {
      behind: (missing) => [
        `Du går vidare utan ${missing === 1 ? 'lagringa' : `dei ${String(missing)} lagringane`} som manglar.`,
        'Det du lagrar no, kan ikkje setjast saman med den nyare fila sidan.',
      ],
      ahead: () => ['Denne utgåva vert den gjeldande på denne maskina.'],
      'other-history': () => [
        'Denne utgåva vert den gjeldande. Det som berre står i den andre, er ikkje med.',
      ],
      pages: () => [
        'Alt som kan lesast, vert vist som det står. Sjå etter at det siste du skreiv, er med.',
        'Ta ein tryggingskopi til ein annan disk med ein gong.',
      ],
    },
    anywayLogged: 'At databasen vart opna slik, vert skrive i loggen med namnet ditt.',

    damagedHeading: 'Databasen er skadd',
    damagedLead: 'Fila lèt seg ikkje lese heil. Ingenting er sletta, og det finst to vegar vidare.',
    salvage: 'Berg det som kan lesast',
    salvageHint: 'Resten vert henta frå den nyaste kopien. Du ser kven det gjeld, før noko vert bytt ut.',
    salvaging: 'Les databasen …',
    wholeBackup: 'Attopprett frå tryggingskopi',
    wholeBackupHint: 'Alt slik det var då kopien vart teken',
    foundHeading: 'Dette kan bergast',
    kept: (count) => `${many(count, 'klient er lesen heil', 'klientar er lesne heile')} frå databasen.`,
    fromBackup: (count, when) =>
      `${many(count, 'klient vert henta', 'klientar vert henta')} frå kopien som vart teken ${when}. Sjå over dei etterpå.`,
    lost: (count) => `${many(count, 'klient', 'klientar')} finst verken i databasen eller i kopien.`,
    noneLost: 'Ingen klientar er tapte.',
    maybeMore: (backup) =>
      `Lista over klientar lèt seg ikkje lese heil. ${backup === null ? 'Klientar kan mangle' : `Klientar som er komne til etter kopien frå ${backup}, kan mangle`} utan å stå her. Samanlikn med papira.`,
    noBackup: 'Det finst ingen prøvd kopi å hente frå.',
    salvageFacts: [
      'Det som er berga, vert ein ny, heil database, og vert opna.',
      'Dei skadde filene vert ikkje sletta. Dei vert sette til side i same mappa.',
      'At databasen vart berga, og kven det gjeld, vert skrive i loggen.',
    ],
    apply: 'Legg det berga på plass',
    applying: 'Legg det på plass …',
  },
} satisfies Record<Language, RecoveryText>;
