import type { CodeBookId } from '../catalogue/code-book-id.ts';
import type { Language } from '../catalogue/language.ts';
import type {
  AssessedNumber,
  CodedPersonNumber,
  Score,
  ScoreNumber,
  ServiceNumber,
  StayType,
} from '../catalogue/numbers.ts';

/** What stands on a registerkort, in the words of its language; no layout. Texts are shown as they are here. */
export interface CardData {
  readonly language: Language;
  /** A card shows a registration; a worksheet is filled in by hand at a home visit. */
  readonly layout: 'card' | 'worksheet';
  readonly codeBook: CodeBookId;
  /** The document's title. */
  readonly title: string;
  /** Line over page 2 and on. */
  readonly runningHead: string;
  /** Line under each page. */
  readonly foot: string;
  readonly standing: Standing;
  readonly head: CardHead;
  readonly person: CardPerson;
  readonly coded: readonly CodedAnswer[];
  readonly assessed: readonly Assessed[];
  readonly scores: readonly ScoreAnswer[];
  /** Who gave the information when it wasn't the client. */
  readonly source: string | null;
  readonly diagnoses: readonly DiagnosisLine[];
  readonly services: readonly ServiceLine[];
  /** "14.04.2026": the day that the services are seen on. */
  readonly servicesAsOf: string;
  readonly processes: readonly ProcessLine[];
  readonly registerView: readonly RegisterViewPart[];
  readonly stays: readonly StayLine[];
  readonly stayTypes: readonly StayType[];
  readonly plan: YesNoAnswer;
  /** Null where the code book knows no coordinator. */
  readonly coordinator: CoordinatorAnswer | null;
  readonly informed: { readonly date: string; readonly to: string; readonly by: string | null } | null;
  readonly signature: CardSignature;
}

/** Whether the paper may be relied on: what stands top right, and behind the text. */
export interface Standing {
  /** In bold, the most important first. */
  readonly notices: readonly string[];
  /** In small under them. */
  readonly explanation: string;
  readonly watermark: string | null;
}

export interface Box {
  readonly name: string;
  readonly chosen: boolean;
}

/** Empty texts are not filled in; a card shows them as a dash. */
export interface CardHead {
  readonly municipality: string;
  readonly district: string;
  readonly serviceLevels: readonly [string, string, string];
  readonly date: string;
  readonly nextAssessment: string;
  readonly reasons: readonly Box[];
  /** Why it was corrected or entered late. */
  readonly reasonNote: string | null;
}

export interface CardPerson {
  readonly family: string;
  readonly given: string;
  readonly middle: string;
  readonly address: string;
  readonly confidentialAddress: boolean;
  /** Eleven digits without a space, or the code of a worksheet without a name. */
  readonly identity: string;
  /** Birth date and reason where there is no identity number. */
  readonly identityNote: string | null;
  readonly deathDate: string;
}

export interface CodedAnswer {
  readonly number: CodedPersonNumber;
  readonly name: string;
  readonly boxes: readonly (Box & { readonly code: number })[];
  /** The code of the previous registration, on worksheets. */
  readonly previous: string | null;
}

export interface Assessed {
  readonly number: AssessedNumber;
  /** Null: not known. */
  readonly date: string | null;
  /** Whether within 12 months before the registration; null where the date is not known. */
  readonly withinTwelveMonths: boolean | null;
  readonly previous: string | null;
}

export interface ScoreAnswer {
  readonly number: ScoreNumber;
  readonly name: string;
  readonly score: Score | null;
  /** "3 Middels problemer"; empty without a score. */
  readonly words: string;
  readonly previous: string | null;
}

export interface DiagnosisLine {
  readonly code: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly onset: string;
  /** "Fastlege Ola Moen, 28.01.2025". */
  readonly givenBy: string;
}

export interface ServiceLine {
  readonly number: ServiceNumber;
  readonly name: string;
  readonly decided: string;
  /** "1,5"; empty for a service without hours. */
  readonly hours: string;
  readonly staff: string;
  readonly rejected: boolean;
  readonly organisationNumber: string;
  readonly partOfProcess: boolean;
  readonly periods: readonly ServicePeriod[];
  /** Runs on the day that the services are seen on. */
  readonly running: boolean;
}

export interface ServicePeriod {
  readonly from: string;
  /** Null while it runs. */
  readonly to: string | null;
  /** Ended to be taken up again later. */
  readonly interrupted: boolean;
}

export interface ProcessLine {
  readonly text: string;
  readonly notReported: readonly string[];
}

/** "44: 5 t"; `summed` where it is the sum of several lines. */
export interface RegisterViewPart {
  readonly text: string;
  readonly summed: boolean;
}

export interface StayLine {
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

export interface YesNoAnswer {
  readonly name: string;
  readonly answer: boolean | null;
  /** The word of the previous registration, on worksheets. */
  readonly previous: string | null;
}

export interface CoordinatorAnswer extends YesNoAnswer {
  readonly from: string;
  readonly to: string;
}

export interface CardSignature {
  readonly date: string;
  readonly name: string;
  readonly title: string;
  /** When the paper came back with its signature. */
  readonly paperReceived: string;
}
