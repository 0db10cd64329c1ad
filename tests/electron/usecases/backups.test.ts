import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { auditPage } from '../../../db/audit.ts';
import { ownBackupFolder } from '../../../db/backup/places.ts';
import { restoreBackup } from '../../../db/backup/restore.ts';
import { isOpen } from '../../../db/vault-handle.ts';
import { closeVault, logEvent } from '../../../db/vault.ts';
import { backupsOf, lockedBackups } from '../../../electron/usecases/backup-list.ts';
import {
  backUp,
  isBackupDue,
  proveAnother,
  setBackupFolder,
  tidyBackups,
  tryBackup,
} from '../../../electron/usecases/backups.ts';
import { idleBackup } from '../../../electron/usecases/idle-backup.ts';
import type { Office } from '../../../electron/usecases/office.ts';
import { PASSWORD, newVault, optionsIn, valueOf } from '../../db/vaults.ts';

/** An office whose clock the test sets: the minute goes on by itself. */
async function anOffice() {
  let day = '2025-03-03';
  let minute = 0;
  const now = () => {
    minute += 1;
    const two = (value: number) => String(value % 60).padStart(2, '0');
    return `${day}T${two(8 + Math.floor(minute / 60))}:${two(minute)}:00+01:00`;
  };
  const { vault, folder } = await newVault({ now });
  onTestFinished(() => {
    if (isOpen(vault)) closeVault(vault);
  });
  const office: Office = { vault, clock: { today: () => day, now } };
  const second = path.join(folder, 'stick');
  mkdirSync(second);
  return {
    office,
    folder,
    second,
    own: ownBackupFolder(vault.file),
    setDay: (next: string): void => {
      day = next;
      minute = 0;
    },
    change: (): undefined => valueOf(logEvent(vault, { action: 'changed', subject: 'k1' })),
    look: (): undefined => valueOf(logEvent(vault, { action: 'read', subject: 'k1' })),
  };
}

describe('a backup by hand', () => {
  test('is proved, told of, and in the log', async () => {
    const { office, own } = await anOffice();
    expect(backupsOf(office)).toEqual({
      folder: own,
      second: null,
      lastVerified: null,
      daysOld: null,
      problem: null,
      entries: [],
    });
    const made = valueOf(await backUp(office, 'manual'));
    expect(made).toMatchObject({ kind: 'manual', place: 'own', sequence: 2 });
    expect(made.verifiedAt).not.toBeNull();
    expect(backupsOf(office)).toMatchObject({ lastVerified: made.madeAt, daysOld: 0, entries: [made] });
    expect(lockedBackups(office.vault.file).map(({ backup }) => backup.header.madeAt)).toEqual([made.madeAt]);
    expect(auditPage(office.vault.db, { limit: 1 })[0]).toMatchObject({
      action: 'backed-up',
      detail: '{"kind":"manual","place":"own","sequence":2}',
    });
  });

  test('grows old by days', async () => {
    const { office, setDay } = await anOffice();
    valueOf(await backUp(office, 'manual'));
    setDay('2025-03-12');
    expect(backupsOf(office).daysOld).toBe(9);
  });

  test('grows old as well beside one that was made while the clock was ahead', async () => {
    const { office, setDay } = await anOffice();
    setDay('2035-01-01');
    valueOf(await backUp(office, 'manual'));
    expect(backupsOf(office).lastVerified).toContain('2035-01-01');
    setDay('2025-03-03');
    valueOf(await backUp(office, 'manual'));
    setDay('2025-03-12');
    expect(backupsOf(office).lastVerified).toContain('2025-03-03');
    expect(backupsOf(office).daysOld).toBe(9);
  });

  test('asked for twice at once is two, each proved', async () => {
    const { office } = await anOffice();
    const both = await Promise.all([backUp(office, 'manual'), backUp(office, 'manual')]);
    expect(both.map((one) => valueOf(one).verifiedAt === null)).toEqual([false, false]);
    expect(backupsOf(office).entries.map(({ verifiedAt }) => verifiedAt === null)).toEqual([false, false]);
  });

  test('that is changed afterwards is not told of as proved', async () => {
    const { office, own, change } = await anOffice();
    const first = valueOf(await backUp(office, 'manual'));
    change();
    const later = valueOf(await backUp(office, 'manual'));
    const file = (id: string) => path.join(own, id.slice('own:'.length));
    copyFileSync(file(later.id), file(first.id));
    const entries = backupsOf(office).entries;
    expect(entries.map(({ id, verifiedAt }) => [id, verifiedAt !== null])).toEqual(
      expect.arrayContaining([
        [first.id, false],
        [later.id, true],
      ]),
    );
  });
});

