import { createHmac, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Sql, type WritableDb, sql } from '../../db/connection.ts';
import { PAGE_BYTES, PageHash } from '../../db/page-hash.ts';
import { ok } from '../../db/result.ts';
import { internalsOf } from '../../db/vault-handle.ts';
import { type Vault, checkPages, closeVault, settle, write } from '../../db/vault.ts';
import {
  anchorBeside,
  anchorFails,
  closedVault,
  errorOf,
  newVault,
  openAgain,
  type optionsIn,
  valueOf,
} from './vaults.ts';

const MODULUS = 1n << 256n;

/** The page sum as it is defined, by the library's own HMAC. */
function sumOf(file: string, key: Uint8Array): string {
  const bytes = readFileSync(file);
  let sum = 0n;
  for (let at = 0, number = 1; at < bytes.length; at += PAGE_BYTES, number += 1) {
    const before = Buffer.alloc(8);
    before.writeUInt32BE(number, 4);
    const hmac = createHmac('sha256', key)
      .update(before)
      .update(bytes.subarray(at, at + PAGE_BYTES));
    sum += BigInt(`0x${hmac.digest('hex')}`);
  }
  return (sum % MODULUS).toString(16).padStart(64, '0');
}

const anchored = (options: ReturnType<typeof optionsIn>) => anchorBeside(options.file);

const change = (vault: Vault, work: (db: WritableDb) => number) =>
  write(vault, { action: 'changed' }, (db) => ok(work(db)));

const run = (vault: Vault, query: Sql): number => valueOf(change(vault, (db) => db.run(query)));

const put = (vault: Vault, key: string, bytes: number): number =>
  run(vault, sql`INSERT OR REPLACE INTO meta VALUES (${key}, ${randomBytes(bytes)})`);

const pages = (file: string): number => statSync(file).size / PAGE_BYTES;

/** Writes page `number` of one content into another. */
function withPage(into: Buffer, number: number, from: Buffer, fromNumber = number): Buffer {
  const changed = Buffer.from(into);
  from.copy(changed, (number - 1) * PAGE_BYTES, (fromNumber - 1) * PAGE_BYTES, fromNumber * PAGE_BYTES);
  return changed;
}

describe('the hash of a page', () => {
  it('is the HMAC of its number and bytes', () => {
    const key = randomBytes(32);
    for (const length of [0, 100, PAGE_BYTES]) {
      const page = randomBytes(length);
      const number = Buffer.alloc(8);
      number.writeUInt32BE(70_000, 4);
      const hmac = createHmac('sha256', key).update(number).update(page).digest('hex');
      expect(new PageHash(key).of(70_000, page)).toBe(BigInt(`0x${hmac}`));
    }
  });
});

