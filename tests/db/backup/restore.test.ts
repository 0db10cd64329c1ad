import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listBackupsIn } from '../../../db/backup/list.ts';
import { backupSourceOf, makeBackup } from '../../../db/backup/make.ts';
import { ownBackupFolder } from '../../../db/backup/places.ts';
import { restoreBackup } from '../../../db/backup/restore.ts';
import { auditPage } from '../../../db/audit.ts';
import { type Connection, sql } from '../../../db/connection.ts';
import { openConnection } from '../../../db/open.ts';
import { changePassword } from '../../../db/passwords.ts';
import { insertClient } from '../../../db/records/clients.ts';
import { ok } from '../../../db/result.ts';
import { internalsOf } from '../../../db/vault-handle.ts';
import { closeVault, logEvent, write, type Vault } from '../../../db/vault.ts';
import { verify } from '../../../db/verify.ts';
import { aClient } from '../../builders/client.ts';
import { CHEAP, PASSWORD, errorOf, newVault, openAgain, scratchFolder, valueOf } from '../vaults.ts';
import { contentOf } from './content-of.ts';

const NEW_PASSWORD = 'seks hvite ugler venter';

function addClient(vault: Vault, id: string): void {
  valueOf(
    write(vault, { action: 'changed', subject: id }, (db) => {
      insertClient(db, aClient({ id, identityNumber: null }));
      return ok(undefined);
    }),
  );
}

/** A vault with one client, backed up to a stick; then one client more. */
async function backedUp() {
  const made = await newVault();
  const { vault, folder, options } = made;
  addClient(vault, 'first');
  const stick = path.join(folder, 'stick');
  mkdirSync(stick);
  const content = contentOf(vault);
  const backup = valueOf(await makeBackup(backupSourceOf(vault), { folder: stick, kind: 'manual' })).file;
  addClient(vault, 'second');
  const restoring = { ...options, backup, secret: { password: PASSWORD } };
  return { ...made, stick, backup, content, restoring };
}

