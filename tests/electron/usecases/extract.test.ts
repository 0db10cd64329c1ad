import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auditPage } from '../../../db/audit.ts';
import { insertClient } from '../../../db/records/clients.ts';
import { unfinishedExtracts } from '../../../db/records/unfinished-extracts.ts';
import { ok } from '../../../db/result.ts';
import { closeVault, openVault, sql, write, type Vault } from '../../../db/vault.ts';
import { checkDatabase } from '../../../electron/usecases/check.ts';
import { initOffice } from '../../../electron/usecases/init.ts';
import { makeExtract, surveyExtract } from '../../../electron/usecases/extract.ts';
import { stopWork, WorkStopped } from '../../../electron/usecases/long-work.ts';
import type { Office } from '../../../electron/usecases/office.ts';
import { aClient, aDecision, aRegistration } from '../../builders/client.ts';
import { CHEAP, PASSWORD, scratchFolder, valueOf } from '../../db/vaults.ts';

const clock = { today: () => '2016-01-10', now: () => '2016-01-10T09:00:00+01:00' };

/** Somebody who belongs in the extract. */
const served = (id: string, family = 'Haugen') =>
  aClient({
    id,
    identityNumber: null,
    name: { family, given: 'Kari', middle: null },
    registrations: [aRegistration()],
    decisions: [aDecision()],
  });

let folder: string;
let file: string;
let stick: string;
let open: Vault | undefined;

beforeEach(async () => {
  folder = scratchFolder();
  file = path.join(folder, 'dovre.db');
  stick = path.join(folder, 'stick');
  mkdirSync(stick);
  const made = await initOffice({
    file,
    clock,
    programVersion: '0.1.0',
    password: PASSWORD,
    caseworker: { name: 'Berit Haugland', title: '' },
    listed: true,
    municipalityNumber: '0511',
    officeName: '',
    language: 'nb',
    purpose: 'testdata',
    sheetConfirmed: true,
    cost: CHEAP,
  });
  open = valueOf(made).office.vault;
  add('first');
});
afterEach(close);

function close(): void {
  if (open !== undefined) closeVault(open);
  open = undefined;
}
const office = (): Office => {
  if (open === undefined) throw new Error('closed');
  return { vault: open, clock };
};
async function reopen(): Promise<void> {
  close();
  const { now } = clock;
  open = valueOf(await openVault({ file, now, programVersion: '0.1.0', secret: { password: PASSWORD } }));
}
const change = (query: ReturnType<typeof sql>): void => {
  valueOf(
    write(office().vault, { action: 'changed' }, (db) => {
      db.run(query);
      return ok(undefined);
    }),
  );
};
const add = (id: string): void => {
  valueOf(
    write(office().vault, { action: 'imported' }, (db) => {
      insertClient(db, served(id));
      return ok(undefined);
    }),
  );
};
const make = (to = stick, rehearsal = false) => makeExtract(office(), { year: 2015, rehearsal, folder: to });
const numberOf = async (): Promise<number> => (await surveyExtract(office(), 2015)).number;
const hashOf = (name: string) =>
  createHash('sha256')
    .update(readFileSync(path.join(stick, name)))
    .digest('hex');
const row = z.object({ number: z.int(), file: z.string(), sha256: z.string() });
const taken = () =>
  office()
    .vault.db.all(sql`SELECT number, file, sha256 FROM submission ORDER BY number`)
    .map((found) => row.parse(found));
const steps = () =>
  auditPage(office().vault.db, { limit: 9 })
    .filter(({ action }) => action === 'extracted')
    .map(({ detail }) => z.object({ step: z.string().optional() }).parse(JSON.parse(detail)).step ?? 'taken')
    .reverse();