describe('the page sum', () => {
  it('is right after each save, whether the file grows, shrinks or stays', async () => {
    const { vault, options } = await newVault();
    const key = Buffer.from(internalsOf(vault).anchorKey);
    const sizes: number[] = [];
    for (const [name, bytes] of [
      ['a', 10],
      ['b', 200_000],
      ['c', 40_000],
      ['b', 20],
      ['a', 9_000],
      ['c', 1],
      ['d', 3_000_000],
      ['d', 1],
    ] as const) {
      put(vault, name, bytes);
      sizes.push(pages(options.file));
      expect(anchored(options)).toMatchObject({ version: 3, pages: sumOf(options.file, key) });
    }
    expect(sizes.some((size, at) => size < (sizes[at - 1] ?? 0))).toBe(true);
    closeVault(vault);
    expect(anchored(options)).toMatchObject({ pages: sumOf(options.file, key) });
  });

  it('is right when a save was rolled back, and when one could not be anchored at once', async () => {
    const { vault, options } = await newVault();
    const key = Buffer.from(internalsOf(vault).anchorKey);
    put(vault, 'a', 5000);
    // More than the cache holds, so that pages of it are in the log of changes when it is given up.
    internalsOf(vault).connection.raw.pragma('cache_size = 10');
    expect(() =>
      change(vault, (db) => {
        for (let i = 0; i < 50; i += 1)
          db.run(sql`INSERT INTO meta VALUES (${`x-${i}`}, ${randomBytes(4000)})`);
        throw new Error('given up');
      }),
    ).toThrow('given up');
    put(vault, 'b', 100);
    expect(anchored(options)).toMatchObject({ pages: sumOf(options.file, key) });

    const letItBeWritten = anchorFails(options.file);
    expect(errorOf(change(vault, (db) => db.run(sql`DELETE FROM meta WHERE key = 'a'`)))).toMatchObject({
      code: 'not-settled',
    });
    letItBeWritten();
    valueOf(settle(vault));
    expect(anchored(options)).toMatchObject({ pages: sumOf(options.file, key) });
    closeVault(vault);
  });

  it('is right when a checkpoint was held up and made later', async () => {
    const { vault, options } = await newVault();
    const key = Buffer.from(internalsOf(vault).anchorKey);
    put(vault, 'a', 50_000);
    const reading = vault.db.iterate(sql`SELECT key FROM meta`);
    reading.next();
    expect(() => change(vault, (db) => db.run(sql`DELETE FROM meta WHERE key = 'a'`))).toThrow();
    reading.return?.();
    valueOf(settle(vault));
    put(vault, 'b', 9000);
    expect(anchored(options)).toMatchObject({ pages: sumOf(options.file, key) });
    closeVault(vault);
  });
});

describe('opening', () => {
  const mismatch = { code: 'anchor-mismatch', kind: 'pages', missing: 0 };

  /** A vault that was saved twice, and the bytes of its file after each. */
  async function savedTwice() {
    const { vault, options } = await newVault();
    for (let i = 0; i < 20; i += 1) put(vault, `key-${i}`, 3000);
    valueOf(closeVault(vault));
    const first = readFileSync(options.file);
    const again = valueOf(await openAgain(options));
    put(again, 'key-3', 3000);
    valueOf(closeVault(again));
    return { options, first, second: readFileSync(options.file) };
  }

  it('is right where the file is known by a link too', async () => {
    const { options, folder, vault } = await newVault();
    valueOf(closeVault(vault));
    const elsewhere = path.join(folder, 'elsewhere.db');
    renameSync(options.file, elsewhere);
    symlinkSync(elsewhere, options.file);
    const opened = valueOf(await openAgain(options));
    put(opened, 'note', 20_000);
    valueOf(closeVault(opened));
    valueOf(closeVault(valueOf(await openAgain(options))));
  });

  it('notices each single old page that is put back, where no other check would', async () => {
    const { options, first, second } = await savedTwice();
    let unseenByOthers = 0;
    for (let number = 2; number <= first.length / PAGE_BYTES; number += 1) {
      const old = withPage(second, number, first);
      if (old.equals(second)) continue;
      writeFileSync(options.file, old);
      const error = errorOf(await openAgain(options));
      expect(error?.code).toMatch(/^(anchor-mismatch|damaged)$/);
      if (error?.code === 'anchor-mismatch' && error.kind === 'pages') unseenByOthers += 1;
    }
    expect(unseenByOthers).toBeGreaterThan(0);
    writeFileSync(options.file, second);
    closeVault(valueOf(await openAgain(options)));
  });

  it('lets somebody go on with old pages, says so in the log, and vouches for them from then on', async () => {
    const { options, first, second } = await savedTwice();
    const last = second.length / PAGE_BYTES;
    for (let number = 2; number <= last; number += 1) {
      const old = withPage(second, number, first);
      if (old.equals(second)) continue;
      writeFileSync(options.file, old);
      const error = errorOf(await openAgain(options));
      if (error?.code !== 'anchor-mismatch' || error.kind !== 'pages') continue;
      const vault = valueOf(await openAgain(options, { acceptAnchorMismatch: true }));
      expect(vault.notes).toEqual([{ note: 'anchor-accepted', missing: 0 }]);
      closeVault(vault);
      closeVault(valueOf(await openAgain(options)));
      return;
    }
    throw new Error('no page made the difference');
  });

  it('notices bytes behind the last page', async () => {
    const { options } = await closedVault();
    appendFileSync(options.file, 'x');
    expect(errorOf(await openAgain(options))).toEqual(mismatch);
  });

  it('has nothing to compare with one save after the anchor, or with an anchor of the older form', async () => {
    const { vault, options } = await newVault();
    const key = Buffer.from(internalsOf(vault).anchorKey);
    closeVault(vault);
    const { vaultId, sequence, head } = anchored(options);
    const said = JSON.stringify([vaultId, sequence, head]);
    const mac = createHmac('sha256', key).update('anchor v1\n').update(said).digest('hex');
    for (const file of [`${options.file}.anchor`, `${options.stateFolder}/${String(vaultId)}.anchor`])
      writeFileSync(file, `${JSON.stringify({ version: 1, vaultId, sequence, head, mac })}\n`);
    const again = valueOf(await openAgain(options));
    expect(again.notes).toEqual([]);
    closeVault(again);
    expect(anchored(options)).toMatchObject({ version: 3, pages: sumOf(options.file, key) });
  });
});

