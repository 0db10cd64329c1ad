import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../db/audit.ts';
import { internalsOf } from '../../db/vault-handle.ts';
import { type Vault, closeVault, logEvent } from '../../db/vault.ts';
import { verify } from '../../db/verify.ts';
import {
  PASSWORD,
  anchorBeside,
  anchorFails,
  closedVault,
  errorOf,
  newVault,
  openAgain,
  type optionsIn,
  valueOf,
} from './vaults.ts';

type Options = ReturnType<typeof optionsIn>;

/** What a line has for itself, in bytes. */
const PLACE = 4096;

const save = (vault: Vault, times: number): void => {
  for (let i = 0; i < times; i += 1) valueOf(logEvent(vault, { action: 'read', subject: `client-${i}` }));
};

async function openSaveClose(options: Options, times: number): Promise<void> {
  const vault = valueOf(await openAgain(options));
  save(vault, times);
  valueOf(closeVault(vault));
}

const copy = (options: Options, what: 'file' | 'anchor' | 'state'): { readonly putBack: () => void } => {
  const file = whereIs(options, what);
  const kept = readFileSync(file);
  return { putBack: () => writeFileSync(file, kept) };
};

function whereIs(options: Options, what: 'file' | 'anchor' | 'state'): string {
  if (what === 'file') return options.file;
  const beside = `${options.file}.anchor`;
  if (what === 'anchor') return beside;
  return path.join(options.stateFolder, `${String(anchorBeside(options.file)['vaultId'])}.anchor`);
}

