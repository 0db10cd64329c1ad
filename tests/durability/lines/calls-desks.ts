import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { insertClient } from '../../../db/records/clients.ts';
import { ok } from '../../../db/result.ts';
import { sql, write } from '../../../db/vault.ts';
import { diskErrorOf } from '../../../electron/ipc/disk-error.ts';
import { serve } from '../../../electron/ipc/serve.ts';
import { vaultCalls } from '../../../electron/ipc/vault-calls.ts';
import { vaultDesk, type VaultDesk } from '../../../electron/ipc/vault-desk.ts';
import { entryOf, lockedBackups } from '../../../electron/usecases/backup-list.ts';
import { stopWork } from '../../../electron/usecases/long-work.ts';
import { vaultContract } from '../../../shared/ipc/contract.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import { people } from '../../electron/ipc/call-inputs.ts';
import { CHEAP, PASSWORD, valueOf } from '../specimen.ts';

const TODAY = '2015-05-05';
const counted = z.strictObject({ count: z.int() });

/** The vault process as the window sees it, without a window and without main. */
export interface Served {
  readonly call: (name: unknown, input: unknown) => Promise<Envelope<unknown>>;
  readonly desk: VaultDesk;
  /** What has been changed in the database so far, as SQLite counts it, with and without a line in the log. */
  readonly changes: () => number;
  /** Ids of the backups that are there. */
  readonly backups: () => readonly string[];
  /** Every file beside the database, and when it was written last. */
  readonly stamp: () => string;
  /** As the vault process does at a lock. */
  readonly close: () => void;
  /** Bugs that the wrapper was told of: the call, and what was thrown. */
  readonly bugs: string[];
}

const databaseIn = (folder: string): string => path.join(folder, 'database', 'registerkort.db');

export function servedIn(folder: string): Served {
  const bugs: string[] = [];
  const desk = vaultDesk({
    database: databaseIn(folder),
    state: path.join(folder, 'state'),
    version: '0.1.0',
    testDataOnly: false,
    clock: { today: () => TODAY, now: () => `${TODAY}T09:30:00+02:00` },
    cost: CHEAP,
    onOpen: () => undefined,
  });
  const call = serve(
    vaultContract,
    vaultCalls(desk, () => undefined),
    {
      isOpen: () => desk.isOpen(),
      errorOf: diskErrorOf,
      onBug: (name, thrown) =>
        bugs.push(`${name}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`),
    },
  );
  return {
    call,
    desk,
    bugs,
    changes: () => counted.parse(desk.office().vault.db.get(sql`SELECT total_changes() AS count`)).count,
    backups: () => lockedBackups(databaseIn(folder)).map((one) => entryOf(one, null).id),
    stamp: () => stampOf(path.dirname(databaseIn(folder))),
    close() {
      if (desk.isOpen()) stopWork(desk.office().vault.db);
      desk.close();
    },
  };
}

/** Makes a practice database with a few people in it and a backup beside it, closed. */
export async function makeTemplate(folder: string): Promise<void> {
  const { desk, call, close } = servedIn(folder);
  const made = await desk.create({
    municipalityNumber: '9998',
    office: 'Helse og omsorg',
    caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
    password: PASSWORD,
    language: 'nb',
    practice: true,
  });
  if (!made.ok) throw new Error(`no database to call: ${made.error.code}`);
  valueOf(
    write(desk.office().vault, { action: 'imported' }, (db) => {
      for (const one of people()) insertClient(db, one);
      return ok(undefined);
    }),
  );
  const backup = await call('makeBackup', {});
  if (!backup.ok) throw new Error(`no backup to ask for: ${backup.error.code}`);
  close();
}

/** A copy of the template; open where `open` says so. */
export async function fromTemplate(template: string, folder: string, open: boolean): Promise<Served> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(template, folder, { recursive: true });
  const served = servedIn(folder);
  if (open) {
    const opened = await served.desk.unlock({ password: PASSWORD, acceptOlder: false });
    if (!opened.ok) throw new Error(`the copy doesn't open: ${opened.error.code}`);
  }
  return served;
}

const stampOf = (folder: string): string =>
  readdirSync(folder)
    .sort()
    .map((name) => {
      const { ino, size, mtimeNs } = statSync(path.join(folder, name), { bigint: true });
      return `${name} ${ino} ${size} ${mtimeNs}`;
    })
    .join('\n');
