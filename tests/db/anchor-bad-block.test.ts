import { statSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { closeVault } from '../../db/vault.ts';
import { closedVault, openAgain, valueOf } from './vaults.ts';

/** The inode whose calls of one kind fail as on a bad block. */
const bad = vi.hoisted(() => ({ inode: -1, call: '' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const failing =
    <A extends readonly [number, ...unknown[]], R>(name: string, call: (...given: A) => R) =>
    (...given: A): R => {
      if (bad.call === name && fs.fstatSync(given[0]).ino === bad.inode)
        throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO', syscall: name });
      return call(...given);
    };
  return {
    ...fs,
    readSync: failing('read', fs.readSync),
    writeSync: failing('write', fs.writeSync),
    fdatasyncSync: failing('fdatasync', fs.fdatasyncSync),
  };
});

afterEach(() => {
  bad.inode = -1;
});

test.each(['read', 'write', 'fdatasync'])(
  'an anchor on a block that fails to %s is made anew: losing a side file locks nobody out',
  async (call) => {
    const { options } = await closedVault();
    const anchor = `${options.file}.anchor`;
    const { ino } = statSync(anchor);
    Object.assign(bad, { inode: ino, call });
    const vault = valueOf(await openAgain(options));
    valueOf(closeVault(vault));
    bad.inode = -1;
    expect(statSync(anchor).ino).not.toBe(ino);
    const again = valueOf(await openAgain(options));
    expect(again.notes).toEqual([]);
    closeVault(again);
  },
);
