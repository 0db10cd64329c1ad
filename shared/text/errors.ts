import type { Language } from '../catalogue/language.ts';
import type { CallError, CallErrorCode } from '../ipc/errors.ts';

/** What went wrong and what to do now; `detail` is a number of seconds, a count or a name without persons. */
type ErrorText = Readonly<Record<CallErrorCode, (detail: string | null) => string>>;

const seconds = (detail: string | null): string => detail ?? '10';

/** Why a folder can't hold the live database, and what to do. */
const PLACE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: {
    roaming:
      'Databasen ligger i en mappe som Windows kopierer til en server. Flytt den til den lokale programmappen på denne maskinen.',
    network:
      'Databasen ligger på en nettverksdisk, og der kan den bli ødelagt. Flytt den til en disk i denne maskinen; sikkerhetskopier kan ligge på nettverket.',
    cloud:
      'Databasen ligger i en mappe som synkroniseres til nettet. Flytt den til den lokale programmappen på denne maskinen.',
    removable:
      'Databasen ligger på en disk som kan tas ut. Flytt den til disken i maskinen; sikkerhetskopier kan ligge på minnepinnen.',
  },
  nn: {
    roaming:
      'Databasen ligg i ei mappe som Windows kopierer til ein tenar. Flytt han til den lokale programmappa på denne maskina.',
    network:
      'Databasen ligg på ein nettverksdisk, og der kan han bli øydelagd. Flytt han til ein disk i denne maskina; tryggingskopiar kan liggje på nettverket.',
    cloud:
      'Databasen ligg i ei mappe som blir synkronisert til nettet. Flytt han til den lokale programmappa på denne maskina.',
    removable:
      'Databasen ligg på ein disk som kan takast ut. Flytt han til disken i maskina; tryggingskopiar kan liggje på minnepinnen.',
  },
};

/** `behind 3`: saves that are missing; `ahead`, `other-history`, `pages`: what doesn't fit. */
const anchorSentence = (language: Language, detail: string | null): string => {
  const [kind = '', missing = '1'] = (detail ?? '').split(' ');
  return (ANCHOR[language][kind] ?? ANCHOR[language]['other-history'] ?? (() => ''))(Number(missing));
};

const ANCHOR: Readonly<Record<Language, Readonly<Record<string, (missing: number) => string>>>> = {
  nb: {
    behind: (missing) =>
      `Dette er en eldre utgave av databasen: ${missing === 1 ? 'den siste lagringen' : `de siste ${missing} lagringene`} mangler. Finn den nyeste filen eller en sikkerhetskopi før du går videre.`,
    ahead: () =>
      'Databasen er nyere enn det programmet sist så her. Gå videre hvis den er brukt på en annen maskin eller hentet fra en kopi; ellers spør den som gjorde det.',
    'other-history': () =>
      'Databasen har en annen historie enn den som sist var åpen her. Finn den rette filen eller en sikkerhetskopi før du går videre.',
    pages: () =>
      'Deler av databasen er byttet ut med eldre deler siden sist. Hent en sikkerhetskopi, eller redd det som kan leses; ingenting er slettet.',
  },
  nn: {
    behind: (missing) =>
      `Dette er ei eldre utgåve av databasen: ${missing === 1 ? 'den siste lagringa' : `dei siste ${missing} lagringane`} manglar. Finn den nyaste fila eller ein tryggingskopi før du går vidare.`,
    ahead: () =>
      'Databasen er nyare enn det programmet sist såg her. Gå vidare dersom han er brukt på ei anna maskin eller henta frå ein kopi; elles spør den som gjorde det.',
    'other-history': () =>
      'Databasen har ei anna historie enn den som sist var open her. Finn den rette fila eller ein tryggingskopi før du går vidare.',
    pages: () =>
      'Delar av databasen er bytte ut med eldre delar sidan sist. Hent ein tryggingskopi, eller berg det som kan lesast; ingenting er sletta.',
  },
};

/** Why a caseworker's password wasn't given or taken away: the reason is the detail. */
const caseworkerSentence = (language: Language, detail: string | null): string =>
  CASEWORKER[language][detail ?? ''] ?? CASEWORKER[language]['unknown'] ?? '';

