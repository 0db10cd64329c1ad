import type * as nodeFs from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { insertClient, readClients } from '../../db/records/clients.ts';
import { ok } from '../../db/result.ts';
import { rotateKeys } from '../../db/rotate.ts';
import { isOpen } from '../../db/vault-handle.ts';
import { closeVault, openVault, write } from '../../db/vault.ts';
import { verify } from '../../db/verify.ts';
import { specimen } from '../builders/specimen.ts';
import { CHEAP, PASSWORD, newVault, optionsIn, valueOf } from './vaults.ts';

/** What is done before each change that the program itself makes to a file or a folder, if anything. */
let before: ((operation: string) => void) | null = null;

vi.mock(import('node:fs'), async (original) => {
  const real: typeof nodeFs = await original();
  const watched =
    <A extends unknown[], R>(name: string, work: (...given: A) => R) =>
    (...given: A): R => {
      const at = typeof given[0] === 'string' ? path.basename(given[0]) : '';
      if (name !== 'open' || given[1] !== 'r') before?.(`${name} ${at}`);
      return work(...given);
    };
  return {
    ...real,
    renameSync: watched('rename', real.renameSync),
    rmSync: watched('rm', real.rmSync),
    linkSync: watched('link', real.linkSync),
    openSync: watched('open', real.openSync),
    writeSync: watched('write', real.writeSync),
    fsyncSync: watched('fsync', real.fsyncSync),
    mkdirSync: watched('mkdir', real.mkdirSync),
  } as typeof nodeFs;
});

async function aVault() {
  let second = 0;
  const now = () => new Date(Date.UTC(2025, 2, 1, 8, 30, (second += 1))).toISOString();
  const made = await newVault({ now });
  valueOf(
    write(made.vault, { action: 'changed', subject: specimen.id }, (db) => {
      insertClient(db, specimen);
      return ok(undefined);
    }),
  );
  return made;
}

it('a kill at each step leaves the old set or the new one, whole, and one of the sheets opens it', async () => {
  const fs = await vi.importActual<typeof nodeFs>('node:fs');
  const { vault, folder, recoverySheet: old } = await aVault();
  const states: { readonly step: string; readonly folder: string }[] = [];
  const outside = `${folder}-states`;
  before = (step) => {
    const state = path.join(outside, String(states.length));
    fs.cpSync(folder, state, { recursive: true });
    states.push({ step, folder: state });
  };
  const rotated = valueOf(await rotateKeys(vault, { password: PASSWORD, cost: CHEAP }));
  before = null;
  closeVault(rotated.vault);
  const opened: string[] = [];
  for (const state of states) {
    const options = optionsIn(state.folder);
    const found = await openVault({ ...options, secret: { password: PASSWORD } });
    if (!found.ok) throw new Error(`${state.step}: ${JSON.stringify(found.error)}`);
    expect([state.step, found.value.notes]).toEqual([state.step, []]);
    expect([...readClients(found.value.db)]).toEqual([specimen]);
    closeVault(found.value);
    const sheets = [old, rotated.recoverySheet];
    const bySheet = await Promise.all(
      sheets.map((recoverySheet) => verify({ ...options, secret: { recoverySheet, caseworker: 'Kari' } })),
    );
    const works = bySheet.findIndex(({ ok: right }) => right);
    const verified = bySheet[works];
    expect([state.step, verified?.ok === true && verified.value]).toEqual([
      state.step,
      { ok: true, problems: [] },
    ]);
    opened.push(works === 0 ? 'old' : 'new');
    expect(fs.readdirSync(state.folder).filter((name) => name.includes('restoring'))).toEqual([]);
  }
  fs.rmSync(outside, { recursive: true });
  // Old ones up to a point, new ones from there on.
  expect(new Set(opened)).toEqual(new Set(['old', 'new']));
  expect(opened.lastIndexOf('old')).toBeLessThan(opened.indexOf('new'));
});

it('a step that fails leaves a vault that goes on working, or opens again', async () => {
  const { vault, options } = await aVault();
  let steps = 0;
  let current = vault;
  for (let failing = 1; failing < 500; failing += 3) {
    steps = 0;
    before = (step) => {
      steps += 1;
      if (steps === failing) {
        const error = Object.assign(new Error(step), { code: 'ENOSPC', syscall: 'write' });
        throw error;
      }
    };
    const rotated = await rotateKeys(current, { password: PASSWORD, cost: CHEAP });
    before = null;
    if (rotated.ok) current = rotated.value.vault;
    else expect(JSON.stringify(rotated.error)).toContain('disk-full');
    if (!isOpen(current)) current = valueOf(await openVault({ ...options, secret: { password: PASSWORD } }));
    expect([...readClients(current.db)]).toEqual([specimen]);
    if (steps < failing) break;
  }
  expect(steps).toBeGreaterThan(20);
  closeVault(current);
  expect(valueOf(await verify({ ...options, secret: { password: PASSWORD } }))).toMatchObject({ ok: true });
}, 120_000);
