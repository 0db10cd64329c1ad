import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sql } from '../../db/connection.ts';
import { ok } from '../../db/result.ts';
import { internalsOf } from '../../db/vault-handle.ts';
import { type Vault, closeVault, write } from '../../db/vault.ts';
import { type VerifyProblem, verify } from '../../db/verify.ts';
import { PASSWORD, closedVault, errorOf, newVault, type optionsIn, valueOf } from './vaults.ts';

const secret = { password: PASSWORD };
/** Whatever is done to the file behind the program's back: made, opened, filled are its three saves. */
const PAGES = { problem: 'pages', save: 3 };

/** A closed vault of some hundred pages, some of them with long values, that a test has done something to. */
async function filled(
  tamper: (vault: Vault) => void = () => undefined,
): Promise<ReturnType<typeof optionsIn>> {
  const { vault, options } = await newVault();
  valueOf(
    write(vault, { action: 'changed' }, (db) => {
      for (let i = 0; i < 300; i += 1)
        db.run(sql`INSERT INTO meta VALUES (${`key-${i}`}, ${'x'.repeat(i % 10 === 0 ? 9000 : 300)})`);
      return ok(undefined);
    }),
  );
  tamper(vault);
  valueOf(closeVault(vault));
  return options;
}

const problemsOf = async (options: ReturnType<typeof optionsIn>): Promise<readonly VerifyProblem[]> =>
  valueOf(await verify({ ...options, secret })).problems;

describe('verifying', () => {
  it('finds nothing in a whole vault, and changes nothing', async () => {
    const options = await filled();
    const before = readFileSync(options.file);
    expect(valueOf(await verify({ ...options, secret }))).toEqual({ ok: true, problems: [] });
    expect(readFileSync(options.file).equals(before)).toBe(true);
  });

  it('finds a flipped bit in every page', async () => {
    const options = await filled();
    const whole = readFileSync(options.file);
    for (let page = 1; page < whole.length / 4096; page += 1) {
      const at = page * 4096 + ((page * 1009) % 4096);
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << (page % 8)), at);
      writeFileSync(options.file, damaged);
      const verified = await verifyQuickly(options);
      expect([page, verified]).toEqual([page, false]);
    }
  });

  it('finds what was added behind the last page', async () => {
    const options = await filled();
    appendFileSync(options.file, Buffer.alloc(4096, 7));
    expect(await problemsOf(options)).toMatchObject([{ problem: 'file-length' }, PAGES]);
  });

  it('finds a changed line in the log', async () => {
    const options = await filled((vault) =>
      internalsOf(vault).connection.raw.exec(
        `DROP TRIGGER audit_update; UPDATE audit SET who = 'x' WHERE seq = 1`,
      ),
    );
    expect(await problemsOf(options)).toEqual([{ problem: 'log', line: 1 }, PAGES]);
  });

  it('finds a broken reference', async () => {
    const options = await filled((vault) =>
      internalsOf(vault).connection.raw.exec(`
        PRAGMA foreign_keys = OFF;
        CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
        CREATE TABLE child (parent INTEGER REFERENCES parent) STRICT;
        INSERT INTO child VALUES (1), (2);`),
    );
    expect(await problemsOf(options)).toEqual([
      { problem: 'broken-reference', table: 'child', count: 2 },
      PAGES,
    ]);
  });

  it('tells of a missing anchor', async () => {
    const options = await filled();
    rmSync(`${options.file}.anchor`);
    expect(await problemsOf(options)).toEqual([
      { problem: 'side-file', note: 'anchor-missing', place: 'beside' },
    ]);
  });

  it('does not begin with a wrong password, or while it is open', async () => {
    const { options } = await closedVault();
    expect(errorOf(await verify({ ...options, secret: { password: 'feil' } }))).toEqual({
      code: 'wrong-password',
    });
    const open = await newVault();
    expect(errorOf(await verify({ ...open.options, secret }))).toEqual({ code: 'open-elsewhere' });
    closeVault(open.vault);
  });
});

/** True when nothing was found; a page so important that verifying can't begin counts as found. */
async function verifyQuickly(options: ReturnType<typeof optionsIn>): Promise<boolean> {
  const verified = await verify({ ...options, secret });
  return verified.ok && verified.value.ok;
}
