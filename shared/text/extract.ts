import type { Language } from '../catalogue/language.ts';

/** Words of the page that makes the year's extract. */
export interface ExtractText {
  readonly heading: string;
  readonly lead: string;
  readonly year: string;
  readonly survey: string;
  /** "12 personer kommer med." */
  readonly persons: (count: number) => string;
  readonly number: (number: number, year: number) => string;
  readonly leftOut: (count: number) => string;
  readonly nobodyLeftOut: string;
  readonly name: string;
  readonly reason: string;
  readonly openClient: string;
  /** Why a client who can't be read is left out. */
  readonly unreadable: string;
  readonly kind: string;
  readonly rehearsal: string;
  readonly rehearsalHint: string;
  readonly real: string;
  readonly realHint: (number: number) => string;
  readonly folder: string;
  readonly chooseFolder: string;
  readonly changeFolder: string;
  readonly noFolder: string;
  readonly plainWarning: string;
  readonly ownFormat: string;
  readonly make: (rehearsal: boolean) => string;
  readonly making: string;
  readonly folderFirst: string;
  readonly made: (rehearsal: boolean, persons: number) => string;
  readonly file: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly counting: string;
  readonly beforeYou: string;
}

export const extractText = {
  nb: {
    heading: 'Uttrekk',
    lead: 'Ett uttrekk er hele året, og hvert nytt uttrekk erstatter det forrige helt.',
    year: 'Rapporteringsår',
    survey: 'Hvem som kommer med',
    persons: (count) =>
      count === 0
        ? 'Ingen personer hører med dette året.'
        : count === 1
          ? '1 person kommer med.'
          : `${count} personer kommer med.`,
    number: (number, year) => `Neste endelige uttrekk for ${year} får nummer ${number}.`,
    leftOut: (count) =>
      count === 1
        ? '1 klient hører med, men må stå utenfor:'
        : `${count} klienter hører med, men må stå utenfor:`,
    nobodyLeftOut: 'Ingen må stå utenfor.',
    name: 'Navn',
    reason: 'Hvorfor',
    openClient: 'Åpne klienten',
    unreadable:
      'Det som er lagret, er skadet og kan ikke leses. Hent klienten fra en sikkerhetskopi; før det kan uttrekket ikke lages.',
    kind: 'Hva slags uttrekk',
    rehearsal: 'Prøve',
    rehearsalHint: 'merkes PRØVE, tar ikke noe nummer og kan ikke leveres',
    real: 'Endelig',
    realHint: (number) => `får nummer ${number}`,
    folder: 'Mappe',
    chooseFolder: 'Velg mappe',
    changeFolder: 'Velg en annen mappe',
    noFolder: 'Ingen mappe er valgt ennå.',
    plainWarning:
      'Filen er ikke kryptert: den som får tak i den, kan lese innholdet. Legg den på en kryptert disk, og slett den når den er levert.',
    ownFormat:
      'Formatet iplos-uttrekk 1.0 er programmets eget og beskrevet i håndboken. Det er ikke det nasjonale registerets format.',
    make: (rehearsal) => (rehearsal ? 'Lag prøveuttrekket' : 'Lag uttrekket'),
    making: 'Lager og kontrollerer uttrekket …',
    folderFirst: 'Velg en mappe først.',
    made: (rehearsal, persons) =>
      `${rehearsal ? 'Prøveuttrekket' : 'Uttrekket'} er laget, kontrollert og skrevet, med ${persons} ${persons === 1 ? 'person' : 'personer'}.`,
    file: 'Fil',
    findings: 'Funn i uttrekket',
    noFindings: 'Ingen funn.',
    counting: 'Ser gjennom klientene …',
    beforeYou: 'Før du lager det',
  },
  nn: {
    heading: 'Uttrekk',
    lead: 'Eitt uttrekk er heile året, og kvart nytt uttrekk erstattar det førre heilt.',
    year: 'Rapporteringsår',
    survey: 'Kven som kjem med',
    persons: (count) =>
      count === 0
        ? 'Ingen personar høyrer med dette året.'
        : count === 1
          ? '1 person kjem med.'
          : `${count} personar kjem med.`,
    number: (number, year) => `Neste endelege uttrekk for ${year} får nummer ${number}.`,
    leftOut: (count) =>
      count === 1
        ? '1 klient høyrer med, men må stå utanfor:'
        : `${count} klientar høyrer med, men må stå utanfor:`,
    nobodyLeftOut: 'Ingen må stå utanfor.',
    name: 'Namn',
    reason: 'Kvifor',
    openClient: 'Opne klienten',
    unreadable:
      'Det som er lagra, er skadd og kan ikkje lesast. Hent klienten frå ein tryggingskopi; før det kan uttrekket ikkje lagast.',
    kind: 'Kva slags uttrekk',
    rehearsal: 'Prøve',
    rehearsalHint: 'vert merkt PRØVE, tek ikkje noko nummer og kan ikkje leverast',
    real: 'Endeleg',
    realHint: (number) => `får nummer ${number}`,
    folder: 'Mappe',
    chooseFolder: 'Vel mappe',
    changeFolder: 'Vel ei anna mappe',
    noFolder: 'Inga mappe er vald enno.',
    plainWarning:
      'Fila er ikkje kryptert: den som får tak i ho, kan lese innhaldet. Legg ho på ein kryptert disk, og slett ho når ho er levert.',
    ownFormat:
      'Formatet iplos-uttrekk 1.0 er programmet sitt eige og skildra i handboka. Det er ikkje formatet til det nasjonale registeret.',
    make: (rehearsal) => (rehearsal ? 'Lag prøveuttrekket' : 'Lag uttrekket'),
    making: 'Lagar og kontrollerer uttrekket …',
    folderFirst: 'Vel ei mappe først.',
    made: (rehearsal, persons) =>
      `${rehearsal ? 'Prøveuttrekket' : 'Uttrekket'} er laga, kontrollert og skrive, med ${persons} ${persons === 1 ? 'person' : 'personar'}.`,
    file: 'Fil',
    findings: 'Funn i uttrekket',
    noFindings: 'Ingen funn.',
    counting: 'Ser gjennom klientane …',
    beforeYou: 'Før du lagar det',
  },
} satisfies Record<Language, ExtractText>;
