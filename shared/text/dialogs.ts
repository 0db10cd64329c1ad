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
}

export const dialogText = {
  nb: {
    saveCard: 'Lagre registerkortet som PDF',
    pdfFiles: 'PDF-filer',
    chooseFolder: 'Velg mappe eller minnepinne for uttrekket',
    choose: 'Velg',
    cardFile: 'registerkort',
    worksheetFile: 'arbeidskort',
  },
  nn: {
    saveCard: 'Lagre registerkortet som PDF',
    pdfFiles: 'PDF-filer',
    chooseFolder: 'Vel mappe eller minnepinne for uttrekket',
    choose: 'Vel',
    cardFile: 'registerkort',
    worksheetFile: 'arbeidskort',
  },
} as const satisfies Record<Language, DialogText>;
