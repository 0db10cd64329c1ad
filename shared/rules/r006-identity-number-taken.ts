import type { ClientRule } from './rule.ts';

/** One person, one record: no other client has the number, or had it before a permanent one replaced it. */
export const identityNumberTaken: ClientRule = {
  id: 'R-006',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Nummeret er brukt av en annen', nn: 'Nummeret er brukt av ein annan' },
  text: {
    nb: 'En annen klient har eller har hatt dette nummeret. Er det samme person, så før alt på én av dem; ellers er ett av numrene feil.',
    nn: 'Ein annan klient har eller har hatt dette nummeret. Er det same person, så før alt på éin av dei; elles er eitt av nummera feil.',
  },
  source: 'guide 2004, variable 3',
  check: ({ id, identityNumber, previousIdentityNumbers }, { isTaken }) =>
    [
      ...(identityNumber === null ? [] : [{ field: 'identityNumber', number: identityNumber }]),
      ...previousIdentityNumbers.map(({ number }, index) => ({
        field: `previousIdentityNumbers.${index}.number`,
        number,
      })),
    ]
      .filter(({ number }) => isTaken(number, id))
      .map(({ field, number }) => ({ record: null, field, basis: [number] })),
};
