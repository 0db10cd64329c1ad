import type { Decision } from '../record/client.ts';

/** The organisation number as typed, without spaces round it; null where there is none. */
export function organisationOf({ organisationNumber }: Pick<Decision, 'organisationNumber'>): string | null {
  const typed = organisationNumber?.trim() ?? '';
  return typed === '' ? null : typed;
}
