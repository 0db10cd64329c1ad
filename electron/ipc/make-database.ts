import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { slot, type ScryptCost } from '../../db/keys/slot.ts';
import { vaultFacts } from '../../db/vault-facts.ts';
import type { VaultOptions } from '../../db/vault.ts';
import { PRACTICE_MUNICIPALITY } from '../../shared/catalogue/municipalities.ts';
import type { InputOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import { initOffice, type NewOfficeMade } from '../usecases/init.ts';
import type { Clock } from '../usecases/office.ts';
import { answer, callErrorOf, refused } from './answer.ts';

/** Makes the database that the first run asks for, with its folders, and opens it. */
export async function makeDatabase(
  input: InputOf<VaultContract['create']>,
  opening: VaultOptions & { readonly stateFolder: string },
  more: { readonly clock: Clock; readonly testDataOnly: boolean; readonly cost?: ScryptCost },
): Promise<Envelope<NewOfficeMade>> {
  if (!slot.shape.caseworker.safeParse(input.caseworker.name).success)
    return refused('invalid-input', 'caseworker.name');
  if (!vaultFacts.shape.office.safeParse(input.office).success) return refused('invalid-input', 'office');
  mkdirSync(path.dirname(opening.file), { recursive: true });
  mkdirSync(opening.stateFolder, { recursive: true });
  const made = await initOffice({
    file: opening.file,
    stateFolder: opening.stateFolder,
    programVersion: opening.programVersion,
    clock: more.clock,
    password: input.password,
    caseworker: input.caseworker,
    listed: true,
    municipalityNumber: input.practice ? PRACTICE_MUNICIPALITY.number : input.municipalityNumber,
    officeName: input.office,
    language: input.language,
    purpose: input.practice ? 'practice' : more.testDataOnly ? 'testdata' : 'municipality',
    ...(more.cost === undefined ? {} : { cost: more.cost }),
  });
  if (made.ok) return answer(made.value);
  return made.error.code === 'no-such-municipality'
    ? refused('invalid-input', 'municipalityNumber')
    : { ok: false, error: callErrorOf(made.error) };
}
