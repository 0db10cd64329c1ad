import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditPage } from '../../../db/audit.ts';
import { vaultFileOf } from '../../../db/keys/vault-file.ts';
import { changePassword } from '../../../db/passwords.ts';
import { closeVault } from '../../../db/vault.ts';
import { CHEAP, PASSWORD, closedVault, errorOf, newVault, openAgain, valueOf } from '../vaults.ts';

const NEXT = 'ny lang vinter femten';

/** A closed vault whose password was changed, so that the vault file before is kept. */
async function changed() {
  const { vault, options } = await newVault();
  valueOf(await changePassword(vault, { current: PASSWORD, next: NEXT, cost: CHEAP }));
  valueOf(closeVault(vault));
  return { options, vaultFile: vaultFileOf(options.file) };
}

test.each(['damaged', 'missing', 'a folder'])(
  'a vault file that is %s is replaced by the one before',
  async (how) => {
    const { options, vaultFile } = await changed();
    const before = readFileSync(`${vaultFile}.previous`, 'utf8');
    rmSync(vaultFile);
    if (how === 'damaged') writeFileSync(vaultFile, 'half of it');
    if (how === 'a folder') mkdirSync(vaultFile);
    const vault = valueOf(await openAgain(options));
    expect(vault.notes).toEqual([{ note: 'previous-vault-file' }]);
    const [line] = auditPage(vault.db, { limit: 1 });
    expect(line?.action).toBe('opening-noted');
    expect(JSON.stringify(line?.detail)).toContain('previous-vault-file');
    valueOf(closeVault(vault));
    expect(readFileSync(vaultFile, 'utf8')).toBe(before);
    expect(existsSync(`${vaultFile}.damaged`)).toBe(how !== 'missing');
    const again = valueOf(await openAgain(options));
    expect(again.notes).toEqual([]);
    closeVault(again);
  },
);

test('a password that the one before doesn’t know is told of the damage, and nothing is changed', async () => {
  const { options, vaultFile } = await changed();
  writeFileSync(vaultFile, 'half of it');
  expect(errorOf(await openAgain(options, { password: NEXT }))).toMatchObject({
    code: 'vault-damaged',
    previous: true,
  });
  expect(readFileSync(vaultFile, 'utf8')).toBe('half of it');
});

test('a folder in the place of the one before is set aside when it is written', async () => {
  const { vault, options } = await newVault();
  const vaultFile = vaultFileOf(options.file);
  mkdirSync(`${vaultFile}.previous`);
  valueOf(await changePassword(vault, { current: PASSWORD, next: NEXT, cost: CHEAP }));
  valueOf(closeVault(vault));
  expect(readFileSync(`${vaultFile}.previous`, 'utf8')).toContain('registerkort-vault');
  closeVault(valueOf(await openAgain(options, { password: NEXT })));
});

test('where the vault file can be read, no password of before opens', async () => {
  const { options } = await changed();
  expect(errorOf(await openAgain(options))).toEqual({ code: 'wrong-password' });
});

test('without one before, a damaged vault file is what it was', async () => {
  const { options } = await closedVault();
  writeFileSync(vaultFileOf(options.file), 'half of it');
  expect(errorOf(await openAgain(options))).toMatchObject({ code: 'vault-damaged', previous: false });
});
