import { formatDate, type IsoDate } from '../record/dates.ts';
import type { PaperText } from '../text/paper.ts';

/** `dd.mm.åååå`, or nothing where there is no date. */
export const orEmpty = (date: IsoDate | null): string => (date === null ? '' : formatDate(date));

/** "Dovre" is "Dovre kommune"; "Øvelseskommunen" is that already. */
export const municipalityTitle = (name: string, text: PaperText): string =>
  /kommune/i.test(name) ? name : `${name} ${text.municipality}`;

/** Between the parts of the lines over and under a page. */
export const SEPARATOR = '  ·  ';

/** Longest line over the pages after the first, in characters; a separator counts three. */
const RUNNING_HEAD_LIMIT = 90;

/**
 * The line over page 2 and on: "IPLOS registerkort · Fjellvang, Torbjørg Elise · 03825537227 · registrert …".
 * Only the name is ever cut, so that the identity number always stands whole.
 */
export const runningHead = (parts: {
  readonly card: string;
  readonly name: string;
  readonly identity: string | null;
  readonly state: string;
}): string => {
  const join = (name: string, separator = SEPARATOR): string =>
    [parts.card, name, parts.identity, parts.state].filter((part) => part !== null).join(separator);
  const excess = Array.from(join(parts.name, ' · ')).length - RUNNING_HEAD_LIMIT;
  if (excess <= 0) return join(parts.name);
  const kept = Array.from(parts.name)
    .slice(0, -(excess + 1))
    .join('');
  return join(`${kept.trimEnd()}…`);
};
