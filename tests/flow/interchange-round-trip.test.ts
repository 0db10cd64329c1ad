import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeVault, sql, write } from '../../db/vault.ts';
import { ok } from '../../db/result.ts';
import { exportData } from '../../electron/usecases/export-data.ts';
import { importFile } from '../../electron/usecases/import.ts';
import { initOffice } from '../../electron/usecases/init.ts';
import type { Office } from '../../electron/usecases/office.ts';
import { demoClients } from '../../shared/demo/demo-clients.ts';
import { writeInterchange } from '../../shared/interchange/write.ts';
import { CHEAP, PASSWORD, scratchFolder, valueOf } from '../db/vaults.ts';
import { clients, head } from '../shared/interchange/arbitraries.ts';
import { fullHead, nothingLeftOut } from '../shared/interchange/nothing-left-out.ts';

/** Export → import into an empty database → export gives the same bytes, ids and timestamps included. */

const clock = { today: () => '2026-01-02', now: () => '2026-01-02T08:00:00+01:00' };
const WISH = { dryRun: false, validOnly: false, allowSynthetic: false };
const HEAD = { ...fullHead, municipality: { ...fullHead.municipality, number: '9998' } };

async function emptyOffice(): Promise<Office> {
  const made = await initOffice({
    file: path.join(scratchFolder(), 'practice.db'),
    clock,
    programVersion: '0.1.0',
    password: PASSWORD,
    caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
    listed: false,
    municipalityNumber: '9998',
    officeName: '',
    language: 'nb',
    purpose: 'practice',
    cost: CHEAP,
  });
  return valueOf(made).office;
}

const take = (office: Office, text: string) =>
  valueOf(importFile(office, { kind: 'interchange', text }, WISH));

async function exported(office: Office): Promise<string> {
  const file = path.join(scratchFolder(), 'out.json');
  expect(await exportData(office, file)).toMatchObject({ ok: true });
  return readFileSync(file, 'utf8');
}

it('of invented clients with ten years of history, and of one with everything in it', async () => {
  const all = [...demoClients({ clients: 150, seed: 7, today: '2026-01-02' }), nothingLeftOut];
  const text = [...writeInterchange(HEAD, all)].join('');
  const first = await emptyOffice();
  expect(take(first, text)).toMatchObject({ read: 151, written: 151, faults: [] });
  const once = await exported(first);
  expect(once).toBe(text);

  const second = await emptyOffice();
  expect(take(second, once)).toMatchObject({ read: 151, written: 151, faults: [] });
  expect(await exported(second)).toBe(once);
  closeVault(first.vault);
  closeVault(second.vault);
});

it('of whatever a file may hold', async () => {
  const office = await emptyOffice();
  await fc.assert(
    fc.asyncProperty(head, clients, async ({ caseworkers, dwellings }, all) => {
      valueOf(
        write(office.vault, { action: 'changed' }, (db) => {
          for (const query of [
            sql`DELETE FROM client`,
            sql`DELETE FROM caseworker`,
            sql`DELETE FROM dwelling`,
          ])
            db.run(query);
          return ok(undefined);
        }),
      );
      const text = [...writeInterchange({ ...HEAD, caseworkers, dwellings }, all)].join('');
      expect(take(office, text)).toMatchObject({ written: all.length, faults: [] });
      expect(await exported(office)).toBe(text);
    }),
    { numRuns: 100 },
  );
  closeVault(office.vault);
}, 120_000);
