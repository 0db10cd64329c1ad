/** Characters on the recovery sheet: seven groups of four. */
export const SHEET_CHARACTERS = 28;
const GROUP = 4;

/** What was typed of the sheet, as it is compared: capitals without separators, I and L as 1, O as 0. */
export const sheetCharacters = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}−.,_]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');

/** The sheet's groups, in their order. */
export const sheetGroups = (sheet: string): readonly string[] => {
  const characters = sheetCharacters(sheet);
  return Array.from({ length: Math.ceil(characters.length / GROUP) }, (_, at) =>
    characters.slice(at * GROUP, (at + 1) * GROUP),
  );
};
