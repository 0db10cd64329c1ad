import { describe, expect, it } from 'vitest';
import { brokenAuditLine } from '../../db/audit.ts';
import { internalsOf } from '../../db/vault-handle.ts';
import { type Vault, closeVault, logEvent, write } from '../../db/vault.ts';
import { ok } from '../../db/result.ts';
import { newVault } from './vaults.ts';

async function vaultWithLines(): Promise<Vault> {
  const { vault } = await newVault();
  for (let i = 0; i < 10; i += 1) logEvent(vault, { action: 'read', subject: `client-${i}`, detail: { i } });
  return vault;
}

/** What somebody with the key could do: the guards are taken away, a line is changed. */
function tamper(vault: Vault, statement: string): number | undefined {
  const { connection, anchorKey } = internalsOf(vault);
  connection.raw.exec(
    `DROP TRIGGER audit_update; DROP TRIGGER audit_delete; DROP TRIGGER audit_insert; ${statement}`,
  );
  return brokenAuditLine(vault.db, anchorKey);
}

describe('the log', () => {
  it('hangs together', async () => {
    const vault = await vaultWithLines();
    expect(brokenAuditLine(vault.db, internalsOf(vault).anchorKey)).toBeUndefined();
    closeVault(vault);
  });

  it.each([
    `UPDATE audit SET who = 'someone'`,
    `DELETE FROM audit`,
    `INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 3`,
    `INSERT INTO audit SELECT seq + 100, save, at, who, action, subject, detail, program_version, hash FROM audit LIMIT 1`,
  ])('takes new lines only at its end: %s', async (statement) => {
    const vault = await vaultWithLines();
    expect(() =>
      write(vault, { action: 'changed' }, () => ok(internalsOf(vault).connection.raw.exec(statement))),
    ).toThrow(/append-only|in order/);
    closeVault(vault);
  });

  it.each([
    [`UPDATE audit SET who = 'someone' WHERE seq = 5`, 5],
    [`UPDATE audit SET detail = '{}' WHERE seq = 7`, 7],
    [`UPDATE audit SET subject = NULL WHERE seq = 4`, 4],
    [`UPDATE audit SET at = '2024-03-01T09:30:00+01:00' WHERE seq = 12`, 12],
    [`UPDATE audit SET hash = zeroblob(32) WHERE seq = 6`, 6],
    [`DELETE FROM audit WHERE seq = 8`, 8],
    [`DELETE FROM audit WHERE seq = 1`, 1],
  ])('broken by %s is noticed from that line', async (statement, line) => {
    const vault = await vaultWithLines();
    expect(tamper(vault, statement)).toBe(line);
    closeVault(vault);
  });
});
