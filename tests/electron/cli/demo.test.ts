import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cli,
  clientsIn,
  copyOf,
  exported,
  newDatabase,
  scratchFolder,
  sharedDatabase,
} from './command-line.ts';

const demo = async (...more: readonly string[]): Promise<string> => {
  const db = path.join(scratchFolder(), 'practice.db');
  const run = await cli(['demo', '--db', db, '--today', '2026-01-08', ...more]);
  expect(run).toMatchObject({ exit: 0, stderr: '' });
  return db;
};

describe('demo', () => {
  it('makes a practice database with a recovery sheet, and as many clients as wished for', async () => {
    const db = path.join(scratchFolder(), 'practice.db');
    const run = await cli(['demo', '--db', db, '--clients', '25', '--seed', '3', '--today', '2026-01-08']);
    expect(run).toMatchObject({
      exit: 0,
      json: { clients: 25, seed: 3, recoverySheet: expect.stringMatching(/^(\w{4}-){6}\w{4}$/) as string },
    });
    for (const ending of ['', '.vault.json', '.anchor']) expect(existsSync(db + ending)).toBe(true);
    expect(clientsIn(await exported(db))).toHaveLength(25);
  });

  it('gives the same bytes for the same seed, and others for another', async () => {
    const wish = ['--clients', '30', '--seed'] as const;
    const [one, same, other] = [
      await demo(...wish, '9'),
      await demo(...wish, '9'),
      await demo(...wish, '10'),
    ];
    expect(await exported(same)).toBe(await exported(one));
    expect(await exported(other)).not.toBe(await exported(one));
  });

  it('is fit for practice: nothing stops or is an error, and a rehearsal can be made', async () => {
    const db = await demo('--clients', '60');
    const check = await cli(['check', '--db', db, '--year', '2025', '--today', '2026-01-08']);
    expect(check.exit).toBe(0);
    const out = scratchFolder();
    const run = await cli(['extract', '--db', db, '--year', '2025', '--out', out, '--today', '2026-01-08']);
    expect(run).toMatchObject({
      exit: 0,
      json: { number: 1, files: [{ name: 'iplos-9998-2025-01-PROVE.xml' }] },
    });
  });

  it('fills a practice database that init made, once', async () => {
    const { db } = await newDatabase(['--practice']);
    const args = ['demo', '--db', db, '--clients', '5', '--today', '2026-01-08'];
    expect(await cli(args)).toMatchObject({ exit: 0, json: { clients: 5, seed: 1 } });
    expect(await cli(args)).toMatchObject({ exit: 2, stdout: '' });
    expect(clientsIn(await exported(db))).toHaveLength(5);
  });
});

describe('demo refuses', () => {
  const shared = sharedDatabase();

  it('2: a database that isn’t for practice', async () => {
    const db = copyOf(shared());
    const run = await cli(['demo', '--db', db, '--clients', '5']);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain('er ikke en tom øvelsesdatabase');
    expect(clientsIn(await exported(db))).toEqual([]);
  });

  it('3: the wrong password of one that is there', async () => {
    const run = await cli(['demo', '--db', shared()], { stdin: 'et helt annet passord' });
    expect(run).toMatchObject({ exit: 3, stdout: '' });
  });

  it.each([
    ['--clients', '0'],
    ['--clients', 'mange'],
    ['--clients', '200001'],
    ['--seed', '1.5'],
    ['--seed', '2147483648'],
    ['--today', '2026-02-30'],
  ])('2: %s %s, and makes nothing', async (...wish) => {
    const db = path.join(scratchFolder(), 'practice.db');
    expect(await cli(['demo', '--db', db, ...wish])).toMatchObject({ exit: 2, stdout: '' });
    expect(existsSync(db)).toBe(false);
  });

  it('5: a folder that isn’t there; 2: a weak password', async () => {
    const folder = scratchFolder();
    const nowhere = path.join(folder, 'nowhere', 'practice.db');
    expect(await cli(['demo', '--db', nowhere])).toMatchObject({ exit: 5, stdout: '' });
    const db = path.join(folder, 'practice.db');
    expect(await cli(['demo', '--db', db], { stdin: 'kort' })).toMatchObject({ exit: 2, stdout: '' });
    expect(existsSync(db)).toBe(false);
  });
});
