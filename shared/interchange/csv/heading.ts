/** Headings are compared without regard to case, marks and spaces: `Får privat, ikke betalt hjelp`, `VAR 7`. */
export function headingKey(heading: string): string {
  const words = heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(/^var(?:iabel)? ?(\d{1,2})\b/, 'var$1');
}