describe('a second folder', () => {
  test('gets each backup too, proved there', async () => {
    const { office, second } = await anOffice();
    valueOf(setBackupFolder(office, second));
    valueOf(await backUp(office, 'manual'));
    const { entries, problem } = backupsOf(office);
    expect(problem).toBeNull();
    expect(entries.map(({ place, verifiedAt }) => [place, verifiedAt !== null]).toSorted()).toEqual([
      ['own', true],
      ['second', true],
    ]);
    expect(readdirSync(second)).toHaveLength(1);
  });

  test('that is away is told, and comes back by itself', async () => {
    const { office, second } = await anOffice();
    valueOf(setBackupFolder(office, second));
    renameSync(second, `${second}-away`);
    expect(valueOf(await backUp(office, 'manual')).place).toBe('own');
    expect(backupsOf(office)).toMatchObject({ second, problem: 'no-such-folder' });
    expect(auditPage(office.vault.db, { limit: 1 })[0]?.action).toBe('backup-failed');
    renameSync(`${second}-away`, second);
    valueOf(await backUp(office, 'manual'));
    expect(backupsOf(office).problem).toBeNull();
  });

  test('must be a folder, and another than the database’s own', async () => {
    const { office, second, own } = await anOffice();
    expect(setBackupFolder(office, path.join(second, 'none'))).toMatchObject({
      error: { code: 'no-such-folder' },
    });
    valueOf(await backUp(office, 'manual'));
    expect(setBackupFolder(office, own)).toMatchObject({ error: { code: 'not-allowed' } });
    valueOf(setBackupFolder(office, second));
    valueOf(setBackupFolder(office, null));
    expect(backupsOf(office).second).toBeNull();
  });
});

test('an own folder that can’t be written to is an answer with a code, and told until one was made', async () => {
  const { office, own, change } = await anOffice();
  writeFileSync(own, 'a file of that name');
  expect(await backUp(office, 'manual')).toMatchObject({ ok: false, error: { code: 'no-such-folder' } });
  expect(backupsOf(office).problem).toBe('no-such-folder');
  change();
  rmSync(own);
  valueOf(await backUp(office, 'manual'));
  expect(backupsOf(office).problem).toBeNull();
});

test('old ones go when a newer was proved: another vault’s, damaged ones and other files stay', async () => {
  const { office, own, setDay, change } = await anOffice();
  const other = await anOffice();
  const foreign = valueOf(await backUp(other.office, 'daily')).id.slice('own:'.length);
  mkdirSync(own);
  copyFileSync(path.join(other.own, foreign), path.join(own, foreign));
  writeFileSync(path.join(own, 'registerkort-20200101-080000-000001-daily.backup'), 'damaged');
  writeFileSync(path.join(own, 'notat.txt'), 'mitt');
  for (let made = 0; made < 12; made += 1) {
    setDay(`2023-03-${String(made + 1).padStart(2, '0')}`);
    change();
    valueOf(await backUp(office, 'daily'));
  }
  expect(backupsOf(office).entries).toHaveLength(12);
  setDay('2025-03-03');
  valueOf(await backUp(office, 'daily'));
  expect(backupsOf(office).entries.map(({ madeAt }) => madeAt.slice(0, 10))).toEqual([
    '2025-03-03',
    ...['12', '11', '10', '09', '08', '07', '06', '05', '04'].map((day) => `2023-03-${day}`),
  ]);
  expect(readdirSync(own)).toEqual(
    expect.arrayContaining([foreign, 'registerkort-20200101-080000-000001-daily.backup', 'notat.txt']),
  );
});

describe('trying a backup out', () => {
  test('tells what is in it, leaves nothing, and proves one that nobody had', async () => {
    const { office, folder, own } = await anOffice();
    const made = valueOf(await backUp(office, 'manual'));
    const copy = 'registerkort-20250303-070000-000001-manual.backup';
    copyFileSync(path.join(own, made.id.slice('own:'.length)), path.join(own, copy));
    expect(backupsOf(office).entries.filter(({ verifiedAt }) => verifiedAt === null)).toHaveLength(1);
    const before = readdirSync(folder);
    expect(valueOf(await tryBackup(office, `own:${copy}`))).toMatchObject({
      madeAt: made.madeAt,
      sequence: 2,
      municipality: 'Dovre',
      clients: 0,
      lastSavedBy: 'Kari Nordmann',
    });
    expect(readdirSync(folder)).toEqual(before);
    expect(backupsOf(office).entries.filter(({ verifiedAt }) => verifiedAt === null)).toEqual([]);
  });

  test('finds damage, and no file that is not in the list', async () => {
    const { office, own, folder } = await anOffice();
    const made = valueOf(await backUp(office, 'manual'));
    const file = path.join(own, made.id.slice('own:'.length));
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000);
    writeFileSync(file, bytes);
    expect(await tryBackup(office, made.id)).toMatchObject({ ok: false, error: { code: 'backup-damaged' } });
    for (const id of [
      'own:../dovre.db',
      'second:x',
      file,
      'own:',
      `own:${path.join('..', path.basename(own), path.basename(file))}`,
    ])
      expect(await tryBackup(office, id)).toMatchObject({ ok: false, error: { code: 'no-backup' } });
    expect(readdirSync(folder).filter((name) => name.includes('trial'))).toEqual([]);
  });
});