describe('a large database', () => {
  /** Closed, of some 40 MB. */
  async function large() {
    const { vault, options } = await newVault();
    // By number, so that no search for another row reads them.
    run(vault, sql`CREATE TABLE large (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT`);
    for (let number = 0; number < 4; number += 1)
      run(vault, sql`INSERT INTO large VALUES (${number}, ${randomBytes(10_000_000)})`);
    valueOf(closeVault(vault));
    return options;
  }

  it('is proved while it is worked in, and saves made meanwhile are no alarm', async () => {
    const options = await large();
    const vault = valueOf(await openAgain(options));
    const proof = checkPages(vault);
    let turns = 0;
    const turn = setInterval(() => {
      turns += 1;
      put(vault, `small-${turns}`, 5000);
      if (turns === 3) run(vault, sql`DELETE FROM large WHERE number = 0`);
      if (turns === 5) run(vault, sql`UPDATE large SET bytes = ${randomBytes(4_000_000)} WHERE number = 1`);
    }, 0);
    expect(await proof).toEqual({ ok: true, value: { finished: true } });
    clearInterval(turn);
    expect(turns).toBeGreaterThan(2);
    expect(await checkPages(vault)).toEqual({ ok: true, value: { finished: true } });
    valueOf(closeVault(vault));
    closeVault(valueOf(await openAgain(options)));
  });

  it('with a damaged page is opened, told of soon after, and not saved in any more', async () => {
    const options = await large();
    const bytes = readFileSync(options.file);
    const at = bytes.length - 5_000_000;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(options.file, bytes);
    const vault = valueOf(await openAgain(options));
    put(vault, 'other', 5000);
    const mismatch = { code: 'anchor-mismatch', kind: 'pages', missing: 0 };
    expect(errorOf(await checkPages(vault))).toEqual(mismatch);
    expect(errorOf(change(vault, (db) => db.run(sql`DELETE FROM meta WHERE key = 'other'`)))).toEqual(
      mismatch,
    );
    expect(vault.db.get(sql`SELECT 1 AS found FROM meta WHERE key = 'other'`)).toEqual({ found: 1 });
    valueOf(closeVault(vault));
    // Saving did not hide it.
    const again = valueOf(await openAgain(options));
    expect(errorOf(await checkPages(again))).toEqual(mismatch);
    closeVault(again);
  });

  it('that is cut is refused at once', async () => {
    const options = await large();
    truncateSync(options.file, statSync(options.file).size - PAGE_BYTES);
    const opened = await openAgain(options);
    const error = opened.ok ? errorOf(await checkPages(opened.value)) : opened.error;
    expect(error?.code).toMatch(/^(anchor-mismatch|damaged)$/);
    if (opened.ok) closeVault(opened.value);
  });

  it('that is closed meanwhile is not proved, and no alarm', async () => {
    const vault = valueOf(await openAgain(await large()));
    const proof = checkPages(vault);
    closeVault(vault);
    expect(await proof).toEqual({ ok: true, value: { finished: false } });
  });
});