describe('a backup put back', () => {
  test.each(['.vault.json', '-wal'])(
    'takes the place of a set whose %s is a folder, which is kept under another name',
    async (ending) => {
      const { vault, folder, options, content, restoring } = await backedUp();
      valueOf(closeVault(vault));
      rmSync(options.file + ending, { force: true });
      mkdirSync(options.file + ending);
      writeFileSync(
        options.file,
        'no database any more, and longer than the smallest page of one'.repeat(20),
      );
      const restored = valueOf(await restoreBackup(restoring));
      expect(contentOf(restored.vault)).toBe(content);
      closeVault(restored.vault);
      const kept = readdirSync(folder, { withFileTypes: true }).filter(
        (entry) => entry.isDirectory() && entry.name.includes('.replaced-') && entry.name.endsWith(ending),
      );
      expect(kept).toHaveLength(1);
    },
  );

  test('has the content that it was made of, and is a sound database with its log going on', async () => {
    const { vault, options, content, restoring } = await backedUp();
    valueOf(closeVault(vault));
    const restored = valueOf(await restoreBackup(restoring));
    expect(contentOf(restored.vault)).toBe(content);
    expect(restored.vault.notes).toEqual([]);
    expect(auditPage(restored.vault.db, { limit: 2 }).map(({ action, detail }) => [action, detail])).toEqual([
      ['opened', '{}'],
      ['restored', `{"sequence":3,"madeAt":"${options.now()}","kind":"manual"}`],
    ]);
    valueOf(logEvent(restored.vault, { action: 'read', subject: 'first' }));
    valueOf(closeVault(restored.vault));
    expect(valueOf(await verify({ ...options, secret: { password: PASSWORD } }))).toEqual({
      ok: true,
      problems: [],
    });
    valueOf(closeVault(valueOf(await openAgain(options))));
  });

  test('leaves what stood there under another name, and a backup of it', async () => {
    const { vault, options, restoring } = await backedUp();
    const before = contentOf(vault);
    valueOf(closeVault(vault));
    const { setAside, vault: restored } = valueOf(await restoreBackup(restoring));
    valueOf(closeVault(restored));

    const aside = setAside ?? '';
    expect(aside).toBe(`${options.file}.replaced-2025-03-01T093000`);
    const old = valueOf(await openAgain({ ...options, file: aside, stateFolder: scratchFolder() }));
    expect(contentOf(old)).toBe(before);
    valueOf(closeVault(old));

    const [made] = listBackupsIn(ownBackupFolder(options.file), restored.id);
    expect(made?.header.kind).toBe('restore');
    const again = valueOf(await restoreBackup({ ...restoring, backup: made?.file ?? '' }));
    expect(contentOf(again.vault)).toBe(before);
    expect(again.setAside).toBe(`${aside}-2`);
    valueOf(closeVault(again.vault));
  });

  test('opens with the password of its day', async () => {
    const { vault, options, restoring } = await backedUp();
    valueOf(await changePassword(vault, { current: PASSWORD, next: NEW_PASSWORD, cost: CHEAP }));
    valueOf(closeVault(vault));
    expect(errorOf(await restoreBackup({ ...restoring, secret: { password: NEW_PASSWORD } }))).toEqual({
      code: 'wrong-password',
    });
    valueOf(closeVault(valueOf(await openAgain(options, { password: NEW_PASSWORD }))));
    valueOf(closeVault(valueOf(await restoreBackup(restoring)).vault));
    expect(errorOf(await openAgain(options, { password: NEW_PASSWORD }))?.code).toBe('wrong-password');
    valueOf(closeVault(valueOf(await openAgain(options))));
  });

  test('opens with the sheet, which sets a new password; without its vault file too', async () => {
    const { vault, options, restoring, recoverySheet, stick } = await backedUp();
    rmSync(`${options.file}.vault.json`);
    const bare = valueOf(await makeBackup(backupSourceOf(vault), { folder: stick, kind: 'manual' })).file;
    valueOf(closeVault(vault));
    const secret = { recoverySheet, caseworker: '', newPassword: NEW_PASSWORD };
    expect(
      errorOf(await restoreBackup({ ...restoring, secret: { ...secret, newPassword: 'kort' } }))?.code,
    ).toBe('weak-password');
    for (const [backup, who] of [
      [restoring.backup, 'Kari Nordmann'],
      [bare, 'recovery sheet'],
    ] as const) {
      const restored = valueOf(await restoreBackup({ ...restoring, backup, secret }));
      expect(restored.vault.caseworker).toBe(who);
      valueOf(closeVault(restored.vault));
      valueOf(closeVault(valueOf(await openAgain(options, { password: NEW_PASSWORD }))));
    }
  });

  test('needs nothing of what was there', async () => {
    const { vault, content, restoring } = await backedUp();
    valueOf(closeVault(vault));
    const elsewhere = scratchFolder();
    const fresh = { file: path.join(elsewhere, 'ny.db'), stateFolder: path.join(elsewhere, 'state') };
    const restored = valueOf(await restoreBackup({ ...restoring, ...fresh }));
    expect(restored.setAside).toBeUndefined();
    expect(contentOf(restored.vault)).toBe(content);
    valueOf(closeVault(restored.vault));
  });

  test('takes the place of one that is damaged, cut off in its saves, or an empty file', async () => {
    const { vault, options, content, restoring } = await backedUp();
    valueOf(closeVault(vault));
    const whole = readFileSync(options.file);
    const damage: readonly (() => void)[] = [
      () => writeFileSync(options.file, Buffer.concat([Buffer.alloc(4096, 1), whole.subarray(4096)])),
      () => writeFileSync(options.file, whole.subarray(0, 8192)),
      () => writeFileSync(options.file, ''),
      () => writeFileSync(`${options.file}-wal`, 'not a log'),
      () => rmSync(`${options.file}.vault.json`),
      () => writeFileSync(`${options.file}.vault.json`, '{}'),
    ];
    for (const break_ of damage) {
      break_();
      const broken = readFileSync(options.file);
      const restored = valueOf(await restoreBackup(restoring));
      expect(contentOf(restored.vault)).toBe(content);
      if (broken.length > 0 && !broken.equals(whole))
        expect(readFileSync(restored.setAside ?? '').equals(broken)).toBe(true);
      valueOf(closeVault(restored.vault));
    }
    valueOf(closeVault(valueOf(await openAgain(options))));
  });

  test('is refused when it is damaged, another vault’s, or the database is in use; nothing is touched', async () => {
    const { vault, options, restoring, folder, backup } = await backedUp();
    const names = () => readdirSync(folder, { recursive: true }).sort();
    expect(errorOf(await restoreBackup(restoring))?.code).toBe('open-elsewhere');
    valueOf(closeVault(vault));
    const before = names();

    const damaged = path.join(scratchFolder(), 'damaged.backup');
    copyFileSync(backup, damaged);
    const bytes = readFileSync(damaged);
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
    writeFileSync(damaged, bytes);
    expect(errorOf(await restoreBackup({ ...restoring, backup: damaged }))?.code).toBe('backup-damaged');
    expect(errorOf(await restoreBackup({ ...restoring, secret: { password: NEW_PASSWORD } }))?.code).toBe(
      'wrong-password',
    );
    const other = await newVault();
    valueOf(closeVault(other.vault));
    expect(errorOf(await restoreBackup({ ...restoring, file: other.options.file }))?.code).toBe(
      'backup-other-vault',
    );
    expect(names()).toEqual(before);
    const still = valueOf(await openAgain(options));
    expect(still.notes).toEqual([]);
    valueOf(closeVault(still));
    expect(existsSync(`${other.options.file}.backups`)).toBe(false);
  });

  test('is refused when the database was opened while it was made, and its last save stays', async () => {
    const { vault, options, restoring, folder } = await backedUp();
    const { databaseKey } = internalsOf(vault);
    const key = Buffer.from(databaseKey);
    valueOf(closeVault(vault));
    const anchor = `${options.file}.anchor`;
    const anchored = readFileSync(anchor, 'utf8');
    let held: Connection | undefined;
    const meanwhile: readonly (() => void)[] = [
      () => (held ??= valueOf(openConnection(options.file, key))),
      () => writeFileSync(anchor, anchored.replace(/"sequence":\d+/, '"sequence":99')),
    ];
    for (const happens of meanwhile) {
      const now = (): string => {
        if (existsSync(`${options.file}.restoring`)) happens();
        return options.now();
      };
      expect(errorOf(await restoreBackup({ ...restoring, now }))).toEqual({ code: 'open-elsewhere' });
      held?.raw.close();
      writeFileSync(anchor, anchored);
      expect(readdirSync(folder).filter((name) => /restoring|replaced/.test(name))).toEqual([]);
    }
    const still = valueOf(await openAgain(options));
    expect(still.db.get(sql`SELECT count(*) AS clients FROM client`)).toEqual({ clients: 2 });
    valueOf(closeVault(still));
  });
});
