import { validRegistration, type Registration } from './registration.ts';

/**
 * The registration whose values stand beside a form while scoring, and that a signed one is compared with: the last
 * signed one by date, not later than it; never a draft, a corrected one or itself. Beside a correction that is being
 * written stands what it corrects. Null for the first.
 */
export const previousRegistration = (
  registrations: readonly Registration[],
  of: Pick<Registration, 'id' | 'date' | 'status' | 'correctionOf'>,
): Registration | null => {
  if (of.status === 'draft')
    return validRegistration(
      registrations.filter(({ id }) => id !== of.id),
      of.date,
    );
  const index = registrations.findIndex(({ id }) => id === of.id);
  const corrected = chain(registrations, of.correctionOf);
  // Of those with the same date, what came before it in the history.
  const earlier = registrations.filter(
    (one, at) => one.id !== of.id && !corrected.has(one.id) && (one.date < of.date || at < index),
  );
  return validRegistration(earlier, of.date);
};

/** The ids of what a correction corrects, back to the first. */
function chain(registrations: readonly Registration[], from: string | null): ReadonlySet<string> {
  const ids = new Set<string>();
  let id = from;
  while (id !== null && !ids.has(id)) {
    ids.add(id);
    const next = registrations.find((one) => one.id === id);
    id = next?.correctionOf ?? null;
  }
  return ids;
}
