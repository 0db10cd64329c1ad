import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage, brokenAuditLine } from '../../db/audit.ts';
import { backUpVault } from '../../db/backup/of-vault.ts';
import { ownBackupFolder } from '../../db/backup/places.ts';
import { writeBackupRecord } from '../../db/backup/record.ts';
import { eraseClient } from '../../db/erase.ts';
import { vaultFileOf } from '../../db/keys/vault-file.ts';
import { openConnection } from '../../db/open.ts';
import { clientIds, insertClient, readClient } from '../../db/records/clients.ts';
import { draftsOf, keepDraft } from '../../db/records/drafts.ts';
import {
  caseworkers,
  dwellings,
  putCaseworker,
  putDwelling,
  readSettings,
  writeSettings,
} from '../../db/records/office.ts';
import { pseudonymiser } from '../../db/records/pseudonyms.ts';
import { ok } from '../../db/result.ts';
import { type Salvage, salvage } from '../../db/salvage.ts';
import { unlock } from '../../db/unlock.ts';
import { internalsOf } from '../../db/vault-handle.ts';
import { type Vault, closeVault, createVault, sql, write } from '../../db/vault.ts';
import { verify } from '../../db/verify.ts';
import { demoClients } from '../../shared/demo/demo-clients.ts';
import type { Client } from '../../shared/record/client.ts';
import { CHEAP, PASSWORD, errorOf, openAgain, optionsIn, scratchFolder, valueOf } from './vaults.ts';

const PAGE = 4096;
const TODAY = '2025-03-01';
const SETTINGS = {
  language: 'nn',
  theme: 'dark',
  lockMinutes: 7,
  textSize: 115,
  keyHints: false,
  hiddenColumns: ['age'],
} as const;

/** Numbers from a seed, the same each time. */
function numbers(seed: number): (below: number) => number {
  let count = 0;
  return (below) => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest().readUInt32LE() % below;
  };
}

const uuidOf = (at: number): string =>
  createHash('sha256')
    .update(String(at))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

interface Whole {
  readonly folder: string;
  readonly recoverySheet: string;
  /** As they were when the file was whole, and when the backup was made; without her who was erased. */
  readonly now: ReadonlyMap<string, Client>;
  readonly then: ReadonlyMap<string, Client>;
  readonly erased: string;
  readonly pseudonym: string;
}
let whole: Whole;

const contentOf = ({ db }: Vault): ReadonlyMap<string, Client> =>
  new Map(
    clientIds(db)
      .flatMap((id) => [[id, readClient(db, id)] as const])
      .filter((pair): pair is [string, Client] => pair[1] !== null),
  );

/** Sixty clients; the backup has forty, five of them changed since, and one who was erased. */
beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-salvage-'));
  const { vault, recoverySheet } = valueOf(await createVault(optionsIn(folder)));
  // Ids as the program gives them, and as an import may bring them.
  const people = [...demoClients({ clients: 61, seed: 4, today: TODAY })].map((client, at) =>
    at % 3 === 0 ? client : { ...client, id: uuidOf(at) },
  );
  const add = (some: readonly Client[]) =>
    valueOf(
      write(vault, { action: 'imported', detail: { written: some.length } }, (db) => {
        for (const client of some) insertClient(db, client);
        return ok(undefined);
      }),
    );
  valueOf(
    write(vault, { action: 'settings-changed' }, (db) => {
      putCaseworker(db, { name: 'Kari Nordmann', title: 'sykepleier' });
      putDwelling(db, { name: 'Solheim', address: null, housingType: 4, organisationNumber: null });
      return ok(undefined);
    }),
  );
  add(people.slice(0, 41));
  valueOf(await backUpVault(vault, { folder: ownBackupFolder(vault.file), kind: 'manual' }));
  const then = new Map(contentOf(vault));
  valueOf(
    write(vault, { action: 'changed' }, (db) => {
      for (const { id } of people.slice(0, 5))
        db.run(sql`UPDATE client SET town = 'Nyby', has_address = 1, postcode = '2662' WHERE id = ${id}`);
      writeSettings(db, SETTINGS);
      return ok(undefined);
    }),
  );
  for (const client of people.slice(41)) add([client]);
  const erased = people[40]?.id ?? '';
  expect(eraseClient(vault, erased, 'entered-by-mistake').ok).toBe(true);
  then.delete(erased);
  const draft = {
    form: 'person',
    subject: 'x',
    typed: { family: 'halvskr' },
    focus: null,
    savedAt: TODAY,
  } as const;
  valueOf(
    write(vault, { action: 'changed' }, (db) => {
      for (const { id } of people.slice(0, 40)) keepDraft(db, id, draft);
      return ok(undefined);
    }),
  );
  const pseudonym = pseudonymiser(vault.db)('12835512094');
  whole = { folder, recoverySheet, now: contentOf(vault), then, erased, pseudonym };
  closeVault(vault);
});
afterAll(() => rmSync(whole.folder, { recursive: true, force: true }));

