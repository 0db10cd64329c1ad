import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemOf, refused } from '../../electron/cli/outcome.ts';
import { readEveryClient } from '../../db/records/unreadable-clients.ts';
import { insertClient } from '../../db/records/clients.ts';
import { ok } from '../../db/result.ts';
import { closeVault, openVault, sql, write } from '../../db/vault.ts';
import { type Verified, verify } from '../../db/verify.ts';
import { demoClients } from '../../shared/demo/demo-clients.ts';
import { PAGE_BYTES } from '../../db/page-hash.ts';
import { newVault, type optionsIn, valueOf } from './vaults.ts';

const SEED = 20150301;

/** Numbers below `end`, the same at each run. */
function numbers(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

interface Subject {
  readonly options: ReturnType<typeof optionsIn>;
  /** The sheet opens without the cost of a password. */
  readonly secret: { readonly recoverySheet: string; readonly caseworker: string };
  readonly whole: Buffer;
  /** The file as it was some saves before. */
  readonly older: Buffer;
}

async function withClients(): Promise<Subject> {
  const { vault, options, recoverySheet } = await newVault();
  const clients = [...demoClients({ clients: 40, seed: 7, today: '2025-03-01' })];
  const save = (from: number, to: number) =>
    valueOf(
      write(vault, { action: 'imported' }, (db) => {
        for (const client of clients.slice(from, to)) insertClient(db, client);
        return ok(undefined);
      }),
    );
  save(0, 35);
  const older = readFileSync(options.file);
  save(35, 40);
  valueOf(
    write(vault, { action: 'erased' }, (db) =>
      ok(db.run(sql`DELETE FROM client WHERE id = ${clients[3]?.id ?? ''}`)),
    ),
  );
  valueOf(closeVault(vault));
  const secret = { recoverySheet, caseworker: 'Kari Nordmann' };
  return { options, secret, whole: readFileSync(options.file), older };
}

type Found = Verified & {
  readonly exit: number;
  readonly unreadable: readonly string[];
  readonly complete: boolean;
};

/** What verifying a content in the place of the database gives, and how the command would end. */
async function found({ options, secret }: Subject, content: Uint8Array): Promise<Found> {
  writeFileSync(options.file, content);
  let clients: ReturnType<typeof readEveryClient> = { unreadable: [], complete: true };
  const verified = await verify({ ...options, secret, readRows: (db) => (clients = readEveryClient(db)) });
  if (!verified.ok)
    return { ok: false, problems: [], ...clients, exit: refused(problemOf(verified.error), 'nb').exit };
  const sound = verified.value.ok && clients.unreadable.length === 0;
  return { ...verified.value, ...clients, exit: sound ? 0 : 4 };
}

function flipped(content: Uint8Array, at: number, bits: number): Buffer {
  const damaged = Buffer.from(content);
  damaged.writeUInt8(damaged.readUInt8(at) ^ bits, at);
  return damaged;
}

const pageOf = (content: Buffer, number: number): Buffer =>
  content.subarray((number - 1) * PAGE_BYTES, number * PAGE_BYTES);

describe('verifying a database with clients', () => {
  it('notices a flipped byte anywhere', { timeout: 120_000 }, async () => {
    const subject = await withClients();
    expect(await found(subject, subject.whole)).toEqual({
      ok: true,
      problems: [],
      unreadable: [],
      complete: true,
      exit: 0,
    });
    const below = numbers(SEED);
    const places = [
      ...Array.from({ length: 100 }, (_none, at) => at),
      ...Array.from({ length: 300 }, () => below(subject.whole.length)),
    ];
    for (const at of places) {
      const { ok: sound, exit } = await found(subject, flipped(subject.whole, at, 1 + below(255)));
      expect([at, sound, exit]).toEqual([at, false, 4]);
    }
  });

  it('notices each page that is put back from an older state, swapped with another, or emptied', async () => {
    const subject = await withClients();
    const { whole, older } = subject;
    const last = whole.length / PAGE_BYTES;
    let different = 0;
    for (let number = 1; number <= last; number += 1) {
      const old = Buffer.from(whole);
      pageOf(older, number).copy(old, (number - 1) * PAGE_BYTES);
      const swapped = Buffer.from(whole);
      const other = (number % last) + 1;
      pageOf(whole, number).copy(swapped, (other - 1) * PAGE_BYTES);
      pageOf(whole, other).copy(swapped, (number - 1) * PAGE_BYTES);
      const emptied = Buffer.from(whole).fill(0, (number - 1) * PAGE_BYTES, number * PAGE_BYTES);
      for (const changed of [old, swapped, emptied]) {
        if (changed.equals(whole)) continue;
        different += 1;
        expect([number, (await found(subject, changed)).exit]).toEqual([number, 4]);
      }
    }
    expect(different).toBeGreaterThan(2 * last);
  });

  it('notices a file that was cut or has grown, by a page or by a byte', async () => {
    const subject = await withClients();
    const { whole } = subject;
    for (const by of [1, 100, PAGE_BYTES, 5 * PAGE_BYTES]) {
      expect([by, (await found(subject, whole.subarray(0, -by))).exit]).toEqual([by, 4]);
      expect([by, (await found(subject, Buffer.concat([whole, Buffer.alloc(by)]))).exit]).toEqual([by, 4]);
      expect([by, (await found(subject, Buffer.concat([whole, whole.subarray(-by)]))).exit]).toEqual([by, 4]);
    }
  });

  it('names the clients who can not be read, or says that none is hurt', { timeout: 60_000 }, async () => {
    const subject = await withClients();
    const last = subject.whole.length / PAGE_BYTES;
    const hurt = new Set<string>();
    let unhurt = 0;
    for (let number = 2; number <= last; number += 1) {
      const { exit, unreadable, complete } = await found(
        subject,
        flipped(subject.whole, number * PAGE_BYTES - 9, 4),
      );
      expect(exit).toBe(4);
      unreadable.forEach((id) => hurt.add(id));
      if (complete && unreadable.length === 0) unhurt += 1;
    }
    // Every client has rows in some page, and there are pages that hold none.
    expect(hurt.size).toBe(39);
    expect(unhurt).toBeGreaterThan(0);
  });

  it('does not open what it would refuse', async () => {
    const subject = await withClients();
    const below = numbers(SEED + 1);
    for (let round = 0; round < 40; round += 1) {
      writeFileSync(
        subject.options.file,
        flipped(subject.whole, below(subject.whole.length), 1 + below(255)),
      );
      expect((await openVault({ ...subject.options, secret: subject.secret })).ok).toBe(false);
    }
  });
});
