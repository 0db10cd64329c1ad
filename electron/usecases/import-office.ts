import { isDeepStrictEqual } from 'node:util';
import type { OfficeWritten } from '../../db/records/last-import.ts';
import {
  caseworkers,
  dwellings,
  putCaseworker,
  putDwelling,
  readMunicipality,
  removeCaseworker,
  replaceDwellings,
  writeMunicipality,
} from '../../db/records/office.ts';
import type { WritableDb } from '../../db/vault.ts';
import type { InterchangeHead } from '../../shared/interchange/format.ts';

/**
 * What stands in the database is left as it is; what it lacks of municipality (`number` is its own), caseworkers and
 * dwellings comes from the file. Gives what was written.
 */
export function completeOffice(db: WritableDb, head: InterchangeHead, number: string): OfficeWritten {
  return {
    municipality: completeMunicipality(db, head.municipality, number),
    caseworkers: completeCaseworkers(db, head.caseworkers),
    dwellings: completeDwellings(db, head.dwellings),
  };
}

function completeMunicipality(
  db: WritableDb,
  given: InterchangeHead['municipality'],
  number: string,
): OfficeWritten['municipality'] {
  const before = readMunicipality(db) ?? { number, district: null, organisationNumber: null };
  if (given.number !== number) return null;
  const after = {
    number,
    district: before.district ?? given.district,
    organisationNumber: before.organisationNumber ?? given.organisationNumber,
  };
  if (isDeepStrictEqual(before, after)) return null;
  writeMunicipality(db, after);
  return { before, after };
}

function completeCaseworkers(
  db: WritableDb,
  given: InterchangeHead['caseworkers'],
): OfficeWritten['caseworkers'] {
  const titles = new Map(caseworkers(db).map(({ name, title }) => [name, title]));
  return given.flatMap((person) => {
    const before = titles.get(person.name) ?? null;
    if ((before ?? '') !== '' || before === person.title) return [];
    putCaseworker(db, person);
    return [{ ...person, before }];
  });
}

function completeDwellings(db: WritableDb, given: InterchangeHead['dwellings']): OfficeWritten['dwellings'] {
  const names = new Set(dwellings(db).map(({ name }) => name));
  const lacking = given.filter(({ name }) => !names.has(name));
  for (const dwelling of lacking) putDwelling(db, dwelling);
  return [...lacking];
}

/** Takes back what an import completed, where it stands as the import wrote it; what was changed since is left. */
export function uncompleteOffice(db: WritableDb, written: OfficeWritten): void {
  const { municipality } = written;
  if (municipality !== null && isDeepStrictEqual(readMunicipality(db), municipality.after))
    writeMunicipality(db, municipality.before);
  const titles = new Map(caseworkers(db).map(({ name, title }) => [name, title]));
  for (const { name, title, before } of written.caseworkers) {
    if (titles.get(name) !== title) continue;
    if (before === null) removeCaseworker(db, name);
    else putCaseworker(db, { name, title: before });
  }
  const all = dwellings(db);
  const left = all.filter((one) => !written.dwellings.some((came) => isDeepStrictEqual(came, one)));
  if (left.length < all.length) replaceDwellings(db, left);
}
