import type { Language } from '../catalogue/language.ts';

/** Words of the system's own dialogs, which main shows. */
interface DialogText {
  readonly saveCard: string;
  readonly pdfFiles: string;
  readonly chooseFolder: Readonly<Record<'extract' | 'backup', string>>;
  readonly choose: string;
  readonly chooseBackup: string;
  readonly backupFiles: string;
  /** Begins the name that is offered for a file. Never a person's name. */
  readonly cardFile: string;
  readonly worksheetFile: string;
  readonly saveSheet: string;
  readonly sheetFile: string;
  readonly saveClientList: string;
  readonly clientListFile: string;
  /** The vault process can't be kept running. */
  readonly vaultLost: string;
  readonly vaultLostNext: string;
  /** The file was found changed after it was opened. */
  readonly fileChanged: string;
  readonly fileChangedNext: string;
  /** The names of the switches follow. */
  readonly strangeSwitch: string;
  readonly noLocalFolder: string;
}

export const dialogText = {
  nb: {
    saveCard: 'Lagre registerkortet som PDF',
    pdfFiles: 'PDF-filer',
    chooseFolder: {
      extract: 'Velg mappe eller minnepinne for uttrekket',
      backup: 'Velg mappe eller disk for sikkerhetskopiene',
    },
    choose: 'Velg',
    chooseBackup: 'Velg en sikkerhetskopi',
    backupFiles: 'Sikkerhetskopier',
    cardFile: 'registerkort',
    worksheetFile: 'arbeidskort',
    saveSheet: 'Lagre gjenopprettingsarket som PDF',
    sheetFile: 'gjenopprettingsark',
    saveClientList: 'Lagre klientlisten som PDF',
    clientListFile: 'klientliste',
    vaultLost: 'Programmet kommer ikke i gang',
    vaultLostNext:
      'Dataene er ikke rørt. Start maskinen på nytt, og installer programmet på nytt om det ikke hjelper.',
    fileChanged: 'Databasefilen er ikke slik programmet sist lagret den',
    fileChangedNext:
      'Noe i filen er skadet, endret eller byttet ut utenfor programmet. Ingenting er slettet, men det blir ikke lagret mer. Lås, og hent en sikkerhetskopi der du låser opp; ta vare på filene slik de er.',
    strangeSwitch:
      'Dataene er ikke rørt. Snarveien starter programmet med noe det ikke tar imot av hensyn til sikkerheten. Lag snarveien på nytt fra Start-menyen. Det gjelder:',
    noLocalFolder:
      'Windows oppgir ingen lokal programmappe på denne maskinen (LOCALAPPDATA), og i en mappe som kopieres til en server, kan ikke databasen ligge. Be IT-avdelingen om hjelp.',
  },
  nn: {
    saveCard: 'Lagre registerkortet som PDF',
    pdfFiles: 'PDF-filer',
    chooseFolder: {
      extract: 'Vel mappe eller minnepinne for uttrekket',
      backup: 'Vel mappe eller disk for tryggingskopiane',
    },
    choose: 'Vel',
    chooseBackup: 'Vel ein tryggingskopi',
    backupFiles: 'Tryggingskopiar',
    cardFile: 'registerkort',
    worksheetFile: 'arbeidskort',
    saveSheet: 'Lagre attopprettingsarket som PDF',
    sheetFile: 'attopprettingsark',
    saveClientList: 'Lagre klientlista som PDF',
    clientListFile: 'klientliste',
    vaultLost: 'Programmet kjem ikkje i gang',
    vaultLostNext:
      'Dataa er ikkje rørte. Start maskina på nytt, og installer programmet på nytt om det ikkje hjelper.',
    fileChanged: 'Databasefila er ikkje slik programmet sist lagra henne',
    fileChangedNext:
      'Noko i fila er skadd, endra eller bytt ut utanfor programmet. Ingenting er sletta, men det blir ikkje lagra meir. Lås, og hent ein tryggingskopi der du låser opp; ta vare på filene slik dei er.',
    strangeSwitch:
      'Dataa er ikkje rørte. Snarvegen startar programmet med noko det ikkje tek imot av omsyn til tryggleiken. Lag snarvegen på nytt frå Start-menyen. Det gjeld:',
    noLocalFolder:
      'Windows oppgir inga lokal programmappe på denne maskina (LOCALAPPDATA), og i ei mappe som blir kopiert til ein tenar, kan ikkje databasen liggje. Be IT-avdelinga om hjelp.',
  },
} as const satisfies Record<Language, DialogText>;
