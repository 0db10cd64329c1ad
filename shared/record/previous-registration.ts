import { validRegistration, type Registration } from './registration.ts';

/**
 * The registration whose values stand beside a form while scoring, and that a signed one is compared with: the last
 * signed one by date, not later than it; never a draft, a corrected one or itself. Null for the first.
 */
export const previousRegistration = (
  registrations: readonly Registration[],
  of: Pick<Registration, 'id' | 'date' | 'status'>,
): Registration | null => {
  const index = registrations.findIndex(({ id }) => id === of.id);
  // Of those with the same date, what came before it in the history; a draft comes after all that is signed.
  const others = registrations.filter(
    (one, at) => one.id !== of.id && (of.status === 'draft' || one.date < of.date || at < index),
  );
  return validRegistration(others, of.date);
};
