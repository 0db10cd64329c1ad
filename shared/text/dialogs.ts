import type { Language } from '../catalogue/language.ts';

/** Words of the system's own dialogs, which main shows. */
interface DialogText {
  readonly saveCard: string;
  readonly pdfFiles: string;
  readonly chooseFolder: string;
  readonly choose: string;
  /** Begins the name that is offered for a file. Never a person's name. */
  readonly cardFile: string;
  readonly worksheetFile: string;
  /** The vault process can't be kept running. */
  readonly vaultLost: string;
  readonly vaultLostNext: string;
}

export const dialogText = {
  nb: {
    saveCard: 'Lagre registerkortet som PDF',
    pdfFiles: 'PDF-filer',
    chooseFolder: 'Velg mappe eller minnepinne for uttrekket',
    choose: 'Velg',
    cardFile: 'registerkort',
    worksheetFile: 'arbeidskort',
    vaultLost: 'Programmet kommer ikke i gang',
    vaultLostNext:
      'Dataene er ikke rørt. Start maskinen på nytt, og installer programmet på nytt om det ikke hjelper.',
  },
  nn: {
    saveCard: 'Lagre registerkortet som PDF',
    pdfFiles: 'PDF-filer',
    chooseFolder: 'Vel mappe eller minnepinne for uttrekket',
    choose: 'Vel',
    cardFile: 'registerkort',
    worksheetFile: 'arbeidskort',
    vaultLost: 'Programmet kjem ikkje i gang',
    vaultLostNext:
      'Dataa er ikkje rørte. Start maskina på nytt, og installer programmet på nytt om det ikkje hjelper.',
  },
} as const satisfies Record<Language, DialogText>;
