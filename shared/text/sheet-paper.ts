import type { Language } from '../catalogue/language.ts';

/** Words of the recovery sheet as a paper. */
export interface SheetPaperText {
  readonly title: string;
  /** `{name}`, `{number}` */
  readonly municipality: string;
  readonly database: string;
  readonly printed: string;
  readonly practice: string;
  readonly code: string;
  readonly what: string;
  readonly how: readonly string[];
  readonly keep: string;
  readonly keeping: readonly string[];
  readonly keeper: string;
  readonly since: string;
}

export const sheetPaperText = {
  nb: {
    title: 'Gjenopprettingsark for Registerkort',
    municipality: '{name} ({number})',
    database: 'Database',
    printed: 'Skrevet ut',
    practice: 'ØVELSE',
    code: 'Gjenopprettingskode',
    what: 'Koden åpner databasen når passordet er glemt eller nøkkelfilen er borte. Den som har arket, har databasen.',
    how: [
      'Start Registerkort og velg «Bruk gjenopprettingskoden» der passordet spørres etter.',
      'Skriv de sju gruppene. Små bokstaver går like godt, og mellomrom betyr ingenting.',
      'Velg et nytt passord. Arket gjelder fortsatt.',
    ],
    keep: 'Hvor arket skal ligge',
    keeping: [
      'Låst inne, og ikke sammen med maskinen: i et brannskap eller en bankboks, eller hos den som har ansvaret for arkivet.',
      'Ikke som bilde, i e-post eller på en server. Slett PDF-filen når arket er skrevet ut.',
      'Er både passordene og arket borte, er dataene borte. Ingen kan hente dem fram.',
      'Er arket kommet på avveier: lag nye nøkler under Innstillinger. Da gjelder et nytt ark.',
    ],
    keeper: 'Oppbevares av',
    since: 'Fra dato',
  },
  nn: {
    title: 'Attopprettingsark for Registerkort',
    municipality: '{name} ({number})',
    database: 'Database',
    printed: 'Skrive ut',
    practice: 'ØVING',
    code: 'Attopprettingskode',
    what: 'Koden opnar databasen når passordet er gløymt eller nøkkelfila er borte. Den som har arket, har databasen.',
    how: [
      'Start Registerkort og vel «Bruk attopprettingskoden» der passordet blir spurt etter.',
      'Skriv dei sju gruppene. Små bokstavar går like godt, og mellomrom betyr ingenting.',
      'Vel eit nytt passord. Arket gjeld framleis.',
    ],
    keep: 'Kvar arket skal liggje',
    keeping: [
      'Låst inne, og ikkje saman med maskina: i eit brannskap eller ein bankboks, eller hos den som har ansvaret for arkivet.',
      'Ikkje som bilete, i e-post eller på ein tenar. Slett PDF-fila når arket er skrive ut.',
      'Er både passorda og arket borte, er dataa borte. Ingen kan hente dei fram.',
      'Er arket kome på avvegar: lag nye nøklar under Innstillingar. Då gjeld eit nytt ark.',
    ],
    keeper: 'Blir oppbevart av',
    since: 'Frå dato',
  },
} satisfies Record<Language, SheetPaperText>;
