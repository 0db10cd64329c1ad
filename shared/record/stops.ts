import type { Client } from './client.ts';
import { readIdentityNumber } from './identity-number.ts';

/** Severity *sperre*: the client can't be in an extract, and can't come in by a file. Texts under the same code. */
export type StopCode = 'no-name' | 'not-identity-number' | 'synthetic-not-allowed' | 'no-registration-before';

export interface Stop {
  /** Path of the field in the record: `name.family`. */
  readonly field: string;
  readonly code: StopCode;
}

type Stoppable = Pick<
  Client,
  'name' | 'identityNumber' | 'identityReason' | 'registrations' | 'decisions' | 'rehabilitations'
>;

/**
 * What stops a client altogether, exactly: no family or given name; an identity number that is invalid, without
 * a reason; a decision (a re-/habilitation process is the decision of service 45) and no signed registration at
 * all. No number at all is no invalid number. A synthetic number is refused, reason or not, where the database
 * isn't open for them.
 */
export function stops(client: Stoppable, context: { readonly syntheticAllowed: boolean }): readonly Stop[] {
  const found: Stop[] = [];
  if (client.name.family.trim() === '') found.push({ field: 'name.family', code: 'no-name' });
  if (client.name.given.trim() === '') found.push({ field: 'name.given', code: 'no-name' });

  if (client.identityNumber !== null) {
    const read = readIdentityNumber(client.identityNumber, context.syntheticAllowed);
    if (!read.valid && read.reason === 'synthetic')
      found.push({ field: 'identityNumber', code: 'synthetic-not-allowed' });
    else if (!read.valid && (client.identityReason ?? '').trim() === '')
      found.push({ field: 'identityNumber', code: 'not-identity-number' });
  }

  const decided = client.decisions.length > 0 || client.rehabilitations.length > 0;
  if (decided && !client.registrations.some((registration) => registration.status === 'signed'))
    found.push({ field: 'registrations', code: 'no-registration-before' });
  return found;
}
