import type { Language } from '../catalogue/language.ts';

/** Words of the practice municipality: entering it, beginning anew, going back. */
interface PracticeText {
  readonly opening: string;
  readonly openingLead: string;
  readonly failed: string;
  readonly failedLead: string;
  readonly makeAnew: string;
  readonly back: string;
  readonly heading: string;
  readonly lead: string;
  readonly open: string;
  readonly openHint: string;
  readonly inPractice: string;
  readonly inPracticeLead: string;
  readonly reset: string;
  readonly resetHint: string;
  readonly resetHeading: string;
  readonly resetWill: readonly string[];
  /** Ten stories to be scored, each with our answer and why. */
  readonly scoring: string;
  readonly scoringHint: string;
  readonly scoringLead: string;
  readonly scoringCases: string;
  readonly caseOf: (number: number, of: number) => string;
  readonly whichScore: string;
  readonly answerKeys: string;
  readonly yourAnswer: string;
  readonly answer: string;
  readonly same: (score: string) => string;
  readonly other: (score: string) => string;
  readonly next: string;
  readonly again: string;
  readonly answered: (answered: number, of: number, same: number) => string;
}

export const practiceText = {
  nb: {
    opening: 'Åpner øvelseskommunen',
    openingLead: 'Første gang tar det noen sekunder: 60 oppdiktede personer lages på denne maskinen.',
    failed: 'Øvelseskommunen åpnes ikke',
    failedLead:
      'Kommunens egen database er ikke berørt. Lag øvelseskommunen på nytt, eller gå tilbake til låsesiden.',
    makeAnew: 'Lag den på nytt',
    back: 'Tilbake til kommunens egen database',
    heading: 'Øvelseskommunen',
    lead: 'En egen database med 60 oppdiktede personer, blant dem de fire eksemplene i brevet fra 2015. Der kan alt prøves, også uttrekket, uten at noe berører kommunens egne klienter.',
    open: 'Åpne øvelseskommunen',
    openHint: 'Kommunens egen database låses først, og det du har skrevet, er lagret.',
    inPractice: 'Du øver nå',
    inPracticeLead:
      'Det står ØVELSE på alle skjermer og papirer. Øvelseskommunen åpnes uten passord og sikkerhetskopieres ikke: skriv aldri inn virkelige personer her.',
    reset: 'Begynn på nytt',
    resetHint: 'Alle personene blir som de var fra begynnelsen.',
    resetHeading: 'Begynne på nytt i øvelseskommunen?',
    resetWill: [
      'Alt som er gjort i øvelseskommunen, blir borte.',
      'De 60 oppdiktede personene lages på nytt, med dagens dato som utgangspunkt.',
      'Kommunens egen database berøres ikke.',
    ],
    scoring: 'Øv på skåring',
    scoringHint: 'Ti korte historier med fasit og begrunnelse.',
    scoringLead:
      'Oppdiktede personer. Les, skår med en tast, og se hva vi ville satt og hvorfor. Ingenting lagres.',
    scoringCases: 'Historier',
    caseOf: (number, of) => `Historie ${number} av ${of}`,
    whichScore: 'Hvilken skår?',
    answerKeys: 'Svar',
    yourAnswer: 'Ditt svar',
    answer: 'Fasit',
    same: (score) => `Vi ville også satt ${score}.`,
    other: (score) => `Vi ville satt ${score}.`,
    next: 'Neste historie',
    again: 'Begynn forfra',
    answered: (answered, of, same) => `${answered} av ${of} besvart, ${same} som fasit`,
  },
  nn: {
    opening: 'Opnar øvingskommunen',
    openingLead: 'Fyrste gongen tek det nokre sekund: 60 oppdikta personar vert laga på denne maskina.',
    failed: 'Øvingskommunen let seg ikkje opne',
    failedLead:
      'Databasen til kommunen er ikkje rørt. Lag øvingskommunen på nytt, eller gå attende til låsesida.',
    makeAnew: 'Lag han på nytt',
    back: 'Attende til databasen til kommunen',
    heading: 'Øvingskommunen',
    lead: 'Ein eigen database med 60 oppdikta personar, mellom dei dei fire døma i brevet frå 2015. Der kan alt prøvast, uttrekket òg, utan at noko rører klientane i kommunen.',
    open: 'Opne øvingskommunen',
    openHint: 'Databasen til kommunen vert låst fyrst, og det du har skrive, er lagra.',
    inPractice: 'Du øver no',
    inPracticeLead:
      'Det står ØVING på alle skjermar og papir. Øvingskommunen vert opna utan passord og er ikkje tryggingskopiert: skriv aldri inn verkelege personar her.',
    reset: 'Byrj på nytt',
    resetHint: 'Alle personane vert som dei var frå starten.',
    resetHeading: 'Byrje på nytt i øvingskommunen?',
    resetWill: [
      'Alt som er gjort i øvingskommunen, vert borte.',
      'Dei 60 oppdikta personane vert laga på nytt, med dagens dato som utgangspunkt.',
      'Databasen til kommunen vert ikkje rørt.',
    ],
    scoring: 'Øv på skåring',
    scoringHint: 'Ti korte historier med fasit og grunngjeving.',
    scoringLead:
      'Oppdikta personar. Les, skår med ein tast, og sjå kva vi ville ha sett og kvifor. Ingenting vert lagra.',
    scoringCases: 'Historier',
    caseOf: (number, of) => `Historie ${number} av ${of}`,
    whichScore: 'Kva for ein skår?',
    answerKeys: 'Svar',
    yourAnswer: 'Ditt svar',
    answer: 'Fasit',
    same: (score) => `Vi ville òg ha sett ${score}.`,
    other: (score) => `Vi ville ha sett ${score}.`,
    next: 'Neste historie',
    again: 'Byrj på nytt',
    answered: (answered, of, same) => `${answered} av ${of} svara på, ${same} som fasit`,
  },
} satisfies Record<Language, PracticeText>;
