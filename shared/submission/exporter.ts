import type { Client } from '../record/client.ts';

/** Who sends: the municipality, under the number that is valid in the reporting year. */
export interface ExtractSender {
  /** Four digits. */
  readonly municipalityNumber: string;
  /** Two digits; null where it isn't known. */
  readonly district: string | null;
  readonly organisationNumber: string | null;
}

export interface ExtractRequest {
  /** Reporting year = calendar year. */
  readonly year: number;
  /** 1, 2, 3 … within the year; a rehearsal carries the number that the next real extract would get. */
  readonly number: number;
  readonly sender: ExtractSender;
  /** How many persons follow; it stands in the file's head. */
  readonly persons: number;
}

export interface ExtractPerson {
  /** 43 characters, base64url: the keyed hash of what `pseudonymSource` names. */
  readonly pseudonym: string;
  readonly previousPseudonym: string | null;
  readonly client: Client;
}

/** Makes one format of the annual extract. A format is a folder here that gives one of these. */
export interface Exporter {
  /** Name and version of the format, as the command line and a submission have them. */
  readonly format: string;
  readonly version: string;
  /** Ending of the file's name, without the dot. */
  readonly ending: string;
  /** The format's XML Schema; every extract is validated against it before it is offered. */
  readonly schema: string;
  /**
   * The document, in pieces of about 64 KB: the same persons, year and number give the same text. Persons come
   * in the order of `comparePseudonyms`, each fetched when its turn comes, so that memory stays flat. Throws
   * when they don't, or aren't as many as said.
   */
  readonly write: (request: ExtractRequest, persons: Iterable<ExtractPerson>) => Generator<string, void>;
}

/** Byte order; pseudonyms are ASCII. */
export const comparePseudonyms = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