describe('the day’s backup', () => {
  afterEach(() => vi.useRealTimers());

  test('is due after a change, once a day; a look changes nothing', async () => {
    const { office, change, look, setDay } = await anOffice();
    expect(isBackupDue(office)).toBe(true);
    valueOf(await backUp(office, 'daily'));
    expect(isBackupDue(office)).toBe(false);
    change();
    expect(isBackupDue(office)).toBe(false);
    setDay('2025-03-04');
    expect(isBackupDue(office)).toBe(true);
    valueOf(await backUp(office, 'daily'));
    setDay('2025-03-05');
    look();
    expect(isBackupDue(office)).toBe(false);
    change();
    expect(isBackupDue(office)).toBe(true);
  });

  test('is due where those that were made are gone', async () => {
    const { office, own } = await anOffice();
    valueOf(await backUp(office, 'daily'));
    expect(isBackupDue(office)).toBe(false);
    rmSync(own, { recursive: true });
    expect(isBackupDue(office)).toBe(true);
  });

  test('one by hand holds it up only while it has everything', async () => {
    const { office, change } = await anOffice();
    valueOf(await backUp(office, 'manual'));
    expect(isBackupDue(office)).toBe(false);
    change();
    expect(isBackupDue(office)).toBe(true);
  });

  test('is due after a restore as well, though later states were proved', async () => {
    const { office, change, folder } = await anOffice();
    const made = valueOf(await backUp(office, 'manual'));
    for (let times = 0; times < 20; times += 1) change();
    valueOf(await backUp(office, 'manual'));
    valueOf(closeVault(office.vault));
    const { vault } = valueOf(
      await restoreBackup({
        ...optionsIn(folder),
        backup: path.join(ownBackupFolder(office.vault.file), made.id.slice('own:'.length)),
        secret: { password: PASSWORD },
      }),
    );
    const restored = { ...office, vault };
    expect(backupsOf(restored).entries.map(({ verifiedAt }) => verifiedAt !== null)).toEqual([
      true,
      true,
      true,
    ]);
    valueOf(logEvent(vault, { action: 'changed', subject: 'k1' }));
    expect(isBackupDue(restored)).toBe(true);
    valueOf(await backUp(restored, 'daily'));
    expect(isBackupDue(restored)).toBe(false);
    valueOf(closeVault(vault));
  });

  test('is made after a minute in which nothing was asked for, and not after a lock', async () => {
    const { office, change } = await anOffice();
    change();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const bugs: unknown[] = [];
    const idle = idleBackup(
      () => office,
      (thrown) => bugs.push(thrown),
    );
    idle.touched();
    vi.advanceTimersByTime(59_000);
    idle.touched();
    vi.advanceTimersByTime(59_000);
    expect(backupsOf(office).entries).toEqual([]);
    vi.advanceTimersByTime(1_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(backupsOf(office).lastVerified).not.toBeNull());
    expect(backupsOf(office).entries.map(({ kind }) => kind)).toEqual(['daily']);

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    idle.stop();
    idle.touched();
    expect(vi.getTimerCount()).toBe(0);
    expect(bugs).toEqual([]);
  });

  test('when none is due, one that nobody has proved is proved; a damaged one is told, once', async () => {
    const { office, own } = await anOffice();
    const made = valueOf(await backUp(office, 'daily'));
    const file = path.join(own, made.id.slice('own:'.length));
    const whole = path.join(own, 'registerkort-20250303-070000-000001-migration.backup');
    copyFileSync(file, whole);
    expect(await proveAnother(office)).toBe(true);
    expect(await proveAnother(office)).toBe(false);
    expect(backupsOf(office)).toMatchObject({ problem: null });
    expect(backupsOf(office).entries.map(({ verifiedAt }) => verifiedAt !== null)).toEqual([true, true]);
    expect(auditPage(office.vault.db, { limit: 1 })[0]?.action).toBe('backup-proved');

    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000);
    writeFileSync(path.join(own, 'registerkort-20250303-060000-000001-manual.backup'), bytes);
    expect(await proveAnother(office)).toBe(true);
    expect(backupsOf(office).problem).toBe('backup-damaged');
    expect(await proveAnother(office)).toBe(false);
  });

  test('locked over it leaves a file that is whole or none, and what is left goes at the next opening', async () => {
    const { office } = await anOffice();
    const making = backUp(office, 'daily');
    await Promise.resolve();
    valueOf(closeVault(office.vault));
    expect(await making).toEqual({ ok: false, error: { code: 'cancelled' } });
    const again = await anOffice();
    const stem = path.join(again.own, 'registerkort-20250303-080000-000009-daily.backup');
    mkdirSync(again.own);
    for (const id of [again.office.vault.id, office.vault.id])
      writeFileSync(`${stem}.${id.slice(0, 8)}.part`, 'half');
    mkdirSync(`${again.office.vault.file}.trial-abc`);
    writeFileSync(`${again.office.vault.file}.salvaging`, 'half');
    tidyBackups(again.office);
    expect(readdirSync(again.own)).toEqual([`${path.basename(stem)}.${office.vault.id.slice(0, 8)}.part`]);
    expect(readdirSync(again.folder).filter((name) => /trial|salvag/.test(name))).toEqual([]);
  });
});
