import { CODED_PERSON_NUMBERS, SCORE_NUMBERS } from '../catalogue/numbers.ts';
import type { Client } from './client.ts';
import type { IsoDate } from './dates.ts';
import type { Fault } from './fault.ts';
import { readIdentityNumber } from './identity-number.ts';
import type { Registration } from './registration.ts';
import { isCorrected } from './start-registration.ts';

/**
 * What stands in the way of signing a draft: the variables that a card always has (guide 2004: all of area 1
 * but the date of death, the 17 scores, the individual plan), and its date. In card order.
 */
export function missingForSigning(
  client: Pick<
    Client,
    | 'name'
    | 'address'
    | 'identityNumber'
    | 'identityReason'
    | 'birthDate'
    | 'sex'
    | 'deathDate'
    | 'registrations'
  >,
  registration: Registration,
  context: { readonly today: IsoDate; readonly syntheticAllowed: boolean },
): readonly Fault[] {
  const faults: Fault[] = [];
  const missing = (field: string): void => void faults.push({ field, code: 'missing' });

  if (client.name.family === '') missing('family');
  if (client.name.given === '') missing('given');
  if (client.address === null || (client.address.lines.length === 0 && client.address.town === null))
    missing('addressLines');
  if (client.identityNumber === null) {
    if (client.identityReason === null) missing('identityNumber');
    if (client.birthDate === null) missing('birthDate');
  } else if (
    !readIdentityNumber(client.identityNumber, context.syntheticAllowed).valid &&
    client.identityReason === null
  ) {
    faults.push({ field: 'identityNumber', code: 'not-identity-number' });
  }
  if (client.sex === null) missing('sex');

  if (registration.date > context.today) faults.push({ field: 'date', code: 'in-the-future' });
  if (client.birthDate !== null && registration.date < client.birthDate)
    faults.push({ field: 'date', code: 'before-birth' });
  if (client.deathDate !== null && registration.date > client.deathDate)
    faults.push({ field: 'date', code: 'after-death' });
  for (const number of [...CODED_PERSON_NUMBERS, ...SCORE_NUMBERS, 52] as const)
    if (registration.values[number] === null) missing(String(number));
  if (registration.coordinator !== null && registration.coordinator.from === null) missing('coordinatorFrom');
  if (registration.correctionOf !== null && isCorrected(client.registrations, registration.correctionOf))
    faults.push({ field: 'date', code: 'already-corrected' });
  if (needsReason(client.registrations, registration) && (registration.correctionReason ?? '').trim() === '')
    missing('correctionReason');
  return faults;
}

/** How the values of a registration came about: what is said at signing and under the score grid. */
export interface StateCounts {
  readonly changed: number;
  readonly confirmed: number;
  readonly unseen: number;
}

export function countStates(
  registration: Pick<Registration, 'states'>,
  numbers: readonly number[],
): StateCounts {
  const count = (state: string): number =>
    numbers.filter((n) => registration.states[String(n)] === state).length;
  const changed = count('changed');
  const confirmed = count('confirmed');
  return { changed, confirmed, unseen: numbers.length - changed - confirmed };
}

/**
 * A draft dated before the client's latest signed registration is a late entry: it takes its place in the history
 * and doesn't become the valid one. A correction has the date of what it corrects, and is none.
 */
export const isLateEntry = (registrations: readonly Registration[], draft: Registration): boolean =>
  draft.correctionOf === null &&
  registrations.some((other) => other.status === 'signed' && other.date > draft.date);

/** A correction tells why, and so does a late entry (guide 2004). */
const needsReason = (registrations: readonly Registration[], draft: Registration): boolean =>
  draft.correctionOf !== null || isLateEntry(registrations, draft);
