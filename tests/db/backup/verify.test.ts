import { copyFileSync, readFileSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { backupSourceOf, makeBackup } from '../../../db/backup/make.ts';
import { readBackupFile, trailerOf } from '../../../db/backup/format.ts';
import { ownBackupFolder } from '../../../db/backup/places.ts';
import { verifyBackup } from '../../../db/backup/verify.ts';
import { closeVault, logEvent, type Vault } from '../../../db/vault.ts';
import { internalsOf, keysOf } from '../../../db/vault-handle.ts';
import { errorOf, newVault, valueOf } from '../vaults.ts';

async function newBackup() {
  const made = await newVault();
  const { vault, options } = made;
  onTestFinished(() => void closeVault(vault));
  for (const client of ['k1', 'k2']) valueOf(logEvent(vault, { action: 'read', subject: client }));
  const folder = ownBackupFolder(options.file);
  const backup = valueOf(await makeBackup(backupSourceOf(vault), { folder, kind: 'manual' }));
  return { ...made, backups: folder, backup, keys: keysOf(vault) };
}

/** Rows of a client, or of a registration, that there isn't. */
const STRAY_ROWS = [
  [
    'application',
    'application (client, id, position, received, services)',
    "('k9', 's1', 0, '2015-01-01', '[]')",
  ],
  [
    'diagnosis',
    'diagnosis (client, registration, id, position, code, from_date)',
    "('k9', 'r1', 'd1', 0, 'P70', '2015-01-01')",
  ],
  ['client_place', 'client_place (row, client)', "(1, 'k9')"],
] as const;

const verify = (file: string, vault: Vault) => verifyBackup(file, keysOf(vault), { vaultId: vault.id });

describe('a backup being proved', () => {
  test('is read where it lies, and nothing is written beside it', async () => {
    const { vault, backup, backups } = await newBackup();
    const before = readFileSync(backup.file);
    const proved = valueOf(await verify(backup.file, vault));
    expect(proved.content).toMatchObject({
      sequence: 4,
      municipality: 'Dovre',
      clients: 0,
      lastSavedBy: 'Kari Nordmann',
    });
    expect(readdirSync(backups)).toEqual([path.basename(backup.file)]);
    expect(readFileSync(backup.file).equals(before)).toBe(true);
  });

  test.each([
    ['-journal', 'its own name'],
    ['-wal', 'its own name'],
    ['-wal', 'a link'],
  ])('is not believed with a %s beside it, and neither is touched, read by %s', async (ending, by) => {
    const { vault, backup, backups, folder } = await newBackup();
    const link = path.join(folder, 'link.backup');
    symlinkSync(backup.file, link);
    const before = readFileSync(backup.file);
    // The beginning of a journal with one page to be put back: https://sqlite.org/fileformat2.html, 3.
    const journal = Buffer.concat([
      Buffer.from('d9d505f920a163d7000000010000000000000002000002000000100000000001', 'hex'),
      before.subarray(0, 8192),
    ]);
    writeFileSync(`${backup.file}${ending}`, journal);
    const names = readdirSync(backups);
    const read = verify(by === 'a link' ? link : backup.file, vault);
    expect(errorOf(await read)).toEqual({ code: 'backup-damaged', part: 'image' });
    expect(readFileSync(backup.file).equals(before)).toBe(true);
    expect(readFileSync(`${backup.file}${ending}`).equals(journal)).toBe(true);
    expect(readdirSync(backups)).toEqual(names);
  });

  test('is damaged by every kind of byte in it', async () => {
    const { vault, backup, folder } = await newBackup();
    const whole = readFileSync(backup.file);
    const { imageBytes, vaultText } = valueOf(readBackupFile(backup.file));
    const copy = path.join(folder, path.basename(backup.file));
    const headerAt = imageBytes + vaultText.length;
    const places = [
      ...[0, 17, 4095, 4096, 5000, Math.floor(imageBytes / 2), imageBytes - 1],
      ...[imageBytes, imageBytes + 100, headerAt - 1, headerAt, headerAt + 50, headerAt + 300],
      ...Array.from({ length: 96 }, (_, back) => whole.length - 1 - back),
    ];
    for (const place of places) {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(place) ^ 0x10, place);
      writeFileSync(copy, flipped);
      expect([place, errorOf(await verify(copy, vault))?.code]).toEqual([place, 'backup-damaged']);
    }
  });

  test('is damaged when it is cut, longer, empty, or something else', async () => {
    const { vault, backup, folder, options } = await newBackup();
    const copy = path.join(folder, 'copy.backup');
    const refused = async () => errorOf(await verify(copy, vault))?.code;
    for (const length of [0, 95, 96, 4096, backup.bytes - 4096, backup.bytes - 1]) {
      copyFileSync(backup.file, copy);
      truncateSync(copy, length);
      expect(await refused()).toBe('backup-damaged');
    }
    writeFileSync(copy, Buffer.concat([readFileSync(backup.file), Buffer.from('\n')]));
    expect(await refused()).toBe('backup-damaged');
    copyFileSync(options.file, copy);
    expect(await refused()).toBe('backup-damaged');
  });

  test('is damaged when its rows are not those that were counted, however well it is signed', async () => {
    const { vault, backup, folder, keys } = await newBackup();
    const { header, imageBytes, vaultText } = valueOf(readBackupFile(backup.file));
    const copy = path.join(folder, 'copy.backup');
    const image = readFileSync(backup.file).subarray(0, imageBytes);
    const signed = (changed: typeof header) =>
      writeFileSync(
        copy,
        Buffer.concat([image, trailerOf({ header: changed, vaultText, imageBytes }, keys.envelope)]),
      );
    signed(header);
    valueOf(await verify(copy, vault));
    const table = header.sums['meta'] ?? '';
    const wrong = [
      { ...header, counts: { ...header.counts, audit: 3 } },
      { ...header, sums: { ...header.sums, audit: table } },
      { ...header, sequence: 3 },
      { ...header, counts: { ...header.counts, more: 0 }, sums: { ...header.sums, more: table } },
    ];
    for (const one of wrong) {
      signed(one);
      expect(errorOf(await verify(copy, vault))).toEqual({ code: 'backup-damaged', part: 'content' });
    }
    signed({ ...header, schema: header.schema + 1 });
    expect(errorOf(await verify(copy, vault))?.code).toBe('newer-schema');
  });

  test.each(STRAY_ROWS)(
    'is damaged when a row of %s refers to what isn’t there',
    async (_table, columns, values) => {
      const { vault, backups } = await newBackup();
      const { raw } = internalsOf(vault).connection;
      raw.pragma('foreign_keys = OFF');
      raw.exec(`INSERT INTO ${columns} VALUES ${values}`);
      const { file } = valueOf(await makeBackup(backupSourceOf(vault), { folder: backups, kind: 'manual' }));
      expect(errorOf(await verify(file, vault))).toEqual({ code: 'backup-damaged', part: 'content' });
    },
  );

  test('lets others have their turn between its steps', async () => {
    const { vault, backup } = await newBackup();
    let turns = 0;
    let isOver = false;
    const others = (): void => {
      turns += 1;
      if (!isOver) setImmediate(others);
    };
    setImmediate(others);
    valueOf(await verify(backup.file, vault));
    isOver = true;
    const referring = internalsOf(vault).connection.raw.prepare(
      "SELECT count(DISTINCT t.name) FROM sqlite_schema t, pragma_foreign_key_list(t.name) WHERE t.type = 'table'",
    );
    expect(turns).toBeGreaterThanOrEqual(Number(referring.pluck().get()));
  });

  test('is known as another database’s', async () => {
    const { backup } = await newBackup();
    const other = await newBackup();
    expect(errorOf(await verify(backup.file, other.vault))?.code).toBe('backup-other-vault');
    expect(errorOf(await verifyBackup(backup.file, other.keys))?.code).toBe('backup-other-vault');
  });

  test('put together from two is damaged', async () => {
    const { vault, backup, folder, keys } = await newBackup();
    valueOf(logEvent(vault, { action: 'read', subject: 'k3' }));
    const older = valueOf(readBackupFile(backup.file));
    const image = readFileSync(backup.file).subarray(0, older.imageBytes);
    const later = valueOf(
      await makeBackup(backupSourceOf(vault), { folder: path.dirname(backup.file), kind: 'manual' }),
    );
    const copy = path.join(folder, 'copy.backup');
    const { header, vaultText, imageBytes } = valueOf(readBackupFile(later.file));
    writeFileSync(
      copy,
      Buffer.concat([image, trailerOf({ header, vaultText, imageBytes: image.length }, keys.envelope)]),
    );
    expect(imageBytes).toBe(image.length);
    expect(errorOf(await verify(copy, vault))).toEqual({ code: 'backup-damaged', part: 'image' });
  });
});