/** A copy of the whole set, of which some pages (from 1) are destroyed. */
function damaged(pages: (count: number) => readonly number[]) {
  const folder = scratchFolder();
  cpSync(whole.folder, folder, { recursive: true });
  const options = optionsIn(folder);
  const bytes = readFileSync(options.file);
  for (const page of pages(bytes.length / PAGE)) bytes.fill(0xa5, (page - 1) * PAGE, page * PAGE);
  writeFileSync(options.file, bytes);
  return options;
}

/** Who can be read of a damaged file, by looking for each of those who were in it. */
async function readable(options: ReturnType<typeof optionsIn>): Promise<ReadonlyMap<string, Client>> {
  const copy = `${options.file}.oracle`;
  cpSync(options.file, copy);
  const unlocked = valueOf(await unlock(options.file, { password: PASSWORD }));
  const opened = openConnection(copy, unlocked.keys.database);
  const found = new Map<string, Client>();
  if (opened.ok)
    for (const id of whole.now.keys())
      try {
        const client = readClient(opened.value, id);
        if (client !== null) found.set(id, client);
      } catch {
        // A damaged page is in the way.
      }
  if (opened.ok) opened.value.raw.close();
  for (const ending of ['', '-wal']) rmSync(`${copy}${ending}`, { force: true });
  return found;
}

const from = ({ clients }: Salvage, ...where: readonly string[]) =>
  clients.filter((one) => where.includes(one.from)).map(({ id }) => id);

async function proveSalvage(options: ReturnType<typeof optionsIn>, withBackup: boolean) {
  const expected = new Map(withBackup ? whole.then : []);
  const read = await readable(options);
  for (const [id, client] of read) {
    expect(client).toEqual(whole.now.get(id));
    expected.set(id, client);
  }
  const before = readFileSync(options.file);
  const secret = { password: PASSWORD };
  const told = await salvage({ ...options, secret, apply: false });
  expect(readFileSync(options.file).equals(before)).toBe(true);
  expect(readdirSync(path.dirname(options.file)).filter((name) => /salvag|restor|next/.test(name))).toEqual(
    [],
  );
  if (expected.size === 0) {
    expect(errorOf(told)).toMatchObject({ code: 'damaged' });
    expect(errorOf(await salvage({ ...options, secret, apply: true }))).toMatchObject({ code: 'damaged' });
    expect(readFileSync(options.file).equals(before)).toBe(true);
    return { read: 0, lost: 0 };
  }
  const plan = valueOf(told);
  expect(new Set(from(plan, 'file', 'both'))).toEqual(new Set(read.keys()));
  expect(new Set(from(plan, 'backup'))).toEqual(new Set([...expected.keys()].filter((id) => !read.has(id))));
  for (const id of from(plan, 'lost')) expect([whole.now.has(id), expected.has(id)]).toEqual([true, false]);

  const all = new Set(plan.clients.map(({ id }) => id));
  if (plan.everyone) expect([...whole.now.keys()].filter((id) => !all.has(id))).toEqual([]);

  const done = valueOf(await salvage({ ...options, secret, apply: true }));
  expect(done.everyone).toBe(plan.everyone);
  expect(done.clients).toEqual(plan.clients);
  const { vault } = done;
  if (vault === undefined) throw new Error('not opened');
  expect(vault.notes).toEqual([]);
  const content = contentOf(vault);
  expect(new Set(content.keys())).toEqual(new Set(expected.keys()));
  for (const [id, client] of expected) expect(content.get(id)).toEqual(client);
  // In the order in which they came.
  const order = [...whole.now.keys()];
  const got = [...content.keys()].map((id) => order.indexOf(id));
  expect(got).toEqual(got.toSorted((a, b) => a - b));
  expect(auditPage(vault.db, { limit: 2 }).map(({ action }) => action)).toEqual(['opened', 'salvaged']);
  expect(brokenAuditLine(vault.db, internalsOf(vault).anchorKey)).toBeUndefined();
  closeVault(vault);
  expect(valueOf(await verify({ ...options, secret })).problems).toEqual([]);
  closeVault(valueOf(await openAgain(options)));
  const kept = readdirSync(path.dirname(options.file)).filter((name) => name.includes('.replaced-'));
  const aside = kept.find((name) => /replaced-[^.]+$/.test(name)) ?? '';
  expect(readFileSync(path.join(path.dirname(options.file), aside)).equals(before)).toBe(true);
  return { read: read.size, lost: from(plan, 'lost').length };
}

