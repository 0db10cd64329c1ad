import { constants, copyFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { brokenAuditLine } from './audit.ts';
import { PAGES_DIFFER } from './check-pages.ts';
import { type VaultError, fileSystemCode, vaultErrorOf } from './errors.ts';
import { flushFolder, removeDatabase } from './files.ts';
import { type Inspection, inspect } from './inspect.ts';
import { isInUse, openConnection, quickCheck } from './open.ts';
import { PageSums } from './page-sums.ts';
import { type Result, failed, ok } from './result.ts';
import { asideOf } from './swap.ts';
import type { Unlocked } from './unlock.ts';

/**
 * A log of changes beside a closed database: what a program left that was killed while it saved, or one that was put
 * there from elsewhere. SQLite moves it into the file when the connection is closed, refused or not, and can't be kept
 * from it. So it is tried on a copy first; the database is opened with it only where that fits.
 */

const copyOf = (file: string): string => `${file}.proving`;

/** Where it is that SQLite looks: beside the file itself, where its name is a link. */
const logOf = (file: string): string => `${realpathSync(file)}-wal`;

/** A folder of that name is something too, whatever size the disk gives it. */
function hasLog(file: string): boolean {
  const log = statSync(logOf(file), { throwIfNoEntry: false });
  return log !== undefined && (log.isDirectory() || log.size > 0);
}

/**
 * Settles what lies beside a database that nobody has open, before it is opened. A log that fits stays, to be applied. One
 * that doesn't, beside a file that is byte for byte what was last saved, is set aside: no save that was acknowledged is in
 * it. Where neither fits it is an error, and both files are as they were.
 *
 * @param now ISO, for the name of what is set aside
 * @returns where the log is kept that was set aside
 */
export function settleLog(
  inspection: Inspection,
  unlocked: Pick<Unlocked, 'keys' | 'vaultFile'>,
  now: () => string,
): Result<string | undefined, VaultError> {
  const { file } = inspection;
  try {
    if (!hasLog(file)) return ok(undefined);
    if (isInUse(file, unlocked.keys.database)) return failed({ code: 'open-elsewhere' });
    const wrong = problemWith(['', '-wal'], inspection, unlocked);
    if (wrong === undefined) return ok(undefined);
    if (!isOfTheFiles(wrong)) return failed(wrong);
    if (problemWith([''], inspection, unlocked) === undefined) return ok(setAside(file, now()));
    const accepted = inspection.acceptAnchorMismatch === true && wrong.code === 'anchor-mismatch';
    return accepted ? ok(undefined) : failed(wrong);
  } catch (thrown) {
    return failed(vaultErrorOf(thrown));
  }
}

/** Something is wrong with what lies there, and not with the disk, the machine or the program's version. */
const isOfTheFiles = ({ code }: VaultError): boolean =>
  code === 'damaged' || code === 'anchor-mismatch' || code === 'not-a-database' || code === 'setting-refused';

/** What is wrong with these files taken together, tried on copies. Without the log, the anchor has to vouch for each byte. */
function problemWith(
  endings: readonly ('' | '-wal')[],
  inspection: Inspection,
  unlocked: Pick<Unlocked, 'keys' | 'vaultFile'>,
): VaultError | undefined {
  const file = realpathSync(inspection.file);
  const copy = copyOf(file);
  // Nothing of an older copy may be read along with this one.
  removeDatabase(copy);
  try {
    if (endings.includes('-wal') && statSync(logOf(file)).isDirectory())
      return { code: 'damaged', where: 'pages', detail: 'the log of changes is a folder' };
    for (const ending of endings)
      copyFileSync(
        `${file}${ending}`,
        `${copy}${ending}`,
        constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE,
      );
    return problemIn(copy, !endings.includes('-wal'), inspection, unlocked);
  } catch (thrown) {
    return vaultErrorOf(thrown);
  } finally {
    removeProving(file);
  }
}

function problemIn(
  copy: string,
  vouched: boolean,
  inspection: Inspection,
  unlocked: Pick<Unlocked, 'keys' | 'vaultFile'>,
): VaultError | undefined {
  const opened = openConnection(copy, unlocked.keys.database);
  if (!opened.ok) return opened.error;
  const connection = opened.value;
  let pages: PageSums | undefined;
  try {
    connection.raw.pragma('wal_checkpoint(TRUNCATE)');
    const inspected = inspect(connection, { ...inspection, acceptAnchorMismatch: false }, unlocked);
    if (!inspected.ok) return inspected.error;
    const broken = quickCheck(connection);
    if (broken) return broken;
    // Pages of long ago would hide here: each save changes the log's last page, so that lines are missing with them.
    const line = brokenAuditLine(connection, unlocked.keys.anchor);
    if (line !== undefined) return { code: 'damaged', where: 'audit', detail: String(line) };
    const expected = inspected.value.pages;
    if (expected === undefined) return vouched ? PAGES_DIFFER : undefined;
    pages = new PageSums(copy, unlocked.keys.anchor, expected);
    return pages.prove(Infinity) === true ? undefined : PAGES_DIFFER;
  } finally {
    connection.raw.close();
    pages?.close();
  }
}

function setAside(file: string, now: string): string {
  const log = logOf(file);
  const aside = asideOf(log, now);
  renameSync(log, aside);
  flushFolder(path.dirname(log));
  return aside;
}

/**
 * Takes away the copy that a log is tried on; also one that a kill left. What another program holds is taken away the
 * next time.
 */
export function removeProving(file: string): void {
  try {
    removeDatabase(copyOf(realpathSync(file)));
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
  }
}
