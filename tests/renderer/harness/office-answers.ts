import type { HandlersOf, VaultContract } from '../../../shared/ipc/contract.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import { isOrganisationNumber } from '../../../shared/record/organisation-number.ts';

const ok = <T>(value: T): Envelope<T> => ({ ok: true, value });

/** The municipality's own lists, which keep what is saved in them. */
export function officeAnswers() {
  let lists = {
    municipality: {
      number: '3499',
      district: null as string | null,
      organisationNumber: null as string | null,
    },
    dwellings: [
      {
        name: 'Fjellvik sykehjem',
        address: 'Sjukehusvegen 2' as string | null,
        housingType: 5,
        organisationNumber: '310000019' as string | null,
      },
      {
        name: 'Bekkefaret bofellesskap',
        address: 'Bekkefaret 8',
        housingType: 2,
        organisationNumber: null,
      },
    ],
    serviceLevels: [['Helse og omsorg'], ['Nord', 'Sør'], []] as [string[], string[], string[]],
  };
  return {
    officeLists: () => ok(lists),
    saveDwellings: ({ dwellings }) => {
      const faults = dwellings.flatMap(({ organisationNumber }, index) =>
        organisationNumber === null || isOrganisationNumber(organisationNumber)
          ? []
          : [
              {
                field: `dwellings.${String(index)}.organisationNumber`,
                code: 'not-organisation-number' as const,
              },
            ],
      );
      if (faults.length === 0) lists = { ...lists, dwellings: [...dwellings] };
      return ok({ faults });
    },
    saveServiceLevels: ({ serviceLevels: [first, second, third] }) => {
      lists = { ...lists, serviceLevels: [[...first], [...second], [...third]] };
      return ok({});
    },
    saveMunicipality: (numbers) => {
      lists = { ...lists, municipality: { ...lists.municipality, ...numbers } };
      return ok({ faults: [] });
    },
  } satisfies Partial<HandlersOf<VaultContract>>;
}