const some =
  (share: number, seed: number, first = 1) =>
  (count: number) => {
    const next = numbers(seed);
    const pages = new Set<number>();
    while (pages.size < Math.max(1, Math.round(count * share))) pages.add(first + next(count - first + 1));
    return [...pages];
  };
/** Pages that say where the tables are: without them nothing can be found. */
const SCHEMA_PAGES = 30;

describe.each([true, false])('with a backup: %s', (withBackup) => {
  const of = (pages: (count: number) => readonly number[]) => {
    const options = damaged(pages);
    if (!withBackup) rmSync(ownBackupFolder(options.file), { recursive: true });
    return options;
  };

  it.each([1, 2, 3].flatMap((seed) => [0.01, 0.05, 0.3].map((share) => [share, seed] as const)))(
    'everyone who can be read is saved, and nobody wrong: %d of the pages, %d',
    async (share, seed) => {
      const { read } = await proveSalvage(of(some(share, seed, SCHEMA_PAGES)), withBackup);
      // Of so small a file a few pages can take a part of everybody; one doesn't.
      if (share < 0.02) expect(read).toBeGreaterThan(5);
    },
  );

  it.each([
    ['the first page', () => [1]],
    ['what says where the tables are', () => [1, 2, 3, 4, 5, 6, 7, 8]],
    ['any pages at all', some(0.05, 9)],
  ])('destroyed: %s', async (_, pages) => {
    await proveSalvage(of(pages), withBackup);
  });
});

it('takes what is not about clients too: lists, settings, drafts, the key of pseudonyms, the log', async () => {
  const options = damaged(some(0.02, 3, 60));
  const { vault } = valueOf(await salvage({ ...options, secret: { password: PASSWORD }, apply: true }));
  if (vault === undefined) throw new Error('not opened');
  expect(readSettings(vault.db)).toEqual(SETTINGS);
  expect(caseworkers(vault.db)).toEqual([{ name: 'Kari Nordmann', title: 'sykepleier' }]);
  expect(dwellings(vault.db).map(({ name }) => name)).toEqual(['Solheim']);
  expect(pseudonymiser(vault.db)('12835512094')).toBe(whole.pseudonym);
  const drafts = [...whole.now.keys()].filter((id) => draftsOf(vault.db, id).length > 0);
  expect(drafts.length).toBeGreaterThan(30);
  const log = auditPage(vault.db, { limit: 100 }).map(({ action }) => action);
  expect(log.filter((action) => action === 'erased').length).toBeGreaterThanOrEqual(1);
  expect(log.filter((action) => action === 'imported').length).toBeGreaterThan(15);
  closeVault(vault);
});

