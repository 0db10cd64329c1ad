import type { Vault } from '../../db/vault.ts';
import { readFacts } from '../../db/facts.ts';
import { caseworkers, dwellings, readMunicipality, readSettings } from '../../db/records/office.ts';
import { municipalityName } from '../../shared/catalogue/municipalities.ts';
import type { FormContext } from '../../shared/record/forms/reading.ts';
import type { Settings } from '../../shared/ipc/schemas.ts';
import { SETTINGS_AT_FIRST } from '../../shared/ipc/settings-at-first.ts';
import type { Municipality, Purpose } from '../../shared/record/municipality.ts';
import type { IsoDate } from '../../shared/record/dates.ts';

/** The clock, from outside: local calendar day, and the moment as ISO with offset. */
export interface Clock {
  readonly today: () => IsoDate;
  readonly now: () => string;
}

/** An open database with the clock: what every use case works on. Free of windows and of the command line. */
export interface Office {
  readonly vault: Vault;
  readonly clock: Clock;
}

export interface OfficeFacts {
  readonly purpose: Purpose;
  readonly municipality: Municipality & { readonly name: string };
  readonly office: string;
  readonly settings: Settings;
  readonly caseworker: { readonly name: string; readonly title: string };
}

/** Who works here, for which municipality, and how she wants it. */
export function officeFacts({ vault, clock }: Office): OfficeFacts {
  const facts = readFacts(vault.db);
  const kept = readMunicipality(vault.db);
  const number = kept?.number ?? facts.municipality.number;
  return {
    purpose: facts.purpose,
    municipality: {
      number,
      district: kept?.district ?? null,
      organisationNumber: kept?.organisationNumber ?? null,
      name: municipalityName(number, Number(clock.today().slice(0, 4))) ?? facts.municipality.name,
    },
    office: facts.office,
    settings: readSettings(vault.db) ?? { ...SETTINGS_AT_FIRST, language: facts.language },
    caseworker: caseworkers(vault.db).find((one) => one.name === vault.caseworker) ?? {
      name: vault.caseworker,
      title: '',
    },
  };
}

/** What forms are parsed with. */
export const formContext = (office: Office): FormContext => ({
  today: office.clock.today(),
  syntheticAllowed: readFacts(office.vault.db).purpose !== 'municipality',
  dwellings: dwellings(office.vault.db),
});
