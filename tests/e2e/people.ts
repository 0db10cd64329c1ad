import { insertClient } from '../../db/records/clients.ts';
import { ok } from '../../db/result.ts';
import { closeVault, openVault, write } from '../../db/vault.ts';
import type { Client } from '../../shared/record/client.ts';
import { PASSWORD } from './office.ts';

/** Puts clients into a vault file while the program is closed, at `now` (ISO with its offset). */
export const addPeople = async (file: string, clients: readonly Client[], now: string): Promise<void> => {
  const opened = await openVault({
    file,
    now: () => now,
    programVersion: '0.1.0',
    secret: { password: PASSWORD },
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const saved = write(opened.value, { action: 'imported', detail: { written: clients.length } }, (db) => {
    for (const client of clients) insertClient(db, client);
    return ok(undefined);
  });
  closeVault(opened.value);
  if (!saved.ok) throw new Error(saved.error.code);
};
