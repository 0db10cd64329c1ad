import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../db/audit.ts';
import { sql } from '../../db/connection.ts';
import type { Migration } from '../../db/migrate.ts';
import { core } from '../../db/schema/005-core.ts';
import { migrations } from '../../db/schema/index.ts';
import { closeVault } from '../../db/vault.ts';
import { closedVault, errorOf, openAgain, valueOf } from './vaults.ts';

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
const broken: Migration = {
  version: 30,
  name: 'broken',
  sql: `CREATE TABLE half (a) STRICT; SELECT nonsense;`,
};

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
