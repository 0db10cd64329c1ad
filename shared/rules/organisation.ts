/** The organisation number as typed, without spaces round it; null where there is none. */
export function organisationOf({
  organisationNumber,
}: {
  readonly organisationNumber: string | null;
}): string | null {
  const typed = organisationNumber?.trim() ?? '';
  return typed === '' ? null : typed;
}