describe('the anchor', () => {
  it('notices an older copy of the database, and how many saves are missing', async () => {
    const { options } = await closedVault();
    const older = copy(options, 'file');
    await openSaveClose(options, 6);
    older.putBack();
    // Six saves and the line that it was opened.
    const mismatch = { code: 'anchor-mismatch', kind: 'behind', missing: 7 };
    expect(errorOf(await openAgain(options))).toEqual(mismatch);
    expect(valueOf(await verify({ ...options, secret: { password: PASSWORD } }))).toEqual({
      ok: false,
      problems: [{ problem: 'anchor', error: mismatch }],
    });
  });

  it('notices it too when the anchor beside was put back with it', async () => {
    const { options } = await closedVault();
    const copies = [copy(options, 'file'), copy(options, 'anchor')];
    await openSaveClose(options, 2);
    for (const { putBack } of copies) putBack();
    expect(errorOf(await openAgain(options))).toEqual({
      code: 'anchor-mismatch',
      kind: 'behind',
      missing: 3,
    });
  });

  it('lets somebody go on with the older state, and the log says so', async () => {
    const { options } = await closedVault();
    const older = copy(options, 'file');
    await openSaveClose(options, 2);
    older.putBack();
    const vault = valueOf(await openAgain(options, { acceptAnchorMismatch: true }));
    expect(vault.notes).toEqual([{ note: 'anchor-accepted', missing: 3 }]);
    expect(auditPage(vault.db, { limit: 1 })).toMatchObject([
      { action: 'anchor-accepted', detail: '{"missing":3}' },
    ]);
    closeVault(vault);
    closeVault(valueOf(await openAgain(options)));
  });

  it('may be one save behind, as after a power cut, but not two', async () => {
    const { options } = await closedVault();
    await openSaveClose(options, 1);
    const last = [copy(options, 'anchor'), copy(options, 'state')];
    await openSaveClose(options, 0);
    for (const { putBack } of last) putBack();
    closeVault(valueOf(await openAgain(options)));

    await openSaveClose(options, 1);
    for (const { putBack } of last) putBack();
    expect(errorOf(await openAgain(options))).toEqual({ code: 'anchor-mismatch', kind: 'ahead', missing: 0 });
  });

  it('never falls two saves behind, however often an opening fails to write it', async () => {
    const { options } = await closedVault();
    const letItBeWritten = anchorFails(options.file);
    for (let time = 0; time < 3; time += 1)
      expect(errorOf(await openAgain(options))).toMatchObject({ code: 'io' });
    letItBeWritten();
    closeVault(valueOf(await openAgain(options)));
  });

  it('notices another history of the same length', async () => {
    const { options } = await closedVault();
    const start = copy(options, 'file');
    const anchors = [copy(options, 'anchor'), copy(options, 'state')];
    await openSaveClose(options, 1);
    const one = copy(options, 'file');
    start.putBack();
    for (const { putBack } of anchors) putBack();
    const vault = valueOf(await openAgain(options));
    valueOf(logEvent(vault, { action: 'read', subject: 'somebody-else' }));
    closeVault(vault);
    one.putBack();
    expect(errorOf(await openAgain(options))).toEqual({
      code: 'anchor-mismatch',
      kind: 'other-history',
      missing: 0,
    });
  });

  it('notices a log that was cut at its end', async () => {
    const { vault, options } = await newVault();
    save(vault, 5);
    internalsOf(vault).connection.raw.exec('DROP TRIGGER audit_delete; DELETE FROM audit WHERE seq > 4');
    closeVault(vault);
    expect(errorOf(await openAgain(options))).toEqual({
      code: 'anchor-mismatch',
      kind: 'behind',
      missing: 3,
    });
  });

  it.each(['missing', 'unreadable', 'a folder', 'damaged', 'forged'] as const)(
    'that is %s in one place is told of, and made anew',
    async (how) => {
      const { options } = await closedVault();
      const file = whereIs(options, 'anchor');
      const text = readFileSync(file, 'utf8');
      rmSync(file);
      // A link to itself: the system refuses to read it, whoever asks.
      if (how === 'unreadable') symlinkSync(file, file);
      if (how === 'a folder') mkdirSync(file);
      if (how === 'damaged') writeFileSync(file, text.slice(0, 50));
      if (how === 'forged') writeFileSync(file, text.replace(/"sequence":\d+/, '"sequence":9'));
      const note = how === 'missing' ? 'anchor-missing' : 'anchor-damaged';
      const vault = valueOf(await openAgain(options));
      expect(vault.notes).toEqual([{ note, place: 'beside' }]);
      expect(auditPage(vault.db, { limit: 1 })).toMatchObject([{ action: 'opening-noted' }]);
      closeVault(vault);
      const again = valueOf(await openAgain(options));
      expect(again.notes).toEqual([]);
      closeVault(again);
    },
  );

  it('is written over in turns, into one sector, and nothing is made anew for it', async () => {
    const { vault, options } = await newVault();
    const files = [whereIs(options, 'anchor'), whereIs(options, 'state')];
    save(vault, 2);
    const before = files.map((file) => readFileSync(file));
    const inodes = files.map((file) => statSync(file).ino);
    save(vault, 1);
    files.forEach((file, at) => {
      const now = readFileSync(file);
      const changed = [0, PLACE].map((from) => {
        const place = [now, before[at]].map((bytes) => bytes?.toString('utf8', from, from + PLACE));
        return place[0] !== place[1];
      });
      expect([...changed].sort()).toEqual([false, true]);
      expect(statSync(file).ino).toBe(inodes[at]);
    });
    closeVault(vault);
  });

  it.each([0, 1, 200, 400])(
    'whose last line was cut after %i bytes still has the one before',
    async (kept) => {
      const { vault, options } = await newVault();
      save(vault, 3);
      valueOf(closeVault(vault));
      const at = (Number(anchorBeside(options.file)['sequence']) % 2) * PLACE;
      rmSync(whereIs(options, 'state'));
      const file = whereIs(options, 'anchor');
      const bytes = readFileSync(file).fill(0, at + kept, at + PLACE);
      writeFileSync(file, bytes);
      const older = copy(options, 'file');
      const again = valueOf(await openAgain(options));
      expect(again.notes).toContainEqual({ note: 'anchor-damaged', place: 'beside' });
      save(again, 1);
      closeVault(again);
      older.putBack();
      expect(errorOf(await openAgain(options))).toMatchObject({ code: 'anchor-mismatch', kind: 'behind' });
    },
  );

  it.each(['blank', 'cut away'])(
    'whose last line was made %s is told of, though the one before is genuine',
    async (how) => {
      const { vault, options } = await newVault();
      save(vault, 3);
      if (Number(anchorBeside(options.file)['sequence']) % 2 === 0) save(vault, 1);
      const older = copy(options, 'file');
      save(vault, 2);
      valueOf(closeVault(vault));
      for (const what of ['anchor', 'state'] as const) {
        const file = whereIs(options, what);
        const bytes = readFileSync(file);
        writeFileSync(
          file,
          how === 'blank' ? bytes.fill(' ', PLACE, 2 * PLACE - 1) : bytes.subarray(0, PLACE),
        );
      }
      const again = valueOf(await openAgain(options));
      expect(again.notes).toEqual([
        { note: 'anchor-damaged', place: 'beside' },
        { note: 'anchor-damaged', place: 'state-folder' },
      ]);
      closeVault(again);
      older.putBack();
      expect(errorOf(await openAgain(options))).toMatchObject({ code: 'anchor-mismatch', kind: 'behind' });
    },
  );

  it('of another vault is no anchor', async () => {
    const { options } = await closedVault();
    const other = await closedVault();
    copyFileSync(whereIs(other.options, 'anchor'), whereIs(options, 'anchor'));
    const vault = valueOf(await openAgain(options));
    expect(vault.notes).toEqual([{ note: 'anchor-damaged', place: 'beside' }]);
    closeVault(vault);
  });

  it('that was lost everywhere does not lock anybody out', async () => {
    const { options } = await closedVault();
    rmSync(whereIs(options, 'state'));
    rmSync(whereIs(options, 'anchor'));
    const vault = valueOf(await openAgain(options));
    expect(vault.notes.map(({ note }) => note)).toEqual(['anchor-missing', 'anchor-missing']);
    closeVault(vault);
  });
});
