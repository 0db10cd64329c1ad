import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditPage, brokenAuditLine } from '../../db/audit.ts';
import { isSheetConfirmed, writeSheetConfirmed } from '../../db/keys/sheet-confirmed.ts';
import { addCaseworker, caseworkersOf } from '../../db/passwords.ts';
import { pseudonymiser } from '../../db/records/pseudonyms.ts';
import { insertClient, readClients } from '../../db/records/clients.ts';
import { recover } from '../../db/recover.ts';
import { ok } from '../../db/result.ts';
import { rotateKeys } from '../../db/rotate.ts';
import { internalsOf, isOpen } from '../../db/vault-handle.ts';
import { type Vault, closeVault, openVault, sql, write } from '../../db/vault.ts';
import { verify } from '../../db/verify.ts';
import { specimen } from '../builders/specimen.ts';
import { CHEAP, PASSWORD, errorOf, newVault, openAgain, valueOf } from './vaults.ts';

const OTHER = 'en helt annen setning';

/** A vault with two caseworkers, a client, and a confirmed sheet. */
async function aVault() {
  const made = await newVault();
  const { vault } = made;
  const added = { secret: { password: PASSWORD }, caseworker: 'Ola Vikar', password: OTHER, cost: CHEAP };
  valueOf(await addCaseworker(vault, added));
  valueOf(
    write(vault, { action: 'changed', subject: specimen.id }, (db) => {
      insertClient(db, specimen);
      writeSheetConfirmed(db, '2025-03-01T09:30:00+01:00');
      return ok(undefined);
    }),
  );
  return made;
}
const rotated = async (vault: Vault) => valueOf(await rotateKeys(vault, { password: PASSWORD, cost: CHEAP }));
const contentOf = ({ db }: Vault) => [[...readClients(db)], pseudonymiser(db)('12835512094')];

describe('new keys', () => {
  it('open the same content, and the old sheet opens nothing any more', async () => {
    const { vault, options, recoverySheet: oldSheet } = await aVault();
    const before = contentOf(vault);
    const lines = auditPage(vault.db, { limit: 100 }).map(({ hash: _, ...line }) => line);
    const { vault: next, recoverySheet } = await rotated(vault);
    expect([isOpen(vault), isOpen(next), next.id, next.caseworker]).toEqual([
      ...[false, true],
      ...[vault.id, 'Kari Nordmann'],
    ]);
    expect(recoverySheet).not.toBe(oldSheet);
    expect(contentOf(next)).toEqual(before);
    const log = auditPage(next.db, { limit: 100 });
    expect(log.slice(2).map(({ hash: _, ...line }) => line)).toEqual(lines);
    expect(log.slice(0, 2)).toMatchObject([
      { action: 'opened' },
      { action: 'keys-rotated', detail: '{"others":1}' },
    ]);
    expect(brokenAuditLine(next.db, internalsOf(next).anchorKey)).toBeUndefined();
    expect(() =>
      write(next, { action: 'changed' }, (db) => ok(db.run(sql`UPDATE audit SET who = 'x'`))),
    ).toThrow(/append-only/);
    expect(isSheetConfirmed(next.db)).toBe(false);
    expect(next.notes).toEqual([]);
    closeVault(next);

    expect(valueOf(caseworkersOf(options.file))).toEqual(['Kari Nordmann']);
    const secret = { recoverySheet: oldSheet, caseworker: 'Kari Nordmann' };
    expect(errorOf(await openVault({ ...options, secret }))).toEqual({
      code: 'wrong-recovery-sheet',
      reason: 'other-vault',
    });
    expect(errorOf(await openAgain(options, { password: OTHER }))).toEqual({ code: 'wrong-password' });
    closeVault(valueOf(await openAgain(options)));
    closeVault(valueOf(await recover({ ...options, recoverySheet, newPassword: OTHER })));
    const verified = await verify({ ...options, secret: { password: OTHER } });
    expect(valueOf(verified)).toEqual({ ok: true, problems: [] });
  });

  it('leave nothing beside but the backup, and no byte of the file is as it was', async () => {
    const { vault, options, folder } = await aVault();
    const before = readFileSync(options.file);
    closeVault((await rotated(vault)).vault);
    const after = readFileSync(options.file);
    for (let at = 0; at < after.length; at += 4096)
      expect(before.includes(after.subarray(at, at + 4096))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual([
      'dovre.db',
      'dovre.db.anchor',
      'dovre.db.backups',
      'dovre.db.vault.json',
      'dovre.db.vault.json.previous',
      'state',
    ]);
    expect(readdirSync(path.join(folder, 'dovre.db.backups'))).toEqual([
      expect.stringMatching(/-rotation\.backup$/),
    ]);
  });

  it('are given for a right password only', async () => {
    const { vault, options } = await aVault();
    const before = readFileSync(options.file);
    expect(errorOf(await rotateKeys(vault, { password: 'feil', cost: CHEAP }))).toEqual({
      code: 'wrong-password',
    });
    expect(readFileSync(options.file).equals(before)).toBe(true);
    expect(existsSync(`${options.file}.backups`)).toBe(false);
    closeVault(vault);
  });

  it('are not given to a log that does not hang together', async () => {
    const { vault, options } = await aVault();
    const { connection } = internalsOf(vault);
    connection.raw.exec('DROP TRIGGER audit_update');
    connection.run(sql`UPDATE audit SET who = 'x' WHERE seq = 2`);
    expect(errorOf(await rotateKeys(vault, { password: PASSWORD, cost: CHEAP }))).toMatchObject({
      code: 'damaged',
      where: 'audit',
      detail: '2',
    });
    expect(isOpen(vault)).toBe(true);
    expect(readdirSync(path.dirname(options.file)).filter((name) => name.includes('restoring'))).toEqual([]);
    closeVault(vault);
  });

  it('can be given again and again', async () => {
    let { vault } = await aVault();
    const before = contentOf(vault);
    for (let round = 0; round < 3; round += 1) vault = (await rotated(vault)).vault;
    expect(contentOf(vault)).toEqual(before);
    expect(
      auditPage(vault.db, { limit: 100 }).filter(({ action }) => action === 'keys-rotated'),
    ).toHaveLength(3);
    closeVault(vault);
  });
});
