import type { Language } from '../catalogue/language.ts';

/** Everything that keeps a command from doing what it was asked. */
export const cliProblemCodes = [
  'no-command',
  'unknown-command',
  'unknown-option',
  'not-an-option-here',
  'given-twice',
  'missing-option',
  'missing-value',
  'no-value-here',
  'stray-argument',
  'not-a-language',
  'not-a-year',
  'not-a-date',
  'not-a-code-book',
  'not-a-name',
  'not-a-number',
  'not-a-format',
  'no-such-municipality',
  'practice-only',
  'not-an-empty-practice',
  'not-there-yet',
  'sealed-only',
  'own-file',
  'on-network',
  'no-password',
  'password-not-text',
  'password-too-short',
  'password-repeated',
  'already-exists',
  'no-such-client',
  'nothing-to-undo',
  'changed-since',
  'wrong-password',
  'vault-missing',
  'vault-damaged',
  'vault-newer',
  'not-a-database',
  'damaged',
  'newer-schema',
  'backup-damaged',
  'backup-other-vault',
  'anchor-mismatch',
  'database-missing',
  'not-settled',
  'open-elsewhere',
  'cannot-read',
  'too-large',
  'no-folder',
  'disk-full',
  'not-writable',
  'io',
  'no-printer',
  'unexpected',
] as const;
export type CliProblemCode = (typeof cliProblemCodes)[number];

export interface CliProblem {
  readonly code: CliProblemCode;
  /** What the sentence needs: an option's name, a number, a file's name; never a person. */
  readonly detail?: string;
}

type ProblemText = Readonly<Record<CliProblemCode, (detail: string) => string>>;

const nb: ProblemText = {
  'no-command': () => 'Ingen kommando er nevnt.',
  'unknown-command': (name) => (name === '' ? 'Kommandoen finnes ikke.' : `Kommandoen ${name} finnes ikke.`),
  'unknown-option': (name) => (name === '' ? 'Et av valgene finnes ikke.' : `Valget ${name} finnes ikke.`),
  'not-an-option-here': (name) => `Valget --${name} hører ikke til denne kommandoen.`,
  'given-twice': (name) => `Valget --${name} står to ganger.`,
  'missing-option': (name) => `Valget --${name} mangler.`,
  'missing-value': (name) => `Valget --${name} mangler verdien sin.`,
  'no-value-here': (name) => `Valget --${name} tar ingen verdi.`,
  'stray-argument': () => 'Det står noe på kommandolinjen som ikke hører til noe valg.',
  'not-a-language': () => '--language er nb eller nn.',
  'not-a-year': () => '--year er et årstall fra 2004 til 2100.',
  'not-a-date': (name) => `--${name} er en dato i kalenderen, skrevet ÅÅÅÅ-MM-DD.`,
  'not-a-code-book': () => '--code-book er 2004 eller 2015.',
  'not-a-format': () => '--format er iplos-uttrekk eller kpr-56.',
  'not-a-name': () => '--caseworker er et navn på høyst 200 tegn.',
  'not-a-number': (name) => `Ikke et helt tall: --${name}.`,
  'no-such-municipality': () =>
    'Ingen kommune har dette nummeret i dag. Skriv de fire sifrene i kommunenummeret.',
  'practice-only': () => 'Kommunenummer 9998 er øvelseskommunen, og brukes bare sammen med --practice.',
  'not-an-empty-practice': () =>
    'Databasen finnes, og er ikke en tom øvelsesdatabase. Velg et annet navn, så lages en.',
  'not-there-yet': (name) => `${name} er ikke laget ennå.`,
  'sealed-only': (name) => `${name} skrives bare kryptert. Oppgi --recipient eller --passphrase-file.`,
  'own-file': (name) => `--${name} er en av databasens egne filer. Velg et annet navn.`,
  'on-network': () =>
    '--db ligger på en nettverksdisk, og der kan databasen bli ødelagt. Velg en disk i denne maskinen.',
  'no-password': () =>
    'Passordet mangler. Legg det i en fil og oppgi --password-file, eller send det på standard inn.',
  'password-not-text': () => 'Passordet kan ikke leses: første linje må være vanlig tekst i UTF-8.',
  'password-too-short': () => 'Passordet er for kort. Bruk minst 14 tegn eller fire ord.',
  'password-repeated': () => 'Passordet gjentar seg selv. Bruk flere ulike tegn eller fire ulike ord.',
  'already-exists': () => 'Filen finnes fra før og er ikke rørt. Velg et annet navn.',
  'no-such-client': () => 'Ingen klient har denne id-en eller dette fødselsnummeret.',
  'nothing-to-undo': () => 'Det er ingen import å angre.',
  'changed-since': (clients) =>
    `Importen kan ikke angres: ${clients === '1' ? 'én klient er endret' : `${clients} klienter er endret`} etter den. Ingenting er tatt bort.`,
  'wrong-password': () => 'Passordet stemmer ikke.',
  'vault-missing': () =>
    'Nøkkelfilen (.vault.json) ved siden av databasen mangler. Gjenopprettingskoden åpner databasen uten den, i vinduet.',
  'vault-damaged': () =>
    'Nøkkelfilen (.vault.json) ved siden av databasen er skadet. Gjenopprettingskoden åpner databasen uten den, i vinduet.',
  'vault-newer': () => 'Nøkkelfilen er laget av en nyere versjon av programmet. Installer den nyeste.',
  'not-a-database': () => 'Filen er ikke en database fra Registerkort. Den er ikke rørt.',
  damaged: () => 'Databasen er skadet. Ingenting er slettet: ta vare på filene, og hent en sikkerhetskopi.',
  'newer-schema': () =>
    'Databasen er laget av en nyere versjon av programmet og er ikke rørt. Installer den nyeste.',
  'backup-damaged': () =>
    'Filen er ikke en hel sikkerhetskopi fra Registerkort, og er ikke brukt. Velg en annen kopi.',
  'backup-other-vault': () =>
    'Sikkerhetskopien hører til en annen database. Velg en kopi av denne, eller et nytt navn til --db.',
  'anchor-mismatch': (missing) =>
    missing === '0'
      ? 'Databasen stemmer ikke med ankeret sitt (.anchor). Finn den nyeste filen eller en sikkerhetskopi.'
      : `Databasen er i en eldre tilstand; ${missing} lagringer mangler. Finn den nyeste filen eller en sikkerhetskopi.`,
  'database-missing': () => 'Databasen finnes ikke. Se etter stien, eller lag den med init.',
  'not-settled': () =>
    'Endringen er lagret, men disken tok ikke imot alt som hører til. Ikke gjør den en gang til: frigjør plass, og åpne databasen på nytt.',
  'open-elsewhere': () => 'Databasen er åpen i et annet vindu eller program. Lukk det, og prøv igjen.',
  'cannot-read': (name) => `Filen til --${name} kan ikke leses.`,
  'too-large': (limit) => `Filen til --in er større enn ${limit} MB. Del den i flere filer.`,
  'no-folder': (name) => `Mappen til --${name} finnes ikke.`,
  'disk-full': () => 'Disken er full. Frigjør plass, og prøv igjen.',
  'not-writable': () =>
    'Det er ikke adgang til å lese eller skrive der. Se etter rettighetene, eller velg et annet sted.',
  io: () => 'Filen kunne ikke leses eller skrives. Se etter at disken er koblet til, og prøv igjen.',
  'no-printer': (reason) => `Kortet kunne ikke lages som PDF. ${reason}`,
  unexpected: (kind) => `Noe uventet gikk galt i programmet (${kind}). Det som er lagret, er trygt.`,
};

