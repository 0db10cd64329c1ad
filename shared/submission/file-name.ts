/** `iplos-KKKK-ÅÅÅÅ-NN.xml`: municipality number, reporting year, number; a rehearsal says so in its name. */
export const extractFileName = (extract: {
  readonly municipalityNumber: string;
  readonly year: number;
  readonly number: number;
  readonly rehearsal: boolean;
  /** Ending without the dot. */
  readonly ending: string;
}): string => {
  const number = String(extract.number).padStart(2, '0');
  const mark = extract.rehearsal ? '-PROVE' : '';
  return `iplos-${extract.municipalityNumber}-${extract.year}-${number}${mark}.${extract.ending}`;
};
