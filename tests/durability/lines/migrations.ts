import { rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { newestVersion } from '../../../db/migrate.ts';
import { closeVault, openVault } from '../../../db/vault.ts';
import { randomOf, seedOf } from '../../../shared/demo/random.ts';
import { cutOffChild } from '../cut-off-child.ts';
import { type CutPoint, cutPointOf } from '../cut-points.ts';
import type { Figures, Given, Line } from '../line.ts';
import { CASEWORKER, layOut, makeSpecimen, optionsIn, valueOf } from '../specimen.ts';
import { OLD_SCHEMAS, type OldVault, makeOldVault } from './migrations-old.ts';
import { MIGRATION_FOUND, judge, migratedWhole } from './migrations-verdict.ts';
import { type Tally, tallyOf } from './tally.ts';

const CHILD = path.join(import.meta.dirname, 'migrations-child.ts');

export const migrations: Line = {
  name: 'migrations',
  what: `${OLD_SCHEMAS.length} old schemas, killed at each statement and each step of the migration`,
  holds: 'before or after, nothing between',
  rounds: { eachChange: 10 * OLD_SCHEMAS.length, full: 100 * OLD_SCHEMAS.length },
  breaks: [
    {
      name: 'migrates the file itself, without a transaction',
      changes: [
        {
          file: 'db/opening.ts',
          from: 'if (version === to) return begun(vault);',
          to: `for (const step of migrations) {
            if (step.version <= version) continue;
            vault.db.raw.exec(step.sql);
            vault.db.raw.pragma('user_version = ' + step.version);
          }
          if (version <= to) return begun(vault);`,
        },
      ],
      turns: 'between',
      rounds: 4 * OLD_SCHEMAS.length,
    },
    {
      name: 'makes no backup before it migrates',
      changes: [
        {
          file: 'db/migrate-copy.ts',
          from: 'const made = await makeBackup(',
          to: `return settled;
  const made = await makeBackup(`,
        },
      ],
      turns: 'no backup',
      rounds: OLD_SCHEMAS.length,
    },
  ],
  run,
};

/** Opening again after the kill brings it to the end, with all rows, a backup of how it was, and nothing left over. */
async function run(given: Given): Promise<Figures> {
  const tally = tallyOf(given, ...MIGRATION_FOUND);
  const olds = await oldVaults(given);
  const rounds = Math.ceil(given.rounds / olds.length);
  for (const old of olds) await migrate({ ...given, rounds }, tally, old);
  return tally.figures();
}

async function oldVaults({ seed, folder }: Given): Promise<readonly OldVault[]> {
  const place = path.join(folder, 'today');
  const { recoverySheet } = await makeSpecimen(place, { seed, clients: 12 });
  const secret = { recoverySheet, caseworker: CASEWORKER };
  const today = valueOf(await openVault({ ...optionsIn(place), secret }));
  const olds: OldVault[] = [];
  for (const known of OLD_SCHEMAS)
    olds.push(await makeOldVault(path.join(folder, `old-${newestVersion(known)}`), known, today.db));
  closeVault(today);
  return olds;
}

async function migrate(
  { rounds, seed, folder }: Given,
  tally: Tally<(typeof MIGRATION_FOUND)[number]>,
  old: OldVault,
): Promise<void> {
  const work = path.join(folder, 'round');
  const scratch = path.join(folder, 'scratch');
  const from = newestVersion(old.known);
  layOut(work, old.vaultId, old.files);
  const whole = await migratedWhole(work, old);
  const steps = await migrateUntil(work, old, undefined);
  if (steps === undefined) throw new Error('a migration that nothing cuts off must come to its end');
  for (let cut = 0; cut < rounds; cut += 1) {
    const random = randomOf(seedOf(seed + from, cut));
    const point = cutPointOf(steps, { cut, cuts: rounds, random }, (step) => step === 'exec');
    rmSync(scratch, { recursive: true, force: true });
    await migrateUntil(work, old, point);
    const verdict = await judge(work, scratch, old, whole);
    const { step, torn } = point;
    tally.count(`from ${from}, cut off before step ${step} (${steps[step - 1]}, torn: ${torn})`, verdict);
  }
}

/** Lays an old vault out and opens it in a process of its own; the steps, when it was not cut off. */
async function migrateUntil(
  work: string,
  old: OldVault,
  cut: CutPoint | undefined,
): Promise<readonly string[] | undefined> {
  layOut(work, old.vaultId, old.files);
  const { recoverySheet } = old;
  const wish = { folder: work, step: cut?.step ?? null, torn: cut?.torn ?? false, recoverySheet };
  const said = await cutOffChild(CHILD, wish);
  return said === undefined ? undefined : z.array(z.string()).parse(JSON.parse(said));
}
