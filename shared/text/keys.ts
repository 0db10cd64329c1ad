import type { Language } from '../catalogue/language.ts';
import type { PasswordWeakness } from '../record/password.ts';

/** Words for passwords, caseworkers' access and the recovery sheet. */
export interface KeysText {
  readonly password: string;
  readonly passwordHint: string;
  readonly again: string;
  readonly differ: string;
  readonly weakness: Readonly<Record<PasswordWeakness, string>>;
  readonly strength: (level: 0 | 1 | 2 | 3) => string;
  readonly missingPassword: string;
  readonly suggest: string;

  readonly passwordHeading: string;
  readonly passwordLead: string;
  readonly current: string;
  readonly next: string;
  readonly nextAgain: string;
  readonly change: string;
  readonly changed: string;
  readonly olderBackups: string;

  readonly caseworkersHeading: string;
  readonly caseworkersLead: string;
  readonly you: string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  readonly removeHeading: (name: string) => string;
  readonly removeFacts: (name: string) => readonly string[];
  readonly add: string;
  readonly addLead: string;
  readonly name: string;
  readonly title: string;
  readonly titleHint: string;
  readonly missingName: string;
  readonly herPassword: string;
  readonly herAgain: string;
  readonly ownPassword: string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;

  readonly sheetHeading: string;
  readonly sheetLead: string;
  readonly sheetWhy: string;
  readonly sheetLost: string;
  readonly groupsLabel: string;
  readonly confirmed: string;
  readonly notConfirmed: string;
  readonly notConfirmedShort: string;
  readonly toSheet: string;
  readonly show: string;
  readonly showWhy: string;
  readonly hideSheet: string;
  readonly saveSheet: string;
  readonly savedSheet: (file: string) => string;
  readonly written: string;
  readonly checkHeading: string;
  readonly checkLead: string;
  readonly group: (number: number) => string;
  readonly groupWrong: string;
  readonly confirm: string;
  readonly backToSheet: string;

  readonly rotateHeading: string;
  readonly rotateLead: string;
  readonly rotate: string;
  readonly rotating: string;
  readonly rotateFacts: readonly string[];
  readonly rotated: string;
}

