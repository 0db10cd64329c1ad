import { describe, expect, it } from 'vitest';
import { core } from '../../../db/schema/005-core.ts';
import { records } from '../../../db/schema/010-records.ts';
import { answers } from '../../../db/schema/020-answers.ts';
import { lastImport } from '../../../db/schema/040-last-import.ts';
import { contactRelation } from '../../../db/schema/080-contact-relation.ts';
import { readClient } from '../../../db/records/clients.ts';
import {
  forgetLastImport,
  keepLastImport,
  readLastImport,
  type LastImport,
} from '../../../db/records/last-import.ts';
import { ok } from '../../../db/result.ts';
import { closeVault, write, type Vault, type WritableDb } from '../../../db/vault.ts';
import { nothingLeftOut } from '../../shared/interchange/nothing-left-out.ts';
import { closedVault, newVault, openAgain, valueOf } from '../vaults.ts';
import { putInOlder } from './older-vault.ts';

function change(vault: Vault, how: (db: WritableDb) => void): void {
  valueOf(
    write(vault, { action: 'changed' }, (db) => {
      how(db);
      return ok(undefined);
    }),
  );
}

const LAST: LastImport = {
  at: '2015-05-05T09:30:00+02:00',
  office: {
    municipality: {
      before: { number: '3431', district: null, organisationNumber: null },
      after: { number: '3431', district: '02', organisationNumber: null },
    },
    caseworkers: [{ name: 'Per Li', title: 'lege', before: null }],
    dwellings: [{ name: 'Solheim', address: null, housingType: 5, organisationNumber: null }],
  },
  clients: [
    { client: 'a', fingerprint: 'f1', added: null },
    { client: 'b', fingerprint: 'f2', added: { decisions: ['d1', 'd2'], rehabilitations: [] } },
  ],
};

describe('the last import', () => {
  it('is kept as it was noted, and the next one takes its place', async () => {
    const { vault } = await newVault();
    expect(readLastImport(vault.db)).toBeNull();
    change(vault, (db) => keepLastImport(db, LAST));
    expect(readLastImport(vault.db)).toEqual(LAST);
    const next = { ...LAST, clients: [] };
    change(vault, (db) => keepLastImport(db, next));
    expect(readLastImport(vault.db)).toEqual(next);
    change(vault, forgetLastImport);
    expect(readLastImport(vault.db)).toBeNull();
    closeVault(vault);
  });

  it('comes to an older database without touching what is in it', async () => {
    const before = [core, records, answers];
    const { options } = await closedVault({ migrations: before });
    const older = valueOf(await openAgain({ ...options, migrations: before }));
    await putInOlder(older, nothingLeftOut);
    closeVault(older);
    const vault = valueOf(
      await openAgain({ ...options, migrations: [...before, lastImport, contactRelation] }),
    );
    expect(vault.notes).toEqual([{ note: 'migrated', from: 20, to: 80 }]);
    expect(readClient(vault.db, nothingLeftOut.id)).toEqual({
      ...nothingLeftOut,
      contacts: nothingLeftOut.contacts.map((contact) => ({ ...contact, relation: null })),
    });
    expect(readLastImport(vault.db)).toBeNull();
    closeVault(vault);
  });
});
