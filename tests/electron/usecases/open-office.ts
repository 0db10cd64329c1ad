import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { auditHead, auditPage } from '../../../db/audit.ts';
import { insertClient, readClient } from '../../../db/records/clients.ts';
import { closeVault, sql, write } from '../../../db/vault.ts';
import { ok } from '../../../db/result.ts';
import { initOffice } from '../../../electron/usecases/init.ts';
import type { Office } from '../../../electron/usecases/office.ts';
import type { Client } from '../../../shared/record/client.ts';
import type { IsoDate } from '../../../shared/record/dates.ts';
import type { Registration } from '../../../shared/record/registration.ts';
import { CHEAP, PASSWORD, valueOf } from '../../db/vaults.ts';

export const TODAY = '2015-05-05';

/** One practice office for a whole test file, without clients before each test, on 5 May 2015. */
export function openOffice(): {
  readonly office: () => Office;
  readonly setToday: (today: IsoDate) => void;
  readonly add: (...clients: readonly Client[]) => void;
  readonly client: (id: string) => Client;
  readonly registration: (client: string, id: string) => Registration;
  /** Lines in the log so far. */
  readonly lines: () => number;
  /** The lines that were written while `act` ran, the earliest first. */
  readonly logged: (act: () => unknown) => readonly string[];
} {
  let office: Office | undefined;
  let today = TODAY;
  let minute = 0;
  const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-office-'));
  const open = (): Office => {
    if (!office) throw new Error('not before the tests have begun');
    return office;
  };
  const client = (id: string): Client => {
    const found = readClient(open().vault.db, id);
    if (found === null) throw new Error(`no client ${id}`);
    return found;
  };
  const lines = (): number => auditHead(open().vault.db).seq;

  beforeAll(async () => {
    const made = await initOffice({
      file: path.join(folder, 'practice.db'),
      stateFolder: path.join(folder, 'state'),
      clock: {
        today: () => today,
        now: () => {
          minute = (minute + 1) % 60;
          return `${today}T09:${String(minute).padStart(2, '0')}:00+02:00`;
        },
      },
      programVersion: '0.1.0',
      password: PASSWORD,
      caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
      listed: true,
      municipalityNumber: '9998',
      officeName: 'Helse og omsorg',
      language: 'nb',
      purpose: 'practice',
      cost: CHEAP,
    });
    office = valueOf(made).office;
  });
  beforeEach(() => {
    today = TODAY;
    valueOf(
      write(open().vault, { action: 'changed' }, (db) => {
        db.run(sql`DELETE FROM client`);
        return ok(undefined);
      }),
    );
  });
  afterAll(() => {
    if (office) closeVault(office.vault);
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    office: open,
    setToday: (day) => {
      today = day;
    },
    add: (...clients) => {
      const added = write(open().vault, { action: 'imported' }, (db) => {
        for (const one of clients) insertClient(db, one);
        return ok(undefined);
      });
      valueOf(added);
    },
    client,
    registration: (of, id) => {
      const found = client(of).registrations.find((one) => one.id === id);
      if (!found) throw new Error(`no registration ${id}`);
      return found;
    },
    lines,
    logged: (act) => {
      const before = lines();
      act();
      return auditPage(open().vault.db, { limit: 20 })
        .filter((row) => row.seq > before)
        .map((row) => `${row.action} ${row.subject ?? '–'} ${row.detail}`)
        .reverse();
    },
  };
}
