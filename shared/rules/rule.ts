import type { CodeBook } from '../catalogue/code-book.ts';
import type { Text } from '../catalogue/language.ts';
import type { Client } from '../record/client.ts';
import type { IsoDate } from '../record/dates.ts';
import type { Municipality } from '../record/municipality.ts';
import type { YearSummary } from './year-summary.ts';

/**
 * `sperre`: the client can't be in the file. `feil`: goes along, marked, and delivery asks for correction or a
 * reason. `varsel`: can be accepted with a reason. `tips`: a hint.
 */
export const SEVERITIES = ['sperre', 'feil', 'varsel', 'tips'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `R-041`; the file is `r041-….ts`, its test `r041-….test.ts`. */
export type RuleId = `R-${string}`;

/** What fills a text's places: one word for both languages (a date, a number), or one in each (a variable's name). */
export type Words = Readonly<Record<string, string | Text>>;

/** What a rule found: where, and the words that its sentence needs. */
export interface Hit {
  /** Id of the record that it is about: registration, decision, process, stay, application; null: client, municipality. */
  readonly record: string | null;
  /** Field of that record to go to: `values.9`, `organisationNumber`, `periods.0.from`. A rule names each field once. */
  readonly field: string;
  /** Fills `{name}` in the rule's text. Numbers and dates come written as people read them. */
  readonly words?: Words;
  /**
   * What the finding rests on: while this is the same, an acceptance holds. Anything that JSON can say; never the
   * day of the control, which would ask anew each morning.
   */
  readonly basis: unknown;
}

/** A rule that lacks what it needs to decide says so, and never passes silently. */
export const UNDECIDED = 'undecided';
export type Verdict = readonly Hit[] | typeof UNDECIDED;

/** What a rule may depend on beside the record: no clock, no settings of its own. */
export interface RuleContext {
  readonly today: IsoDate;
  /** The year that is controlled: its registrations and what touches it. */
  readonly year: number;
  readonly book: CodeBook;
  readonly syntheticAllowed: boolean;
  /** Whether another client has the number, now or before. */
  readonly isTaken: (identityNumber: string, client: string) => boolean;
  /** Whether a diagnosis code is in the list at hand; null: there is no list. */
  readonly isDiagnosis: ((code: string) => boolean) | null;
  /** Id of the draft in hand, which is looked at like a signed registration while it is typed. */
  readonly draftInHand?: string;
  /** Whose database it is. */
  readonly municipality: Municipality;
  /** The organisation numbers of the municipality's own institutions. */
  readonly institutions: ReadonlySet<string>;
}

interface Common {
  readonly id: RuleId;
  readonly severity: Severity;
  /** A few words for lists: "Timer per uke over 168". */
  readonly name: Text;
  /** The sentence of a finding, with `{word}` for what a hit brings: what is wrong, and why it matters. */
  readonly text: Text;
  /** Where it is written: "guide 2004, variable 9"; "letter 2015"; "ours" where it is our own reading. */
  readonly source: string;
}

export interface ClientRule extends Common {
  readonly scope: 'client';
  readonly check: (client: Client, context: RuleContext) => Verdict;
}

/** On the municipality as a whole: the year beside the one before. */
export interface MunicipalityRule extends Common {
  readonly scope: 'municipality';
  readonly check: (summary: YearSummary, context: RuleContext) => Verdict;
}

export type Rule = ClientRule | MunicipalityRule;
