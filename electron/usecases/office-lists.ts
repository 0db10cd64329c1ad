import { isDeepStrictEqual } from 'node:util';
import {
  dwellings,
  readMunicipality,
  readServiceLevels,
  replaceDwellings,
  writeMunicipality,
  writeServiceLevels,
} from '../../db/records/office.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import type { Fault } from '../../shared/record/fault.ts';
import type { Dwelling, Municipality, ServiceLevels } from '../../shared/record/municipality.ts';
import { isOrganisationNumber } from '../../shared/record/organisation-number.ts';
import { officeFacts, type Office } from './office.ts';

export interface OfficeLists {
  readonly municipality: Municipality;
  /** The dwelling register: what the municipality's own dwellings are under variable 9. */
  readonly dwellings: readonly Dwelling[];
  readonly serviceLevels: ServiceLevels;
}

/** What registrations and decisions choose from. */
export function officeLists(office: Office): OfficeLists {
  const { number, district, organisationNumber } = officeFacts(office).municipality;
  return {
    municipality: { number, district, organisationNumber },
    dwellings: dwellings(office.vault.db),
    serviceLevels: readServiceLevels(office.vault.db),
  };
}

/**
 * Puts a dwelling register in the place of the one there is. What records have chosen from it stays in them. With
 * faults (`dwellings.2.name`) nothing is written.
 */
export function saveDwellings(
  office: Office,
  all: readonly Dwelling[],
): Result<readonly Fault[], VaultError> {
  const faults = all.flatMap((dwelling, index) => dwellingFaults(dwelling, index, all));
  if (faults.length > 0 || isDeepStrictEqual(all, dwellings(office.vault.db))) return ok(faults);
  return write(office.vault, { action: 'settings-changed', detail: { dwellings: all.length } }, (db) => {
    replaceDwellings(db, all);
    return ok([]);
  });
}

function dwellingFaults(
  { name, organisationNumber }: Dwelling,
  index: number,
  all: readonly Dwelling[],
): readonly Fault[] {
  const at = `dwellings.${index}`;
  const faults: Fault[] = [];
  if (name.trim() === '') faults.push({ field: `${at}.name`, code: 'missing' });
  if (all.findIndex((other) => other.name === name) < index)
    faults.push({ field: `${at}.name`, code: 'already-there', detail: name });
  if (organisationNumber !== null && !isOrganisationNumber(organisationNumber))
    faults.push({ field: `${at}.organisationNumber`, code: 'not-organisation-number' });
  return faults;
}

/** Keeps the municipality's own service levels, three lists to choose from. */
export function saveServiceLevels(office: Office, levels: ServiceLevels): Result<undefined, VaultError> {
  if (isDeepStrictEqual(levels, readServiceLevels(office.vault.db))) return ok(undefined);
  return write(office.vault, { action: 'settings-changed', detail: { serviceLevels: true } }, (db) => {
    writeServiceLevels(db, levels);
    return ok(undefined);
  });
}

/** Keeps district and organisation number of the municipality; its number is the database's own. */
export function saveMunicipality(
  office: Office,
  { district, organisationNumber }: Pick<Municipality, 'district' | 'organisationNumber'>,
): Result<readonly Fault[], VaultError> {
  if (organisationNumber !== null && !isOrganisationNumber(organisationNumber))
    return ok([{ field: 'organisationNumber', code: 'not-organisation-number' }]);
  const { number } = officeFacts(office).municipality;
  const municipality = { number, district, organisationNumber };
  if (isDeepStrictEqual(municipality, readMunicipality(office.vault.db))) return ok([]);
  return write(office.vault, { action: 'settings-changed', detail: { municipality: true } }, (db) => {
    writeMunicipality(db, municipality);
    return ok([]);
  });
}