it('nobody who was erased comes back from the backup', async () => {
  const options = damaged(() => [1]);
  const { vault, clients, everyone } = valueOf(
    await salvage({ ...options, secret: { password: PASSWORD }, apply: true }),
  );
  if (vault === undefined) throw new Error('not opened');
  // Twenty came after the backup, and nothing tells of them any more.
  expect([everyone, clients.length]).toEqual([false, 40]);
  expect(clients.some(({ id }) => id === whole.erased)).toBe(false);
  expect(readClient(vault.db, whole.erased)).toBeNull();
  closeVault(vault);
});

it('the sheet does it without a key file, and sets a password', async () => {
  const options = damaged(some(0.02, 5, SCHEMA_PAGES));
  rmSync(vaultFileOf(options.file));
  const secret = {
    recoverySheet: whole.recoverySheet,
    caseworker: 'Kari Nordmann',
    newPassword: 'en helt annen setning',
  };
  expect(errorOf(await salvage({ ...options, secret: { password: PASSWORD }, apply: true }))).toMatchObject({
    code: 'vault-missing',
  });
  const { vault } = valueOf(await salvage({ ...options, secret, cost: CHEAP, apply: true }));
  if (vault === undefined) throw new Error('not opened');
  closeVault(vault);
  closeVault(valueOf(await openAgain(options, { password: secret.newPassword })));
});

it('a cut file, and one of which only the log of changes is left, are no different', async () => {
  const options = damaged(() => []);
  const bytes = readFileSync(options.file);
  writeFileSync(options.file, bytes.subarray(0, Math.floor(bytes.length * 0.6) - 100));
  await proveSalvage(options, true);
  const empty = damaged(() => []);
  writeFileSync(empty.file, '');
  const told = valueOf(await salvage({ ...empty, secret: { password: PASSWORD }, apply: false }));
  expect(from(told, 'backup')).toHaveLength(whole.then.size);
});

it('a whole one is left as it is in every row', async () => {
  const options = damaged(() => []);
  const { read, lost } = await proveSalvage(options, true);
  expect([read, lost]).toEqual([60, 0]);
  expect(existsSync(options.file) && statSync(options.file).size).toBeGreaterThan(0);
});

it.each([
  ['the database tells of, though it has none of its own left', true, [100, 101]],
  ['its own backup tells of, where nothing of the database can be read', false, [1]],
])('the newest backup is found in the second folder that %s', async (_, ownGone, pages) => {
  const options = damaged(() => []);
  const second = scratchFolder();
  const vault = valueOf(await openAgain(options));
  valueOf(
    write(vault, { action: 'settings-changed' }, (db) => {
      writeBackupRecord(db, { second, problems: {}, proved: [] });
      return ok(undefined);
    }),
  );
  valueOf(await backUpVault(vault, { folder: ownBackupFolder(vault.file), kind: 'daily' }));
  const now = contentOf(vault);
  closeVault(vault);
  const later = { ...options, now: () => '2025-03-02T09:30:00+01:00' };
  const nextDay = valueOf(await openAgain(later));
  const { file } = valueOf(await backUpVault(nextDay, { folder: second, kind: 'daily' }));
  closeVault(nextDay);
  if (ownGone) rmSync(ownBackupFolder(options.file), { recursive: true });
  const bytes = readFileSync(options.file);
  for (const page of pages) bytes.fill(0xa5, (page - 1) * PAGE, page * PAGE);
  writeFileSync(options.file, bytes);
  const told = valueOf(await salvage({ ...later, secret: { password: PASSWORD }, apply: false }));
  expect(told.backup).toMatchObject({ place: 'second', file });
  expect(from(told, 'lost')).toEqual([]);
  expect(new Set(told.clients.map(({ id }) => id))).toEqual(new Set(now.keys()));
});

it('a second folder that is away is no obstacle', async () => {
  const options = damaged(() => []);
  const vault = valueOf(await openAgain(options));
  valueOf(
    write(vault, { action: 'settings-changed' }, (db) => {
      writeBackupRecord(db, { second: path.join(options.file, 'away'), problems: {}, proved: [] });
      return ok(undefined);
    }),
  );
  closeVault(vault);
  const told = valueOf(await salvage({ ...options, secret: { password: PASSWORD }, apply: false }));
  expect(told.backup).toMatchObject({ place: 'own' });
});
