import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditPage } from '../../db/audit.ts';
import { backupSourceOf, makeBackup } from '../../db/backup/make.ts';
import { restoreBackup } from '../../db/backup/restore.ts';
import { eraseClient } from '../../db/erase.ts';
import { readErasedList } from '../../db/erased-list.ts';
import { changePassword } from '../../db/passwords.ts';
import { insertClient, readClient } from '../../db/records/clients.ts';
import { keepDraft } from '../../db/records/drafts.ts';
import { keepLastImport } from '../../db/records/last-import.ts';
import { ok } from '../../db/result.ts';
import { rotateKeys } from '../../db/rotate.ts';
import { closeVault, sql, write, type Vault, type WritableDb } from '../../db/vault.ts';
import { internalsOf } from '../../db/vault-handle.ts';
import { aClient, aDecision, aDiagnosis, aRegistration } from '../builders/client.ts';
import { CHEAP, PASSWORD, newVault, valueOf } from './vaults.ts';

const GONE = 'gone';
const STAYS = 'stays';
const AT = '2025-03-01T09:30:00+01:00';

/** Two clients with everything that a client can have; a word that nobody else has is in each part of the first. */
async function withClients() {
  const made = await newVault();
  change(made.vault, (db) => {
    for (const [id, word] of [
      [GONE, 'Rødhette'],
      [STAYS, 'Askepott'],
    ] as const) {
      const registration = aRegistration({ diagnoses: [aDiagnosis({ givenBy: word })], notes: { 5: word } });
      insertClient(
        db,
        aClient({
          id,
          identityNumber: null,
          name: { family: word, given: word, middle: null },
          registrations: [registration],
          decisions: [aDecision({ note: word })],
        }),
      );
      keepDraft(db, id, { form: 'person', subject: id, typed: { family: word }, focus: null, savedAt: AT });
    }
    keepLastImport(db, {
      at: AT,
      office: { municipality: null, caseworkers: [], dwellings: [] },
      clients: [{ client: GONE, fingerprint: 'f', added: null }],
    });
  });
  return made;
}

function change(vault: Vault, how: (db: WritableDb) => void): void {
  valueOf(
    write(vault, { action: 'changed' }, (db) => {
      how(db);
      return ok(undefined);
    }),
  );
}

/** Every value in every table, as one text. */
function everything(vault: Vault): string {
  const { raw } = internalsOf(vault).connection;
  const tables = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  return JSON.stringify(tables.map((name) => raw.prepare(`SELECT * FROM "${String(name)}"`).all()));
}

