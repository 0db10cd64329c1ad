import { appendFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../db/audit.ts';
import { readBackupFile } from '../../db/backup/format.ts';
import { sql } from '../../db/connection.ts';
import type { Migration } from '../../db/migrate.ts';
import { core } from '../../db/schema/005-core.ts';
import { migrations } from '../../db/schema/index.ts';
import { closeVault } from '../../db/vault.ts';
import { verify } from '../../db/verify.ts';
import { PASSWORD, closedVault, errorOf, openAgain, type optionsIn, valueOf } from './vaults.ts';

const first: Migration = {
  version: 10,
  name: 'first',
  sql: `CREATE TABLE dwelling (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        INSERT INTO dwelling (name) VALUES ('Solheim');`,
};
const second: Migration = {
  version: 20,
  name: 'second',
  sql: `ALTER TABLE dwelling ADD COLUMN address TEXT;`,
};
const clients: Migration = {
  version: 30,
  name: 'clients',
  sql: `CREATE TABLE client (id TEXT PRIMARY KEY, dwelling INTEGER REFERENCES dwelling) STRICT;
        INSERT INTO client VALUES ('a', 1), ('b', 1);`,
};
const broken: Migration = {
  version: 30,
  name: 'broken',
  sql: `CREATE TABLE half (a) STRICT; SELECT nonsense;`,
};

const FILES = ['dovre.db', 'dovre.db.anchor', 'dovre.db.backups', 'dovre.db.vault.json', 'state'];

const stateAnchor = ({ stateFolder }: ReturnType<typeof optionsIn>): string =>
  path.join(stateFolder, readdirSync(stateFolder)[0] ?? '');

/** The file as it is when it was migrated and put in its place, and nothing more. */
async function migratedFile(options: ReturnType<typeof optionsIn>): Promise<Buffer> {
  // The clock is asked for the backup, for the line of the migration, and for the line of the opening.
  const moments = [options.now, options.now];
  const now = (): string => {
    const moment = moments.pop();
    if (moment === undefined) throw Object.assign(new Error(), { syscall: 'write', code: 'ENOSPC' });
    return moment();
  };
  expect(errorOf(await openAgain({ ...options, now }))).toEqual({ code: 'disk-full' });
  return readFileSync(options.file);
}

describe('migrations', () => {
  it('bring an older database up to date, with a line in the log', async () => {
    const { options } = await closedVault({ migrations: [core, first] });
    const newer = { ...options, migrations: [core, first, second] };
    const vault = valueOf(await openAgain(newer));
    expect(vault.notes).toEqual([{ note: 'migrated', from: 10, to: 20 }]);
    expect(auditPage(vault.db, { limit: 2 })).toMatchObject([
      { action: 'opened' },
      { action: 'migrated', detail: '{"from":10,"to":20}', who: 'Kari Nordmann' },
    ]);
    expect(vault.db.all(sql`SELECT name, address FROM dwelling`)).toEqual([
      { name: 'Solheim', address: null },
    ]);
    closeVault(vault);
    const again = valueOf(await openAgain(newer));
    expect(again.notes).toEqual([]);
    closeVault(again);
  });

  it('that fail leave the database as it was', async () => {
    const { options } = await closedVault({ migrations: [core, first] });
    await expect(openAgain({ ...options, migrations: [core, first, second, broken] })).rejects.toThrow();
    const vault = valueOf(await openAgain({ ...options, migrations: [core, first] }));
    expect(vault.db.all(sql`SELECT name FROM sqlite_schema WHERE name = 'half'`)).toEqual([]);
    // Made and opened, and opened just now: of the attempt there is nothing.
    expect(auditPage(vault.db, { limit: 9 }).map((line) => line.action)).toEqual([
      'opened',
      'opened',
      'created',
    ]);
    closeVault(vault);
  });

  it('are made on a copy, after a backup of how it was that is proved', async () => {
    const { options, folder } = await closedVault({ migrations: [core, first] });
    const newer = { ...options, migrations: [core, first, second] };
    closeVault(valueOf(await openAgain(newer)));
    expect(readdirSync(folder).sort()).toEqual(FILES);
    const backups = readdirSync(`${options.file}.backups`);
    expect(backups).toHaveLength(1);
    const read = valueOf(readBackupFile(path.join(`${options.file}.backups`, backups[0] ?? '')));
    expect(read.header).toMatchObject({
      kind: 'migration',
      schema: 10,
      sequence: 2,
      counts: { dwelling: 1 },
    });
    expect(valueOf(await verify({ ...newer, secret: { password: PASSWORD } }))).toEqual({
      ok: true,
      problems: [],
    });
  });

  it.each([
    ['takes rows of clients away', `DELETE FROM client WHERE id = 'b'`],
    ['drops them', 'DROP TABLE client'],
    ['leaves a reference to nothing', `UPDATE client SET dwelling = 7`],
  ])('of which a step %s are not taken', async (_what, statement) => {
    const { options, folder } = await closedVault({ migrations: [core, first, clients] });
    const before = readFileSync(options.file);
    const wrong: Migration = { version: 40, name: 'wrong', sql: statement };
    const migrating = openAgain({ ...options, migrations: [core, first, clients, wrong] });
    await expect(migrating).rejects.toThrow(/migration to 40/);
    expect(readFileSync(options.file).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(FILES);
    closeVault(valueOf(await openAgain({ ...options, migrations: [core, first, clients] })));
  });

  it('hide nothing that was noticed before: it is told, and in the log', async () => {
    const { options } = await closedVault({ migrations: [core, first] });
    rmSync(`${options.file}.anchor`);
    appendFileSync(options.file, Buffer.alloc(100));
    const newer = { ...options, migrations: [core, first, second] };
    expect(errorOf(await openAgain(newer))?.code).toBe('anchor-mismatch');
    const vault = valueOf(await openAgain(newer, { acceptAnchorMismatch: true }));
    expect(vault.notes).toEqual([
      { note: 'anchor-missing', place: 'beside' },
      { note: 'anchor-accepted', missing: 0 },
      { note: 'migrated', from: 10, to: 20 },
    ]);
    const lines = auditPage(vault.db, { limit: 5 }).map((line) => line.action);
    expect(lines).toEqual(['anchor-accepted', 'opening-noted', 'opened', 'migrated', 'opened']);
    closeVault(vault);
  });

  it('may rebuild a table that others refer to', async () => {
    const { options } = await closedVault({ migrations: [core, first, clients] });
    const rebuild: Migration = {
      version: 40,
      name: 'rebuild',
      sql: `CREATE TABLE dwelling_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT) STRICT;
            INSERT INTO dwelling_new (id, name) SELECT id, name FROM dwelling;
            DROP TABLE dwelling;
            ALTER TABLE dwelling_new RENAME TO dwelling;`,
    };
    const vault = valueOf(await openAgain({ ...options, migrations: [core, first, clients, rebuild] }));
    expect(vault.db.all(sql`SELECT id, dwelling FROM client`)).toEqual([
      { id: 'a', dwelling: 1 },
      { id: 'b', dwelling: 1 },
    ]);
    closeVault(vault);
  });

  it('for which the disk has no room leave the database as it was, and nothing beside it', async () => {
    const { options, folder } = await closedVault({ migrations: [core, first] });
    const before = readFileSync(options.file);
    const full: Migration = {
      version: 20,
      name: 'full',
      sql: `PRAGMA max_page_count = 1; CREATE TABLE large (bytes BLOB) STRICT;
            INSERT INTO large VALUES (zeroblob(1000000));`,
    };
    const migrating = await openAgain({ ...options, migrations: [core, first, full] });
    expect(errorOf(migrating)).toEqual({ code: 'disk-full' });
    expect(readFileSync(options.file).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(FILES);
    // Kept for good, one of each try would make the disk fuller still.
    expect(readdirSync(`${options.file}.backups`)).toEqual([]);
  });

  it('that could not make their backup are not begun', async () => {
    const { options } = await closedVault({ migrations: [core, first] });
    const before = readFileSync(options.file);
    writeFileSync(`${options.file}.backups`, 'a file in the way');
    const migrating = await openAgain({ ...options, migrations: [core, first, second] });
    expect(errorOf(migrating)).toEqual({ code: 'folder-missing' });
    expect(readFileSync(options.file).equals(before)).toBe(true);
  });

  it('that were cut off are made again, or are done', async () => {
    const { options, folder } = await closedVault({ migrations: [core, first] });
    const newer = { ...options, migrations: [core, first, second] };
    const old = readFileSync(options.file);
    const anchors = [`${options.file}.anchor`, stateAnchor(options)].map(
      (file) => [file, readFileSync(file)] as const,
    );
    const migrated = await migratedFile(newer);
    // A half copy; a whole one before its name was changed; the new file before its anchor was written.
    const states: readonly (() => void)[] = [
      () => writeFileSync(`${options.file}.next`, migrated.subarray(0, 9000)),
      () => writeFileSync(`${options.file}.next`, migrated),
      () => writeFileSync(options.file, migrated),
    ];
    for (const state of states) {
      writeFileSync(options.file, old);
      for (const [file, bytes] of anchors) writeFileSync(file, bytes);
      state();
      const vault = valueOf(await openAgain(newer));
      const lines = auditPage(vault.db, { limit: 9 }).map((line) => line.action);
      expect(lines).toEqual(['opened', 'migrated', 'opened', 'created']);
      closeVault(vault);
      expect(readdirSync(folder)).not.toContain('dovre.db.next');
    }
  });

  it('of a newer program are refused, and nothing is touched', async () => {
    const { options } = await closedVault({ migrations: [core, first, second] });
    const before = readFileSync(options.file);
    const opened = await openAgain({ ...options, migrations: [core, first] });
    expect(errorOf(opened)).toEqual({ code: 'newer-schema', found: 20, known: 10 });
    expect(readFileSync(options.file).equals(before)).toBe(true);
  });

  it('of the program are in order, each table of them STRICT', async () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    const { options } = await closedVault();
    const vault = valueOf(await openAgain(options));
    const loose = vault.db.all(
      sql`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
          AND name NOT LIKE 'sqlite%'`,
    );
    expect(loose).toEqual([]);
    closeVault(vault);
  });
});
