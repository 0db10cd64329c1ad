import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { closeVault } from '../../db/vault.ts';
import { initOffice } from '../../electron/usecases/init.ts';
import { CASES } from '../../shared/demo/cases.ts';
import { CHEAP } from '../db/vaults.ts';
import { PASSWORD } from './office.ts';
import { addPeople } from './people.ts';

/** Makes a database of test data with three cases of the letter, whose password is quick to try, where the program looks. */
export async function makeCases(userData: string): Promise<void> {
  const db = join(userData, 'database', 'registerkort.db');
  mkdirSync(join(userData, 'database'), { recursive: true });
  const made = await initOffice({
    file: db,
    clock: { today: () => '2025-03-01', now: () => new Date().toISOString() },
    programVersion: '0.1.0',
    password: PASSWORD,
    caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
    listed: true,
    municipalityNumber: '3431',
    officeName: 'Tjenestekontoret',
    language: 'nb',
    purpose: 'testdata',
    sheetConfirmed: true,
    cost: CHEAP,
  });
  if (!made.ok) throw new Error(made.error.code);
  closeVault(made.value.office.vault);
  await addPeople(db, [CASES.kari, CASES.ola, CASES.elin], '2025-03-01T09:00:00+01:00');
}
