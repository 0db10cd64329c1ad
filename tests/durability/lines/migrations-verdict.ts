import { cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { readBackupFile } from '../../../db/backup/format.ts';
import { backupNamesIn, ownBackupFolder } from '../../../db/backup/places.ts';
import type { Connection } from '../../../db/connection.ts';
import { newestVersion } from '../../../db/migrate.ts';
import { openConnection } from '../../../db/open.ts';
import { migrations } from '../../../db/schema/index.ts';
import { closeVault, openVault } from '../../../db/vault.ts';
import { verify } from '../../../db/verify.ts';
import { type Content, contentOf, difference, tablesOf, withoutBackups } from '../specimen-content.ts';
import { CASEWORKER, optionsIn } from '../specimen.ts';
import type { OldVault } from './migrations-old.ts';
import type { Verdict as VerdictOf } from './tally.ts';

/** What must never come of a migration that was cut off. */
export const MIGRATION_FOUND = ['between', 'not brought to the end', 'no backup'] as const;
type Verdict = VerdictOf<(typeof MIGRATION_FOUND)[number]>;

const BEFORE = 'before the migration';
const AFTER = 'after the migration';

/** What an old vault must be when it has been migrated: found out without any kill, and nothing of it lost. */
export async function migratedWhole(folder: string, old: OldVault): Promise<Content> {
  const whole = await contentAfterOpening(folder, old);
  for (const [table, rows] of old.tables) {
    const now = (whole.tables.get(table) ?? []).map((row) => rowSchema.parse(JSON.parse(row)));
    const kept = rows.every((row, at) => {
      const was = rowSchema.parse(JSON.parse(row));
      return Object.keys(was).every((column) => isDeepStrictEqual(now[at]?.[column], was[column]));
    });
    if (!kept) throw new Error(`a migration that nothing cuts off loses rows: ${table}`);
  }
  return whole;
}
const rowSchema = z.record(z.string(), z.unknown());

/** Looks at what a kill left, and opens it as the program would next. `scratch` is for looking without touching. */
export async function judge(
  folder: string,
  scratch: string,
  old: OldVault,
  whole: Content,
): Promise<Verdict> {
  cpSync(folder, scratch, { recursive: true });
  const state = stateOf(scratch, old, whole);
  if ('found' in state) return state;
  if (state.noticed === AFTER && !hasBackup(scratch, old))
    return { found: 'no backup', how: 'migrated without one' };
  const problem = await problemAfterOpening(folder, old, whole).catch(String);
  if (!hasBackup(folder, old)) return { found: 'no backup', how: 'of how it was' };
  return problem === undefined
    ? state
    : { found: 'not brought to the end', how: `${state.noticed}: ${problem}` };
}

/** Old with all its rows, or new with all its rows: nothing between. */
function stateOf(folder: string, old: OldVault, whole: Content): Verdict {
  const opened = openConnection(optionsIn(folder).file, old.keys.database);
  if (!opened.ok) return { found: 'between', how: `the file is neither: ${JSON.stringify(opened.error)}` };
  const connection: Connection = opened.value;
  try {
    const version = Number(connection.raw.pragma('user_version', { simple: true }));
    const found = tablesOf(connection);
    const isOld = version === newestVersion(old.known);
    if (!isOld && version !== newestVersion(migrations))
      return { found: 'between', how: `left at version ${version}` };
    const differs = isOld
      ? difference({ records: new Map(), tables: old.tables }, { records: new Map(), tables: found })
      : differenceWithoutLog({ ...whole, records: new Map() }, { records: new Map(), tables: found });
    if (differs !== undefined) return { found: 'between', how: `version ${version}, ${differs}` };
    return { noticed: isOld ? BEFORE : AFTER };
  } catch (thrown) {
    return { found: 'between', how: `neither can be read: ${String(thrown)}` };
  } finally {
    connection.raw.close();
  }
}

/** Lines come with each opening; that the log hangs together is `verify`'s to see. */
const differenceWithoutLog = (whole: Content, found: Content): string | undefined =>
  difference(withoutLog(withoutBackups(whole)), withoutLog(withoutBackups(found)));

const withoutLog = ({ records, tables }: Content): Content => ({
  records,
  tables: new Map([...tables].filter(([table]) => table !== 'audit')),
});

async function problemAfterOpening(
  folder: string,
  old: OldVault,
  whole: Content,
): Promise<string | undefined> {
  const found = await contentAfterOpening(folder, old);
  const differs = differenceWithoutLog(whole, found);
  if (differs !== undefined) return `opened, and ${differs}`;
  const log = found.tables.get('audit') ?? [];
  if (old.tables.get('audit')?.some((line, at) => line !== log[at])) return 'the log before is another';
  const leftover = readdirSync(folder).find((name) => name.includes('.next'));
  if (leftover !== undefined) return `left behind: ${leftover}`;
  const verified = await verify({ ...optionsIn(folder), secret: secretOf(old) });
  if (!verified.ok) return `can't be verified: ${JSON.stringify(verified.error)}`;
  return verified.value.ok ? undefined : `verified: ${JSON.stringify(verified.value.problems)}`;
}

const secretOf = ({ recoverySheet }: OldVault) => ({ recoverySheet, caseworker: CASEWORKER });

async function contentAfterOpening(folder: string, old: OldVault): Promise<Content> {
  const opened = await openVault({ ...optionsIn(folder), secret: secretOf(old) });
  if (!opened.ok) throw new Error(`does not open: ${JSON.stringify(opened.error)}`);
  const content = contentOf(opened.value.db);
  closeVault(opened.value);
  return content;
}

/** A whole backup of the old state, made before the migration. */
function hasBackup(folder: string, old: OldVault): boolean {
  const backups = ownBackupFolder(optionsIn(folder).file);
  if (!existsSync(backups)) return false;
  return backupNamesIn(backups).some((name) => {
    const read = readBackupFile(path.join(backups, name));
    return (
      read.ok &&
      read.value.isGenuine(old.keys.envelope) &&
      read.value.header.kind === 'migration' &&
      read.value.header.schema === newestVersion(old.known)
    );
  });
}
