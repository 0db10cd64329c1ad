import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { failed, ok, type Result } from '../../db/result.ts';
import { isIsoDate, type IsoDate } from '../../shared/record/dates.ts';
import { extractYear } from '../../shared/ipc/schemas.ts';
import { refuse, type Call } from './command.ts';
import type { Refused } from './outcome.ts';
import type { ValueName } from './options.ts';

/** The day of an option; null where it was left out. */
export function dateOption(call: Call, name: ValueName): Result<IsoDate | null, Refused> {
  const value = call.options.value(name);
  return value === null || isIsoDate(value) ? ok(value) : failed(refuse(call, 'not-a-date', name));
}

/** The reporting year of `--year`. */
export function yearOption(call: Call): Result<number, Refused> {
  const typed = call.options.needed('year');
  const year = extractYear.safeParse(/^\d{4}$/.test(typed) ? Number(typed) : null);
  return year.success ? ok(year.data) : failed(refuse(call, 'not-a-year'));
}

/** The file of `--out`, absolute: its folder is there, and it is none of the database's own files. */
export function outputFile(call: Call): Result<string, Refused> {
  const file = path.resolve(call.options.needed('out'));
  if (isOwnFile(path.resolve(call.options.needed('db')), file))
    return failed(refuse(call, 'own-file', 'out'));
  return folderIsThere(path.dirname(file)) ? ok(file) : failed(refuse(call, 'no-folder', 'out'));
}

const OWN_ENDINGS = ['.vault.json', '.anchor', '.erased', '.next', '.restoring', '-wal', '-shm'];

/** The database and what lies beside it under its name. */
export function isOwnFile(database: string, file: string): boolean {
  const inode = (name: string): string | null => {
    const found = statSync(name, { throwIfNoEntry: false });
    return found === undefined ? null : `${found.dev}:${found.ino}`;
  };
  return (
    file === database ||
    OWN_ENDINGS.some((ending) => file.startsWith(`${database}${ending}`)) ||
    (inode(file) !== null && inode(file) === inode(database))
  );
}

export const folderIsThere = (folder: string): boolean =>
  existsSync(folder) && statSync(folder).isDirectory();
