import type { Client, ClientInput } from '../record/client.ts';
import { readIdentityNumber } from '../record/identity-number.ts';

/**
 * Gives each record the id that the file left out: a letter and the lowest free number among its kind within
 * the client (`r1`, `d2`), so that the same file always gives the same ids. `others` are there already. A client's
 * own id must differ from all others there are, and is the caller's to make.
 */
export function identified<T extends { readonly id: string | null }>(
  records: readonly T[],
  letter: 'a' | 'r' | 'g' | 'p' | 'd' | 's',
  others: readonly { readonly id: string }[] = [],
): readonly (Omit<T, 'id'> & { readonly id: string })[] {
  const taken = new Set([...records, ...others].map((record) => record.id));
  let number = 0;
  const next = (): string => {
    do number += 1;
    while (taken.has(`${letter}${number}`));
    return `${letter}${number}`;
  };
  return records.map((record) => ({ ...record, id: record.id ?? next() }));
}

/** The client as the database has it: every record with its id, birth date and sex from the number where it tells. */
export function clientOf(input: ClientInput, newClientId: () => string): Client {
  const number = input.identityNumber === null ? null : readIdentityNumber(input.identityNumber, true);
  const told = number?.valid === true ? number : null;
  return {
    ...input,
    id: input.id ?? newClientId(),
    birthDate: input.birthDate ?? told?.birthDate ?? null,
    sex: input.sex ?? told?.sex ?? null,
    applications: identified(input.applications, 'a'),
    registrations: identified(input.registrations, 'r').map((registration) => ({
      ...registration,
      diagnoses: identified(registration.diagnoses, 'g'),
    })),
    rehabilitations: identified(input.rehabilitations, 'p'),
    decisions: identified(input.decisions, 'd'),
    stays: identified(input.stays, 's'),
  };
}
