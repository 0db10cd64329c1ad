import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../db/audit.ts';
import { type WritableDb, sql } from '../../db/connection.ts';
import { failed, ok } from '../../db/result.ts';
import { type Vault, closeVault, logEvent, settle, write } from '../../db/vault.ts';
import { anchorFails, errorOf, newVault, openAgain, valueOf } from './vaults.ts';

const put = (vault: Vault, key: string, value = 'x') =>
  write(vault, { action: 'changed', subject: key }, (db) =>
    ok(db.run(sql`INSERT INTO meta (key, value) VALUES (${key}, ${value})`)),
  );

const has = (vault: Vault, key: string): boolean =>
  vault.db.get(sql`SELECT 1 AS found FROM meta WHERE key = ${key}`) !== undefined;

describe('a save', () => {
  it('leaves nothing in the log of changes: all is in the database file', async () => {
    const { vault, options } = await newVault();
    for (let i = 0; i < 5; i += 1) {
      expect(put(vault, `key-${i}`)).toEqual({ ok: true, value: 1 });
      expect(statSync(`${options.file}-wal`).size).toBe(0);
    }
    closeVault(vault);
  });

  it('has its line in the log, with who, when and by what program', async () => {
    const { vault } = await newVault();
    put(vault, 'key');
    expect(auditPage(vault.db, { subject: 'key', limit: 10 })).toMatchObject([
      {
        action: 'changed',
        subject: 'key',
        who: 'Kari Nordmann',
        at: '2025-03-01T09:30:00+01:00',
        program_version: '0.1.0',
      },
    ]);
    closeVault(vault);
  });

  it('can tell the log what it made, in several lines', async () => {
    const { vault } = await newVault();
    const made = write(
      vault,
      (ids: readonly string[]) => ids.map((subject) => ({ action: 'changed', subject }) as const),
      () => ok(['a', 'b']),
    );
    expect(made).toEqual({ ok: true, value: ['a', 'b'] });
    const lines = auditPage(vault.db, { limit: 2 });
    expect(lines.map((line) => line.subject)).toEqual(['b', 'a']);
    expect(new Set(lines.map((line) => line.save)).size).toBe(1);
    closeVault(vault);
  });

  it('without a line for the log is a bug, and is not written', async () => {
    const { vault } = await newVault();
    const change = (db: WritableDb) => ok(db.run(sql`INSERT INTO meta VALUES ('silent', 1)`));
    expect(() => write(vault, [], change)).toThrow('without a line');
    expect(has(vault, 'silent')).toBe(false);
    closeVault(vault);
  });

  it('that meets an expected problem leaves nothing, not even in the log', async () => {
    const { vault } = await newVault();
    const before = auditPage(vault.db, { limit: 100 }).length;
    const refused = write(vault, { action: 'changed' }, (db) => {
      db.run(sql`INSERT INTO meta VALUES ('half', 1)`);
      return failed({ code: 'taken' as const });
    });
    expect(refused).toEqual({ ok: false, error: { code: 'taken' } });
    expect(has(vault, 'half')).toBe(false);
    expect(auditPage(vault.db, { limit: 100 })).toHaveLength(before);
    closeVault(vault);
  });

  it('that throws leaves nothing, and the next one works', async () => {
    const { vault } = await newVault();
    put(vault, 'key');
    expect(() => put(vault, 'key')).toThrow('UNIQUE');
    expect(put(vault, 'other').ok).toBe(true);
    closeVault(vault);
  });

  it('hands out a transaction that is dead afterwards', async () => {
    const { vault } = await newVault();
    let kept: WritableDb | undefined;
    write(vault, { action: 'changed' }, (db) => {
      kept = db;
      return ok(undefined);
    });
    expect(() => kept?.run(sql`INSERT INTO meta VALUES ('late', 1)`)).toThrow('after its end');
    closeVault(vault);
  });

  it('can not be made inside another', async () => {
    const { vault } = await newVault();
    expect(() => write(vault, { action: 'changed' }, () => put(vault, 'inner'))).toThrow('within a save');
    expect(has(vault, 'inner')).toBe(false);
    closeVault(vault);
  });

  it('is not done until the anchor is written, and is not lost when it could not be', async () => {
    const { vault, options } = await newVault();
    const letItBeWritten = anchorFails(options.file);
    expect(errorOf(put(vault, 'first'))).toMatchObject({ code: 'not-settled', cause: { code: 'io' } });
    expect(has(vault, 'first')).toBe(true);
    expect(errorOf(put(vault, 'second'))).toMatchObject({ code: 'io' });
    expect(has(vault, 'second')).toBe(false);
    letItBeWritten();
    expect(settle(vault)).toEqual({ ok: true, value: undefined });
    expect(put(vault, 'second').ok).toBe(true);
    closeVault(vault);
    const again = valueOf(await openAgain(options));
    expect(again.notes).toEqual([]);
    closeVault(again);
  });
});

describe('reading', () => {
  it('can not change anything', async () => {
    const { vault } = await newVault();
    const query = sql`DELETE FROM meta RETURNING key`;
    for (const read of [
      () => vault.db.get(query),
      () => vault.db.all(query),
      () => [...vault.db.iterate(query)],
    ])
      expect(read).toThrow('given to a reader');
    closeVault(vault);
  });

  it('of a client leaves a line in the log', async () => {
    const { vault } = await newVault();
    valueOf(logEvent(vault, { action: 'read', subject: 'client-1' }));
    expect(auditPage(vault.db, { subject: 'client-1', limit: 1 })).toMatchObject([{ action: 'read' }]);
    closeVault(vault);
  });

  it('takes values as parameters, never as text', async () => {
    const { vault } = await newVault();
    const nasty = `'); DROP TABLE meta; --`;
    put(vault, nasty);
    const part = sql`key = ${nasty}`;
    expect(vault.db.all(sql`SELECT key FROM meta WHERE ${part} AND value = ${'x'}`)).toEqual([
      { key: nasty },
    ]);
    closeVault(vault);
  });
});

describe('the files', () => {
  it('hold no word of what was written', async () => {
    const { vault, options, folder } = await newVault();
    const marker = 'MARKØR-Kari-Moe-Hansen-12045612345';
    for (let i = 0; i < 50; i += 1) put(vault, `${marker}-${i}`, marker.repeat(100));
    const search = (): void => {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const file = path.join(folder, name);
        if (!statSync(file).isFile()) continue;
        const bytes = readFileSync(file);
        for (const word of ['MARK', 'Moe-Hansen', '12045612345', 'CREATE TABLE'])
          expect([name, bytes.includes(word), bytes.includes(Buffer.from(word, 'utf16le'))]).toEqual([
            name,
            false,
            false,
          ]);
      }
    };
    search();
    closeVault(vault);
    search();
    expect(existsSync(options.file)).toBe(true);
  });
});