describe('an extract’s number', () => {
  it('is taken before the file gets its name, with the file’s hash', async () => {
    valueOf(await make());
    expect(taken()).toEqual([
      { number: 1, file: 'iplos-0511-2015-01.xml', sha256: hashOf('iplos-0511-2015-01.xml') },
    ]);
    expect(unfinishedExtracts(office().vault.db)).toEqual([]);
    expect(steps()).toEqual(['taken', 'named']);
  });

  it('is free again when the name is refused', async () => {
    mkdirSync(path.join(stick, 'iplos-0511-2015-01.xml'));
    expect(await make()).toEqual({ ok: false, error: { code: 'file-there' } });
    expect([taken(), await numberOf()]).toEqual([[], 1]);
  });

  it('belongs to one of two that are made at once', async () => {
    const other = path.join(folder, 'other');
    mkdirSync(other);
    const both = await Promise.all([make(), make(other)]);
    expect(both.map((made) => (made.ok ? 'made' : made.error.code)).sort()).toEqual(['cancelled', 'made']);
    expect(taken()).toHaveLength(1);
    expect([...readdirSync(stick), ...readdirSync(other)]).toHaveLength(1);
  });

  it('is never used twice for different content, wherever the program is killed', async () => {
    close();
    const seen = new Set<string>();
    for (let step = 1; ; step += 1) {
      const scene = path.join(folder, `killed-${step}`);
      const [db, out] = [path.join(scene, 'dovre.db'), path.join(scene, 'stick')];
      mkdirSync(out, { recursive: true });
      for (const name of readdirSync(folder).filter((one) => one.startsWith('dovre.db')))
        cpSync(path.join(folder, name), path.join(scene, name), { recursive: true });
      const child = spawnSync(process.execPath, [CHILD, db, PASSWORD, out, String(step)]);
      [file, stick] = [db, out];
      await reopen();
      add('second');
      const left = readdirSync(out).filter((name) => name.endsWith('.xml'));
      const number = await numberOf();
      expect([step, number]).toEqual([step, left.length + 1]);
      valueOf(await make());
      // Nothing is left but whole extracts, each with its number and its hash.
      expect(readdirSync(out).sort()).toEqual(taken().map((one) => one.file));
      for (const one of taken()) expect([step, hashOf(one.file)]).toEqual([step, one.sha256]);
      seen.add(steps().slice(0, -2).join(' '));
      close();
      if (child.signal === null) break;
    }
    // Nothing yet; taken and freed; taken and found.
    expect([...seen].sort()).toEqual(['', 'taken freed', 'taken named']);
  }, 120_000);

  it('stays taken while its stick is out, and is found again when it is back', async () => {
    valueOf(await make());
    const temporary = path.join(stick, 'x.part');
    change(sql`UPDATE submission SET temporary = ${temporary}`);
    const away = path.join(folder, 'away');
    cpSync(stick, away, { recursive: true });
    rmSync(stick, { recursive: true });
    expect([await numberOf(), unfinishedExtracts(office().vault.db).length]).toEqual([2, 1]);
    cpSync(away, stick, { recursive: true });
    expect([await numberOf(), unfinishedExtracts(office().vault.db).length]).toEqual([2, 0]);
  });
});

describe('a lock', () => {
  it('ends an extract, which leaves no file and takes no number', async () => {
    for (let n = 0; n < 40; n += 1) add(`client-${n}`);
    const making = make();
    let turns = 0;
    while (readdirSync(stick).length === 0 && turns < 10_000) {
      turns += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    stopWork(office().vault.db);
    await expect(making).rejects.toThrow(WorkStopped);
    expect(readdirSync(stick)).toEqual([]);
    expect(taken()).toEqual([]);
    await reopen();
    expect(await numberOf()).toBe(1);
  });

  it('ends a survey', async () => {
    stopWork(office().vault.db);
    await expect(surveyExtract(office(), 2015)).rejects.toThrow(WorkStopped);
  });
});

describe('a client who can’t be read', () => {
  beforeEach(() => {
    add('second');
    change(sql`UPDATE client SET address_lines = 'no list' WHERE id = 'second'`);
  });

  it('is named in the survey, and the others are counted', async () => {
    expect(await surveyExtract(office(), 2015)).toMatchObject({
      persons: 1,
      leftOut: [{ client: 'second', name: 'Haugen, Kari', reason: 'unreadable' }],
    });
  });

  it('is named by the control, which looks at the others', async () => {
    const { findings, unreadable } = await checkDatabase(office(), 2015);
    expect(unreadable).toEqual(['second']);
    expect(findings.map(({ client }) => client)).toContain('first');
  });

  it('keeps the extract from being made: who belongs is not known', async () => {
    for (const rehearsal of [true, false])
      expect(await make(stick, rehearsal)).toEqual({
        ok: false,
        error: { code: 'damaged', detail: 'second' },
      });
    expect(readdirSync(stick)).toEqual([]);
    expect(existsSync(file)).toBe(true);
  });
});

const CHILD = path.join(import.meta.dirname, 'extract-child.ts');