const CASEWORKER: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: {
    exists: 'Det finnes alt et passord for dette navnet. Bruk et annet navn.',
    unknown: 'Det finnes ikke noe passord for dette navnet. Se over listen.',
    last: 'Det siste passordet kan ikke tas bort. Gi en annen tilgang først.',
    oneself: 'Du kan ikke ta bort ditt eget passord. Be en annen med tilgang om å gjøre det.',
    'too-many': 'Flere passord er det ikke plass til. Ta bort ett som ikke er i bruk.',
    which: 'Flere har tilgang til databasen. Velg navnet ditt, så du får nytt passord.',
  },
  nn: {
    exists: 'Det finst alt eit passord for dette namnet. Bruk eit anna namn.',
    unknown: 'Det finst ikkje noko passord for dette namnet. Sjå over lista.',
    last: 'Det siste passordet kan ikkje takast bort. Gi ein annan tilgang først.',
    oneself: 'Du kan ikkje ta bort ditt eige passord. Be ein annan med tilgang om å gjere det.',
    'too-many': 'Fleire passord er det ikkje plass til. Ta bort eitt som ikkje er i bruk.',
    which: 'Fleire har tilgang til databasen. Vel namnet ditt, så du får nytt passord.',
  },
};

export const errorsText = {
  nb: {
    locked: () => 'Programmet er låst. Lås opp med passordet, så kommer du tilbake hit.',
    'not-allowed': () =>
      'Programmet nektet dette. Lås og lås opp igjen; hjelper det ikke, start programmet på nytt.',
    'unknown-call': () => 'Vinduet og programmet er ikke samme versjon. Start programmet på nytt.',
    'invalid-input': () => 'Noe i feltene kan ikke leses. Se over det du har skrevet, og prøv igjen.',
    'too-large': () => 'Det du vil lagre, er for stort. Del teksten opp, eller kort den ned.',
    internal: () =>
      'Noe gikk galt i programmet. Det som er lagret, er trygt; prøv igjen, og start programmet på nytt om det ikke hjelper.',
    'wrong-password': () => 'Passordet stemmer ikke. Prøv igjen, eller bruk gjenopprettingskoden.',
    'wrong-recovery-sheet': (detail) =>
      detail === null
        ? 'Koden stemmer ikke. Se på arket og skriv alle sju gruppene på nytt.'
        : `Koden stemmer ikke. Se på arket, særlig på gruppe ${detail}.`,
    wait: (detail) => `For mange forsøk. Vent ${seconds(detail)} sekunder, og prøv igjen.`,
    'weak-password': () => 'Passordet er for svakt. Bruk minst 14 tegn, gjerne fire ord.',
    'already-there': () => 'Det finnes alt en database her. Start programmet på nytt og lås den opp.',
    'file-there': () =>
      'Det ligger alt en annen fil med dette navnet i mappen. Velg en annen mappe, eller flytt filen.',
    'no-such-record': () => 'Det du ba om, finnes ikke lenger. Gå tilbake til listen og åpne den på nytt.',
    'not-a-draft': () => 'Dette er alt signert og kan ikke endres. Begynn en ny registrering i stedet.',
    'test-data-only': () =>
      'Denne versjonen åpner bare øvelses- og testdata. Velg øvelseskommunen, eller bruk den installerte versjonen.',
    'vault-missing': () =>
      'Nøkkelfilen ved siden av databasen mangler. Bruk gjenopprettingskoden, den åpner uten nøkkelfilen.',
    'vault-damaged': () =>
      'Nøkkelfilen ved siden av databasen er skadet. Bruk gjenopprettingskoden, den åpner uten nøkkelfilen.',
    'vault-newer': () =>
      'Nøkkelfilen er laget av en nyere versjon. Installer den nyeste versjonen av programmet.',
    'not-a-database': () =>
      'Filen er ikke en database fra Registerkort. La den ligge som den er, og hent en sikkerhetskopi.',
    damaged: (detail) =>
      detail === null
        ? 'Databasen er skadet. Ingenting er slettet: ta vare på filene, og hent en sikkerhetskopi.'
        : `Det som er lagret om noen klienter, er skadet og kan ikke leses (${detail}). Ingenting er slettet: resten kan brukes som før, og en sikkerhetskopi har dem trolig hele.`,
    'open-elsewhere': () => 'Databasen er åpen i et annet vindu eller program. Lukk det, og prøv igjen.',
    'newer-schema': () =>
      'Databasen er laget av en nyere versjon og er ikke rørt. Installer den nyeste versjonen av programmet.',
    'anchor-mismatch': (detail) => anchorSentence('nb', detail),
    'sheet-not-confirmed': () =>
      'Gjenopprettingsarket er ikke kontrollert ennå. Skriv det av og kontroller det før du tar imot den første klienten.',
    'caseworker-refused': (detail) => caseworkerSentence('nb', detail),
    'backup-damaged': () =>
      'Sikkerhetskopien er skadet og kan ikke brukes. Velg en annen kopi; denne er ikke rørt.',
    'backup-other-vault': () => 'Sikkerhetskopien hører til en annen database. Velg en kopi av denne.',
    'no-backup': () =>
      'Sikkerhetskopien finnes ikke lenger der den lå. Velg en annen, eller koble til disken.',
    'place-refused': (detail) => PLACE.nb[detail ?? ''] ?? PLACE.nb['network'] ?? '',
    cancelled: () => 'Arbeidet ble avbrutt, og ingenting er endret. Begynn på nytt når du vil.',
    'not-settled': () =>
      'Det er lagret, men disken tok ikke imot alt som hører til. Ikke gjør det en gang til: frigjør plass eller se etter at disken er koblet til, så ordner programmet resten ved neste lagring.',
    'disk-full': () => 'Disken er full. Frigjør plass og prøv igjen; det du har skrevet, står her ennå.',
    'no-such-folder': () => 'Mappen finnes ikke lenger. Velg mappen på nytt.',
    'not-writable': () => 'Det går ikke an å skrive i mappen. Velg en annen mappe.',
    io: () => 'Filen kunne ikke leses eller skrives. Se etter at disken er koblet til, og prøv igjen.',
    'no-recipients': () => 'Ingen klienter hører med i dette året. Velg et annet år.',
    'extract-invalid': () =>
      'Uttrekket fulgte ikke sin egen beskrivelse og er ikke skrevet. Start programmet på nytt og prøv igjen.',
    'print-failed': () =>
      'Papiret kunne ikke lages som PDF. Prøv igjen; hjelper det ikke, start programmet på nytt.',
    'list-too-long': () =>
      'Listen har over 3 000 klienter og er for lang til papir. Velg en liste eller et filter med færre.',
    'not-logged': () =>
      'Kortet er lagret som fil, men det kunne ikke føres i loggen. Slett filen, eller lagre kortet på nytt når programmet er låst opp igjen.',
  },
  nn: {
    locked: () => 'Programmet er låst. Lås opp med passordet, så kjem du tilbake hit.',
    'not-allowed': () =>
      'Programmet nekta dette. Lås og lås opp att; hjelper det ikkje, start programmet på nytt.',
    'unknown-call': () => 'Vindauget og programmet er ikkje same versjon. Start programmet på nytt.',
    'invalid-input': () => 'Noko i felta kan ikkje lesast. Sjå over det du har skrive, og prøv igjen.',
    'too-large': () => 'Det du vil lagre, er for stort. Del teksten opp, eller kort han ned.',
    internal: () =>
      'Noko gjekk gale i programmet. Det som er lagra, er trygt; prøv igjen, og start programmet på nytt om det ikkje hjelper.',
    'wrong-password': () => 'Passordet stemmer ikkje. Prøv igjen, eller bruk attopprettingskoden.',
    'wrong-recovery-sheet': (detail) =>
      detail === null
        ? 'Koden stemmer ikkje. Sjå på arket og skriv alle sju gruppene på nytt.'
        : `Koden stemmer ikkje. Sjå på arket, særleg på gruppe ${detail}.`,
    wait: (detail) => `For mange forsøk. Vent ${seconds(detail)} sekund, og prøv igjen.`,
    'weak-password': () => 'Passordet er for svakt. Bruk minst 14 teikn, gjerne fire ord.',
    'already-there': () => 'Det finst alt ein database her. Start programmet på nytt og lås han opp.',
    'file-there': () =>
      'Det ligg alt ei anna fil med dette namnet i mappa. Vel ei anna mappe, eller flytt fila.',
    'no-such-record': () => 'Det du bad om, finst ikkje lenger. Gå tilbake til lista og opne det på nytt.',
    'not-a-draft': () => 'Dette er alt signert og kan ikkje endrast. Byrj på ei ny registrering i staden.',
    'test-data-only': () =>
      'Denne versjonen opnar berre øvings- og testdata. Vel øvingskommunen, eller bruk den installerte versjonen.',
    'vault-missing': () =>
      'Nøkkelfila ved sida av databasen manglar. Bruk attopprettingskoden, han opnar utan nøkkelfila.',
    'vault-damaged': () =>
      'Nøkkelfila ved sida av databasen er skadd. Bruk attopprettingskoden, han opnar utan nøkkelfila.',
    'vault-newer': () =>
      'Nøkkelfila er laga av ein nyare versjon. Installer den nyaste versjonen av programmet.',
    'not-a-database': () =>
      'Fila er ikkje ein database frå Registerkort. Lat ho liggje som ho er, og hent ein tryggingskopi.',
    damaged: (detail) =>
      detail === null
        ? 'Databasen er skadd. Ingenting er sletta: ta vare på filene, og hent ein tryggingskopi.'
        : `Det som er lagra om nokre klientar, er skadd og kan ikkje lesast (${detail}). Ingenting er sletta: resten kan brukast som før, og ein tryggingskopi har dei truleg heile.`,
    'open-elsewhere': () => 'Databasen er open i eit anna vindauge eller program. Lukk det, og prøv igjen.',
    'newer-schema': () =>
      'Databasen er laga av ein nyare versjon og er ikkje rørt. Installer den nyaste versjonen av programmet.',
    'anchor-mismatch': (detail) => anchorSentence('nn', detail),
    'sheet-not-confirmed': () =>
      'Attopprettingsarket er ikkje kontrollert enno. Skriv det av og kontroller det før du tek imot den første klienten.',
    'caseworker-refused': (detail) => caseworkerSentence('nn', detail),
    'backup-damaged': () =>
      'Tryggingskopien er skadd og kan ikkje brukast. Vel ein annan kopi; denne er ikkje rørt.',
    'backup-other-vault': () => 'Tryggingskopien høyrer til ein annan database. Vel ein kopi av denne.',
    'no-backup': () =>
      'Tryggingskopien finst ikkje lenger der han låg. Vel ein annan, eller kople til disken.',
    'place-refused': (detail) => PLACE.nn[detail ?? ''] ?? PLACE.nn['network'] ?? '',
    cancelled: () => 'Arbeidet vart avbrote, og ingenting er endra. Byrj på nytt når du vil.',
    'not-settled': () =>
      'Det er lagra, men disken tok ikkje imot alt som høyrer til. Ikkje gjer det ein gong til: frigjer plass eller sjå etter at disken er kopla til, så ordnar programmet resten ved neste lagring.',
    'disk-full': () => 'Disken er full. Frigjer plass og prøv igjen; det du har skrive, står her enno.',
    'no-such-folder': () => 'Mappa finst ikkje lenger. Vel mappa på nytt.',
    'not-writable': () => 'Det går ikkje an å skrive i mappa. Vel ei anna mappe.',
    io: () => 'Fila kunne ikkje lesast eller skrivast. Sjå etter at disken er kopla til, og prøv igjen.',
    'no-recipients': () => 'Ingen klientar høyrer med i dette året. Vel eit anna år.',
    'extract-invalid': () =>
      'Uttrekket følgde ikkje si eiga skildring og er ikkje skrive. Start programmet på nytt og prøv igjen.',
    'print-failed': () =>
      'Papiret kunne ikkje lagast som PDF. Prøv igjen; hjelper det ikkje, start programmet på nytt.',
    'list-too-long': () =>
      'Lista har over 3 000 klientar og er for lang til papir. Vel ei liste eller eit filter med færre.',
    'not-logged': () =>
      'Kortet er lagra som fil, men det kunne ikkje førast i loggen. Slett fila, eller lagre kortet på nytt når programmet er låst opp att.',
  },
} satisfies Record<Language, ErrorText>;

/** One sentence and the next step for whatever a call answered. */
export const callErrorText = (error: CallError, language: Language): string =>
  errorsText[language][error.code](error.detail ?? null);
