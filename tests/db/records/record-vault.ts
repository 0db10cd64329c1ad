import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { insertClient } from '../../../db/records/clients.ts';
import { failed, ok } from '../../../db/result.ts';
import { closeVault, createVault, sql, write, type Vault, type WritableDb } from '../../../db/vault.ts';
import type { Client } from '../../../shared/record/client.ts';
import { optionsIn, valueOf } from '../vaults.ts';

/** One vault for a whole test file: a password costs more than everything else here. */
export function recordVault(): {
  readonly vault: () => Vault;
  readonly save: <T>(change: (db: WritableDb) => T) => T;
  /** Does it, and takes it back. */
  readonly attempt: <T>(change: (db: WritableDb) => T) => T;
  /** These clients and no others, in that order of arrival. */
  readonly only: (...clients: readonly Client[]) => void;
} {
  let vault: Vault | undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-records-'));
  beforeAll(async () => {
    vault = valueOf(await createVault(optionsIn(folder))).vault;
  });
  afterAll(() => {
    if (vault) closeVault(vault);
    rmSync(folder, { recursive: true, force: true });
  });
  const open = (): Vault => {
    if (!vault) throw new Error('not before the tests have begun');
    return vault;
  };
  const save = <T>(change: (db: WritableDb) => T): T =>
    valueOf(write(open(), { action: 'changed' }, (db) => ok(change(db))));
  return {
    vault: open,
    save,
    attempt: (change) => {
      const done = write(open(), { action: 'changed' }, (db) => failed({ tried: change(db) }));
      if (done.ok || !('tried' in done.error)) throw new Error('written after all, or not even tried');
      return done.error.tried;
    },
    only: (...clients) =>
      save((db) => {
        db.run(sql`DELETE FROM client`);
        for (const client of clients) insertClient(db, client);
      }),
  };
}
