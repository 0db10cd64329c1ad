import { mkdirSync, readFileSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBackupFile } from '../../../db/backup/format.ts';
import { backupSourceOf, makeBackup } from '../../../db/backup/make.ts';
import { isBackupName, ownBackupFolder } from '../../../db/backup/places.ts';
import { auditHead } from '../../../db/audit.ts';
import { backUpVault } from '../../../db/backup/of-vault.ts';
import { verifyBackup } from '../../../db/backup/verify.ts';
import { closeVault, logEvent } from '../../../db/vault.ts';
import { copyKeys } from '../../../db/keys/root-secret.ts';
import { internalsOf, keysOf } from '../../../db/vault-handle.ts';
import { errorOf, newVault, valueOf } from '../vaults.ts';

describe('a backup being made', () => {
  test('says of itself what it is, and lies alone in its folder', async () => {
    const { vault, options } = await newVault();
    valueOf(logEvent(vault, { action: 'read', subject: 'k1' }));
    const folder = ownBackupFolder(options.file);
    const made = valueOf(await makeBackup(backupSourceOf(vault), { folder, kind: 'daily' }));

    expect(path.basename(made.file)).toBe('registerkort-20250301-093000-000003-daily.backup');
    expect(readdirSync(folder)).toEqual([path.basename(made.file)]);
    const read = valueOf(readBackupFile(made.file));
    expect(read.header).toEqual(made.header);
    expect(read.header).toMatchObject({
      vaultId: vault.id,
      kind: 'daily',
      sequence: 3,
      programVersion: '0.1.0',
    });
    expect(read.header.counts).toMatchObject({ audit: 3, client: 0 });
    expect(read.vaultText).toBe(readFileSync(`${options.file}.vault.json`, 'utf8'));
    expect(read.isGenuine(internalsOf(vault).envelopeKey)).toBe(true);
    expect(read.isGenuine(Buffer.alloc(32, 7))).toBe(false);
  });

  test('gets a name of its own beside one of the same second', async () => {
    const { vault, options } = await newVault();
    const folder = ownBackupFolder(options.file);
    const make = async () =>
      path.basename(valueOf(await makeBackup(backupSourceOf(vault), { folder, kind: 'manual' })).file);
    const names = [await make(), await make(), await make()];
    expect(new Set(names).size).toBe(3);
    expect(names.every(isBackupName)).toBe(true);
  });

  test('tells of the save that it began with, whatever is saved meanwhile', async () => {
    const { vault, options } = await newVault();
    for (const subject of ['k1', 'k2']) valueOf(logEvent(vault, { action: 'read', subject }));
    const making = makeBackup(backupSourceOf(vault), {
      folder: ownBackupFolder(options.file),
      kind: 'manual',
    });
    valueOf(logEvent(vault, { action: 'read', subject: 'k3' }));
    const { file, header } = valueOf(await making);
    expect(header).toMatchObject({ sequence: 4, counts: { audit: 4 } });
    valueOf(await verifyBackup(file, keysOf(vault), { vaultId: vault.id }));
    expect(auditHead(vault.db).save).toBe(5);
  });

  test('is whole although the database is closed meanwhile', async () => {
    const { vault, options } = await newVault();
    const folder = ownBackupFolder(options.file);
    const source = backupSourceOf(vault);
    const keys = copyKeys(source.keys);
    const making = makeBackup(source, { folder, kind: 'manual' });
    valueOf(closeVault(vault));
    valueOf(await verifyBackup(valueOf(await making).file, keys, { vaultId: vault.id }));
  });

  test('waits for the one before it, which is not taken for half', async () => {
    const { vault, options } = await newVault();
    const wish = { folder: ownBackupFolder(options.file), kind: 'manual' } as const;
    const made = await Promise.all([backUpVault(vault, wish), backUpVault(vault, wish)]);
    expect(new Set(made.map((one) => valueOf(one).file)).size).toBe(2);
  });

  test('needs a folder that is there', async () => {
    const { vault, folder } = await newVault();
    const source = backupSourceOf(vault);
    const away = { folder: path.join(folder, 'stick'), kind: 'manual' } as const;
    expect(errorOf(await makeBackup(source, away))).toEqual({ code: 'folder-missing' });
    writeFileSync(away.folder, 'a file of that name');
    expect(errorOf(await makeBackup(source, away))).toEqual({ code: 'folder-missing' });
  });

  test('that breaks off leaves nothing behind, and the database open', async () => {
    const { vault, folder, options } = await newVault();
    const target = path.join(folder, 'stick');
    mkdirSync(target);
    // Read when the image is written already: what stops it there is as good as a stick that is pulled out.
    const vaultFile = `${options.file}.vault.json`;
    renameSync(vaultFile, `${vaultFile}.away`);
    mkdirSync(vaultFile);
    const broken = await makeBackup(backupSourceOf(vault), { folder: target, kind: 'manual' });
    expect(errorOf(broken)).toMatchObject({ code: 'io' });
    expect(readdirSync(target)).toEqual([]);

    rmdirSync(vaultFile);
    valueOf(logEvent(vault, { action: 'read', subject: 'k1' }));
    // Without a key file a backup is better than none: the recovery sheet opens it.
    const made = valueOf(await makeBackup(backupSourceOf(vault), { folder: target, kind: 'manual' }));
    expect(valueOf(readBackupFile(made.file)).vaultText).toBe('');
  });
});