export const keysText = {
  nb: {
    password: 'Passord',
    passwordHint: 'Minst 14 tegn, eller fire ord. Det utløper ikke.',
    again: 'Passordet en gang til',
    differ: 'De to passordene er ikke like. Skriv det siste på nytt.',
    weakness: {
      'too-short': 'Passordet er for kort. Bruk minst 14 tegn, eller fire ord.',
      repeated: 'Passordet gjentar seg for mye. Bruk flere ulike tegn eller ord.',
    },
    strength: (level) => ['For svakt ennå', 'Brukbart', 'Godt', 'Meget godt'][level] ?? '',
    missingPassword: 'Skriv et passord.',
    suggest: 'Foreslå fire ord',

    passwordHeading: 'Passord',
    passwordLead: 'Passordet åpner databasen for deg. Det utløper ikke; bytt det når andre kan ha sett det.',
    current: 'Passordet du har nå',
    next: 'Nytt passord',
    nextAgain: 'Nytt passord en gang til',
    change: 'Bytt passordet',
    changed: 'Passordet er byttet. Bruk det nye fra nå av.',
    olderBackups: 'Sikkerhetskopier fra før byttet åpnes med det gamle passordet.',

    caseworkersHeading: 'Saksbehandlere',
    caseworkersLead: 'Hver har sitt eget passord, og loggen viser hvem som har gjort hva.',
    you: 'deg',
    remove: 'Ta bort',
    removeOf: (name) => `Ta bort tilgangen for ${name}`,
    removeHeading: (name) => `Ta bort tilgangen for ${name}`,
    removeFacts: (name) => [
      `Passordet til ${name} åpner ikke databasen mer.`,
      'Det som er skrevet og signert, står som før, med navnet.',
      'Sikkerhetskopier fra før i dag åpnes fortsatt med passordet. Kan det være i feil hender, lag nye nøkler under Gjenopprettingsark.',
    ],
    add: 'Legg til en vikar',
    addLead: 'Vikaren får sitt eget passord og ser alt du ser. Loggen skiller dere.',
    name: 'Vikarens navn',
    title: 'Stilling',
    titleHint: 'Står under navnet på kortene. Kan stå tomt.',
    missingName: 'Skriv navnet. Det står på kortene og i loggen.',
    herPassword: 'Vikarens passord',
    herAgain: 'Vikarens passord en gang til',
    ownPassword: 'Ditt eget passord',
    added: (name) => `${name} kan låse opp nå.`,
    removed: (name) => `${name} har ikke tilgang lenger.`,

    sheetHeading: 'Gjenopprettingsarket',
    sheetLead: 'Skriv av de sju gruppene eller skriv ut arket, og legg det i kommunens safe.',
    sheetWhy: 'Arket åpner databasen når passordet er glemt. Den som har arket, har databasen.',
    sheetLost: 'Er både passordet og arket borte, er dataene borte. Ingen kan hente dem fram.',
    groupsLabel: 'De sju gruppene',
    confirmed: 'Arket er kontrollert: to grupper er lest tilbake.',
    notConfirmed:
      'Arket er ikke kontrollert ennå. Vis det, skriv det av og les to grupper tilbake, så kan du ta imot klienter.',
    notConfirmedShort:
      'Gjenopprettingsarket er ikke kontrollert ennå. Det må gjøres før den første klienten tas imot, for uten arket er alt borte den dagen passordet er glemt.',
    toSheet: 'Kontroller arket',
    show: 'Vis arket',
    showWhy: 'Arket vises bare for den som kan passordet.',
    hideSheet: 'Skjul arket',
    saveSheet: 'Lagre som PDF',
    savedSheet: (file) =>
      `Lagret som ${file}. Skriv ut filen, legg arket i safen, og slett filen: den åpner databasen.`,
    written: 'Jeg har skrevet det av',
    checkHeading: 'To grupper tilbake',
    checkLead: 'Les fra arket ditt, så vet vi at det er rett.',
    group: (number) => `Gruppe ${String(number)}`,
    groupWrong: 'Stemmer ikke med arket. Se på gruppen en gang til.',
    confirm: 'Kontroller',
    backToSheet: 'Vis arket igjen',

    rotateHeading: 'Nye nøkler',
    rotateLead: 'Når arket eller et passord kan være i feil hender.',
    rotate: 'Lag nye nøkler',
    rotating: 'Lager nye nøkler …',
    rotateFacts: [
      'Det tas en sikkerhetskopi først.',
      'Hele databasen krypteres på nytt. Det kan ta noen minutter, og ingenting går tapt om det avbrytes.',
      'Det gamle arket åpner ikke databasen mer. Du får et nytt, som du skriver av og kontrollerer.',
      'Passordet ditt er det samme. Andre saksbehandlere mister tilgangen, og får nytt passord av deg etterpå.',
      'Sikkerhetskopier fra før åpnes fortsatt med det gamle arket og de gamle passordene. Slett dem der uvedkommende kan få tak i dem.',
    ],
    rotated: 'Nøklene er nye. Skriv av det nye arket og ødelegg det gamle.',
  },
  nn: {
    password: 'Passord',
    passwordHint: 'Minst 14 teikn, eller fire ord. Det går ikkje ut.',
    again: 'Passordet ein gong til',
    differ: 'Dei to passorda er ikkje like. Skriv det siste på nytt.',
    weakness: {
      'too-short': 'Passordet er for kort. Bruk minst 14 teikn, eller fire ord.',
      repeated: 'Passordet gjentek seg for mykje. Bruk fleire ulike teikn eller ord.',
    },
    strength: (level) => ['For svakt enno', 'Brukande', 'Godt', 'Mykje godt'][level] ?? '',
    missingPassword: 'Skriv eit passord.',
    suggest: 'Foreslå fire ord',

    passwordHeading: 'Passord',
    passwordLead: 'Passordet opnar databasen for deg. Det går ikkje ut; byt det når andre kan ha sett det.',
    current: 'Passordet du har no',
    next: 'Nytt passord',
    nextAgain: 'Nytt passord ein gong til',
    change: 'Byt passordet',
    changed: 'Passordet er bytt. Bruk det nye frå no av.',
    olderBackups: 'Tryggingskopiar frå før bytet vert opna med det gamle passordet.',

    caseworkersHeading: 'Saksbehandlarar',
    caseworkersLead: 'Kvar har sitt eige passord, og loggen viser kven som har gjort kva.',
    you: 'deg',
    remove: 'Ta bort',
    removeOf: (name) => `Ta bort tilgangen for ${name}`,
    removeHeading: (name) => `Ta bort tilgangen for ${name}`,
    removeFacts: (name) => [
      `Passordet til ${name} opnar ikkje databasen meir.`,
      'Det som er skrive og signert, står som før, med namnet.',
      'Tryggingskopiar frå før i dag vert framleis opna med passordet. Kan det vere i feil hender, lag nye nøklar under Attopprettingsark.',
    ],
    add: 'Legg til ein vikar',
    addLead: 'Vikaren får sitt eige passord og ser alt du ser. Loggen skil dykk.',
    name: 'Namnet til vikaren',
    title: 'Stilling',
    titleHint: 'Står under namnet på korta. Kan stå tomt.',
    missingName: 'Skriv namnet. Det står på korta og i loggen.',
    herPassword: 'Passordet til vikaren',
    herAgain: 'Passordet til vikaren ein gong til',
    ownPassword: 'Ditt eige passord',
    added: (name) => `${name} kan låse opp no.`,
    removed: (name) => `${name} har ikkje tilgang lenger.`,

    sheetHeading: 'Attopprettingsarket',
    sheetLead: 'Skriv av dei sju gruppene eller skriv ut arket, og legg det i safen til kommunen.',
    sheetWhy: 'Arket opnar databasen når passordet er gløymt. Den som har arket, har databasen.',
    sheetLost: 'Er både passordet og arket borte, er dataa borte. Ingen kan hente dei fram.',
    groupsLabel: 'Dei sju gruppene',
    confirmed: 'Arket er kontrollert: to grupper er lesne tilbake.',
    notConfirmed:
      'Arket er ikkje kontrollert enno. Vis det, skriv det av og les to grupper tilbake, så kan du ta imot klientar.',
    notConfirmedShort:
      'Attopprettingsarket er ikkje kontrollert enno. Det må gjerast før den første klienten vert teken imot, for utan arket er alt borte den dagen passordet er gløymt.',
    toSheet: 'Kontroller arket',
    show: 'Vis arket',
    showWhy: 'Arket vert berre vist for den som kan passordet.',
    hideSheet: 'Gøym arket',
    saveSheet: 'Lagre som PDF',
    savedSheet: (file) =>
      `Lagra som ${file}. Skriv ut fila, legg arket i safen, og slett fila: ho opnar databasen.`,
    written: 'Eg har skrive det av',
    checkHeading: 'To grupper attende',
    checkLead: 'Les frå arket ditt, så veit vi at det er rett.',
    group: (number) => `Gruppe ${String(number)}`,
    groupWrong: 'Stemmer ikkje med arket. Sjå på gruppa ein gong til.',
    confirm: 'Kontroller',
    backToSheet: 'Vis arket att',

    rotateHeading: 'Nye nøklar',
    rotateLead: 'Når arket eller eit passord kan vere i feil hender.',
    rotate: 'Lag nye nøklar',
    rotating: 'Lagar nye nøklar …',
    rotateFacts: [
      'Det vert teke ein tryggingskopi først.',
      'Heile databasen vert kryptert på nytt. Det kan ta nokre minutt, og ingenting går tapt om det vert avbrote.',
      'Det gamle arket opnar ikkje databasen meir. Du får eit nytt, som du skriv av og kontrollerer.',
      'Passordet ditt er det same. Andre saksbehandlarar mistar tilgangen, og får nytt passord av deg etterpå.',
      'Tryggingskopiar frå før vert framleis opna med det gamle arket og dei gamle passorda. Slett dei der uvedkomande kan få tak i dei.',
    ],
    rotated: 'Nøklane er nye. Skriv av det nye arket og øydelegg det gamle.',
  },
} satisfies Record<Language, KeysText>;
