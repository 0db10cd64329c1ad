const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Whether the text is an organisation number: nine digits, the last a control digit by modulus 11. */
export const isOrganisationNumber = (text: string): boolean => {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  const control = (11 - (sum % 11)) % 11;
  return control === Number(text[8]);
};
