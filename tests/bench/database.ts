import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { newestVersion } from '../../db/migrate.ts';
import { migrations } from '../../db/schema/index.ts';
import { closeVault, sql, type Vault } from '../../db/vault.ts';
import { fillDemo } from '../../electron/usecases/demo.ts';
import { initOffice } from '../../electron/usecases/init.ts';
import { demoClients } from '../../shared/demo/demo-clients.ts';
import { CHEAP } from '../db/vaults.ts';
import { must, type Database } from './bench.ts';

export const SEED = 1;
/** The invented lives end here, and not today: the same database on each day. */
export const TODAY = '2025-12-31';
const PASSWORD = 'fire gule sykler sover';

export const now = (): string => `${TODAY}T12:00:00+01:00`;

const countsSchema = z.strictObject({ clients: z.int(), registrations: z.int(), decisions: z.int() });
type Counts = z.output<typeof countsSchema>;

/** A copy, in `folder`, of the database with so many clients, which is made once and kept in `cache`. */
export async function databaseOf(clients: number, cache: string, folder: string): Promise<Database> {
  const kept = path.join(cache, `${clients}-seed${SEED}-schema${newestVersion(migrations)}`);
  if (!existsSync(kept)) await make(clients, kept);
  cpSync(kept, folder, { recursive: true });
  const counts = countsSchema.parse(JSON.parse(readFileSync(path.join(folder, 'counts.json'), 'utf8')));
  return { folder, file: path.join(folder, 'bench.db'), password: PASSWORD, counts };
}

async function make(clients: number, kept: string): Promise<void> {
  const making = `${kept}.making-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const made = await initOffice({
    file: path.join(making, 'bench.db'),
    clock: { today: () => TODAY, now },
    programVersion: '0.1.0',
    password: PASSWORD,
    caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
    listed: true,
    municipalityNumber: '9998',
    officeName: '',
    language: 'nb',
    purpose: 'practice',
    cost: CHEAP,
    sheetConfirmed: true,
  });
  const { office } = must(made);
  must(fillDemo(office, { clients, seed: SEED }));
  must(closeVault(office.vault));
  const counts: Counts = { clients: 0, registrations: 0, decisions: 0 };
  for (const client of demoClients({ clients, seed: SEED, today: TODAY })) {
    counts.clients += 1;
    counts.registrations += client.registrations.length;
    counts.decisions += client.decisions.length;
  }
  writeFileSync(path.join(making, 'counts.json'), JSON.stringify(counts));
  renameSync(making, kept);
}

/** Throws unless everybody and everything is there. */
export function mustHoldAll({ db }: Pick<Vault, 'db'>, { counts }: Database): void {
  const found = countsSchema.parse(
    db.get(
      sql`SELECT (SELECT count(*) FROM client) AS clients, (SELECT count(*) FROM registration) AS registrations,
            (SELECT count(*) FROM decision) AS decisions`,
    ),
  );
  if (JSON.stringify(found) !== JSON.stringify(counts))
    throw new Error(`${JSON.stringify(counts)} were put in, ${JSON.stringify(found)} are there`);
}