const nn: ProblemText = {
  'no-command': () => 'Ingen kommando er nemnd.',
  'unknown-command': (name) => (name === '' ? 'Kommandoen finst ikkje.' : `Kommandoen ${name} finst ikkje.`),
  'unknown-option': (name) => (name === '' ? 'Eit av vala finst ikkje.' : `Valet ${name} finst ikkje.`),
  'not-an-option-here': (name) => `Valet --${name} høyrer ikkje til denne kommandoen.`,
  'given-twice': (name) => `Valet --${name} står to gonger.`,
  'missing-option': (name) => `Valet --${name} manglar.`,
  'missing-value': (name) => `Valet --${name} manglar verdien sin.`,
  'no-value-here': (name) => `Valet --${name} tek ingen verdi.`,
  'stray-argument': () => 'Det står noko på kommandolinja som ikkje høyrer til noko val.',
  'not-a-language': () => '--language er nb eller nn.',
  'not-a-year': () => '--year er eit årstal frå 2004 til 2100.',
  'not-a-date': (name) => `--${name} er ein dato i kalenderen, skriven ÅÅÅÅ-MM-DD.`,
  'not-a-code-book': () => '--code-book er 2004 eller 2015.',
  'not-a-format': () => '--format er iplos-uttrekk eller kpr-56.',
  'not-a-name': () => '--caseworker er eit namn på høgst 200 teikn.',
  'not-a-number': (name) => `Ikkje eit heilt tal: --${name}.`,
  'no-such-municipality': () =>
    'Ingen kommune har dette nummeret i dag. Skriv dei fire sifra i kommunenummeret.',
  'practice-only': () => 'Kommunenummer 9998 er øvingskommunen, og vert brukt berre saman med --practice.',
  'not-an-empty-practice': () =>
    'Databasen finst, og er ikkje ein tom øvingsdatabase. Vel eit anna namn, så vert ein laga.',
  'not-there-yet': (name) => `${name} er ikkje laga enno.`,
  'sealed-only': (name) => `${name} vert skrive berre kryptert. Oppgi --recipient eller --passphrase-file.`,
  'own-file': (name) => `--${name} er ei av filene til databasen sjølv. Vel eit anna namn.`,
  'on-network': () =>
    '--db ligg på ein nettverksdisk, og der kan databasen bli øydelagd. Vel ein disk i denne maskina.',
  'no-password': () =>
    'Passordet manglar. Legg det i ei fil og oppgi --password-file, eller send det på standard inn.',
  'password-not-text': () => 'Passordet kan ikkje lesast: fyrste linja må vere vanleg tekst i UTF-8.',
  'password-too-short': () => 'Passordet er for kort. Bruk minst 14 teikn eller fire ord.',
  'password-repeated': () => 'Passordet tek seg sjølv opp att. Bruk fleire ulike teikn eller fire ulike ord.',
  'already-exists': () => 'Fila finst frå før og er ikkje rørt. Vel eit anna namn.',
  'no-such-client': () => 'Ingen klient har denne id-en eller dette fødselsnummeret.',
  'nothing-to-undo': () => 'Det er ingen import å angre.',
  'changed-since': (clients) =>
    `Importen kan ikkje angrast: ${clients === '1' ? 'éin klient er endra' : `${clients} klientar er endra`} etter han. Ingenting er teke bort.`,
  'wrong-password': () => 'Passordet stemmer ikkje.',
  'vault-missing': () =>
    'Nøkkelfila (.vault.json) ved sida av databasen manglar. Attopprettingskoden opnar databasen utan ho, i vindauget.',
  'vault-damaged': () =>
    'Nøkkelfila (.vault.json) ved sida av databasen er skadd. Attopprettingskoden opnar databasen utan ho, i vindauget.',
  'vault-newer': () => 'Nøkkelfila er laga av ein nyare versjon av programmet. Installer den nyaste.',
  'not-a-database': () => 'Fila er ikkje ein database frå Registerkort. Ho er ikkje rørt.',
  damaged: () => 'Databasen er skadd. Ingenting er sletta: ta vare på filene, og hent ein tryggingskopi.',
  'newer-schema': () =>
    'Databasen er laga av ein nyare versjon av programmet og er ikkje rørt. Installer den nyaste.',
  'backup-damaged': () =>
    'Fila er ikkje ein heil tryggingskopi frå Registerkort, og er ikkje brukt. Vel ein annan kopi.',
  'backup-other-vault': () =>
    'Tryggingskopien høyrer til ein annan database. Vel ein kopi av denne, eller eit nytt namn til --db.',
  'anchor-mismatch': (missing) =>
    missing === '0'
      ? 'Databasen stemmer ikkje med ankeret sitt (.anchor). Finn den nyaste fila eller ein tryggingskopi.'
      : `Databasen er i ein eldre tilstand; ${missing} lagringar manglar. Finn den nyaste fila eller ein tryggingskopi.`,
  'database-missing': () => 'Databasen finst ikkje. Sjå etter stigen, eller lag han med init.',
  'not-settled': () =>
    'Endringa er lagra, men disken tok ikkje imot alt som høyrer til. Ikkje gjer henne ein gong til: frigjer plass, og opne databasen på nytt.',
  'open-elsewhere': () => 'Databasen er open i eit anna vindauge eller program. Lukk det, og prøv igjen.',
  'cannot-read': (name) => `Fila til --${name} kan ikkje lesast.`,
  'too-large': (limit) => `Fila til --in er større enn ${limit} MB. Del ho i fleire filer.`,
  'no-folder': (name) => `Mappa til --${name} finst ikkje.`,
  'disk-full': () => 'Disken er full. Frigjer plass, og prøv igjen.',
  'not-writable': () =>
    'Det er ikkje tilgang til å lese eller skrive der. Sjå etter rettane, eller vel ein annan stad.',
  io: () => 'Fila kunne ikkje lesast eller skrivast. Sjå etter at disken er kopla til, og prøv igjen.',
  'no-printer': (reason) => `Kortet kunne ikkje lagast som PDF. ${reason}`,
  unexpected: (kind) => `Noko uventa gjekk gale i programmet (${kind}). Det som er lagra, er trygt.`,
};

const problemsText = { nb, nn } as const satisfies Readonly<Record<Language, ProblemText>>;

/** One line about what was wrong and, where there is one, the next step. */
export const cliProblemText = ({ code, detail }: CliProblem, language: Language): string =>
  problemsText[language][code](detail ?? '');
