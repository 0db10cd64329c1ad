import type { Area } from './areas.ts';
import type { Text } from './language.ts';
import type {
  AssessedNumber,
  CodedPersonNumber,
  Score,
  ScoreNumber,
  ServiceNumber,
  StayType,
} from './numbers.ts';

/** One alternative of a variable; `short` where the full name is too long for a narrow place. */
export interface Alternative<Code extends number | 'ja' | 'nei'> {
  readonly code: Code;
  readonly name: Text;
  readonly short?: Text;
}

interface Common {
  /** English name in code, the same in every code book. */
  readonly key: string;
  readonly area: Area;
  readonly name: Text;
  /** A registration can't be signed without it. */
  readonly required: boolean;
}

/** A variable without alternatives: names, address, identity number, dates, the list of diagnoses. */
export interface OpenVariable extends Common {
  readonly kind: 'name' | 'address' | 'identityNumber' | 'date' | 'diagnoses';
}

/** One alternative of a numbered list. */
export interface CodedVariable extends Common {
  readonly kind: 'code';
  readonly codes: readonly Alternative<number>[];
}

export interface ScoreVariable extends Common {
  readonly kind: 'score';
  readonly codes: readonly Alternative<Score>[];
}

/** Non-municipal 24-hour stays: a list of stays, each of one type, with first and last day. */
export interface StayVariable extends Common {
  readonly kind: 'stays';
  readonly codes: readonly Alternative<StayType>[];
}

/** Yes or no; `period`: a yes has a start and perhaps an end date. */
export interface YesNoVariable extends Common {
  readonly kind: 'yesNo';
  readonly codes: readonly Alternative<'ja' | 'nei'>[];
  readonly period: boolean;
}

/** The register's code of a service, with the reporting years it holds for; null is without a limit. */
export interface ServiceType {
  readonly code: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A municipal service: what its decisions record besides decision date, start, end and rejection. */
export interface ServiceVariable extends Common {
  readonly kind: 'service';
  readonly short: Text;
  /** Direct time per week; false: the service has no hours. */
  readonly hours: 'required' | 'optional' | false;
  /** Whether the decision tells if several staff are needed at the same time. */
  readonly severalStaff: boolean;
  /** Whether the decision tells the institution's organisation number. */
  readonly organisationNumber: boolean;
  /** An organisation number may rightly be missing (46: only a day stay in an institution has one). */
  readonly organisationNumberOptional: boolean;
  /** The service may rest on a resolution (beslutning) instead of a decision (vedtak). */
  readonly resolutionAllowed: boolean;
  /** What the service rests on, for help and papers; empty where the guide names nothing. */
  readonly law: Text;
  readonly serviceTypes: readonly ServiceType[];
}

/** Any variable of a code book. */
export type Variable =
  OpenVariable | CodedVariable | ScoreVariable | StayVariable | YesNoVariable | ServiceVariable;

/** The variables of a code book by number; only the coordinator may be unknown to it. */
export type Variables = Readonly<
  Record<1 | 2 | 3 | 4 | AssessedNumber | 29, OpenVariable> &
    Record<CodedPersonNumber, CodedVariable> &
    Record<ScoreNumber, ScoreVariable> &
    Record<ServiceNumber, ServiceVariable> &
    Record<51, StayVariable> &
    Record<52, YesNoVariable> & { koordinator?: YesNoVariable }
>;