describe('an erased client', () => {
  test('is gone from every table; what is left is a line that says when and why', async () => {
    const { vault } = await withClients();
    expect(everything(vault)).toContain('Rødhette');
    expect(valueOf(eraseClient(vault, GONE, 'right-to-erasure'))).toEqual({ inBackupsUntil: '2026-04-01' });

    expect(readClient(vault.db, GONE)).toBeNull();
    const left = everything(vault);
    expect(left).not.toMatch(/rødhette/i);
    expect(left).toContain('Askepott');
    expect(vault.db.get(sql`SELECT count(*) AS n FROM last_import_client`)).toEqual({ n: 0 });
    const [line] = auditPage(vault.db, { limit: 1 });
    expect(line).toMatchObject({
      action: 'erased',
      subject: GONE,
      detail: '{"reason":"right-to-erasure"}',
      who: 'Kari Nordmann',
    });
    expect(internalsOf(vault).connection.raw.pragma('freelist_count', { simple: true })).toBe(0);
  });

  test('nobody can be erased twice, or who was never there', async () => {
    const { vault, options } = await withClients();
    valueOf(eraseClient(vault, GONE, 'retention'));
    const again = eraseClient(vault, GONE, 'retention');
    expect(again).toEqual({ ok: false, error: { code: 'no-such-client' } });
    const list = { databaseFile: options.file, vaultId: vault.id };
    expect([...(readErasedList(list, internalsOf(vault).anchorKey) ?? [])]).toEqual([GONE]);
  });

  describe('in an older backup that is put back', () => {
    const putBack = async (between: (file: string) => void = () => undefined) => {
      const { vault, options, folder } = await withClients();
      const stick = path.join(folder, 'stick');
      mkdirSync(stick);
      const made = await makeBackup(backupSourceOf(vault), { folder: stick, kind: 'manual' });
      const backup = valueOf(made).file;
      valueOf(eraseClient(vault, GONE, 'right-to-erasure'));
      valueOf(closeVault(vault));
      between(options.file);
      const restored = valueOf(await restoreBackup({ ...options, backup, secret: { password: PASSWORD } }));
      const found = { text: everything(restored.vault), erasedAgain: restored.erasedAgain };
      const log = auditPage(restored.vault.db, { subject: GONE, limit: 5 });
      valueOf(closeVault(restored.vault));
      return { ...found, log };
    };

    test('is erased again, and the log says so', async () => {
      const { text, erasedAgain, log } = await putBack();
      expect(erasedAgain).toBe(1);
      expect(text).not.toMatch(/rødhette/i);
      expect(text).toContain('Askepott');
      expect(log.map(({ action, detail }) => [action, detail])).toEqual([
        ['erased', '{"reason":"restored"}'],
      ]);
    });

    test('is erased again by the list alone, where the database is gone', async () => {
      const { text, erasedAgain } = await putBack((file) => {
        rmSync(file);
        rmSync(`${file}.vault.json`);
      });
      expect(erasedAgain).toBe(1);
      expect(text).not.toMatch(/rødhette/i);
    });

    describe('from before the keys were changed', () => {
      const afterRotation = async (password: string, between: (file: string) => void = () => undefined) => {
        const { vault, options, folder } = await withClients();
        const stick = path.join(folder, 'stick');
        mkdirSync(stick);
        const { file: backup } = valueOf(
          await makeBackup(backupSourceOf(vault), { folder: stick, kind: 'manual' }),
        );
        valueOf(await changePassword(vault, { current: PASSWORD, next: password, cost: CHEAP }));
        const rotated = valueOf(await rotateKeys(vault, { password, cost: CHEAP }));
        valueOf(eraseClient(rotated.vault, GONE, 'right-to-erasure'));
        valueOf(closeVault(rotated.vault));
        between(options.file);
        const restored = await restoreBackup({ ...options, backup, secret: { password: PASSWORD } });
        const { vault: put, erasedAgain } = valueOf(restored);
        const { anchorKey } = internalsOf(put);
        const left = readErasedList({ databaseFile: put.file, vaultId: put.id }, anchorKey);
        const there = [GONE, STAYS].filter((id) => readClient(put.db, id) !== null);
        valueOf(closeVault(put));
        return { erasedAgain, there, left: [...(left ?? [])] };
      };
      const erased = { erasedAgain: 1, there: [STAYS], left: [GONE] };

      test('is erased by the present log and list, where its password opens the present state', async () => {
        expect(await afterRotation(PASSWORD)).toEqual(erased);
      });

      test('is erased by the list that nobody can prove, where it does not', async () => {
        expect(await afterRotation('en helt annen setning')).toEqual(erased);
      });

      test('is erased by what can be read of a list that is damaged too', async () => {
        const damage = (file: string): void =>
          writeFileSync(`${file}.erased`, readFileSync(`${file}.erased`, 'utf8').slice(0, -30));
        expect(await afterRotation('en helt annen setning', damage)).toEqual(erased);
      });
    });

    test('is erased again by the log, where the list is damaged or forged', async () => {
      const { erasedAgain } = await putBack((file) => {
        const list = `${file}.erased`;
        writeFileSync(list, readFileSync(list, 'utf8').replace('"gone"', `"${STAYS}"`));
      });
      expect(erasedAgain).toBe(1);
    });
  });
});
