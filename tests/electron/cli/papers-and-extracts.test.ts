import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Printed } from '../../../electron/cli/world.ts';
import type { PaperDocument } from '../../../shared/papers/document.ts';
import { caseFile, cli, copyOf, fileOf, newDatabase, scratchFolder, sharedDatabase } from './command-line.ts';

const four = sharedDatabase(...(['kari', 'ola', 'elin', 'hamid'] as const).map(caseFile));
const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Keeps what it was given, and "prints" it as its title. */
function printer() {
  const printed: PaperDocument[] = [];
  const print = (document: PaperDocument): Promise<Printed> => {
    printed.push(document);
    return Promise.resolve({ ok: true, pdf: new TextEncoder().encode(`%PDF ${document.title}`) });
  };
  return { printed, print };
}

describe('card', () => {
  const args = (out: string, ...more: readonly string[]) => [
    ...['card', '--db', four(), '--client', '12835512094', '--out', out],
    ...more,
  ];

  it('prints the stored registration that is valid on the day', async () => {
    const out = path.join(scratchFolder(), 'kari.pdf');
    const { printed, print } = printer();
    const run = await cli(args(out, '--date', '2015-05-05'), { printer: print });
    expect(run).toMatchObject({
      exit: 0,
      stderr: '',
      json: { files: [{ name: 'kari.pdf', sha256: sha256(out) }] },
    });
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatchObject({ lang: 'nb', title: 'IPLOS registerkort – 02.03.2015' });
    expect(readFileSync(out, 'utf8')).toBe('%PDF IPLOS registerkort – 02.03.2015');
    expect(readdirSync(path.dirname(out))).toEqual(['kari.pdf']);
  });

  it('prints a worksheet on request', async () => {
    const { printed, print } = printer();
    const out = path.join(scratchFolder(), 'kari.pdf');
    expect(await cli(args(out, '--blank'), { printer: print })).toMatchObject({ exit: 0 });
    expect(printed[0]?.title).not.toContain('02.03.2015');
  });

  it('says what is missing where nothing can print, and writes nothing', async () => {
    const out = path.join(scratchFolder(), 'kari.pdf');
    expect(await cli(args(out))).toMatchObject({
      exit: 5,
      stdout: '',
      stderr: 'Kortet kunne ikke lages som PDF. no printer in this test\n',
    });
    expect(existsSync(out)).toBe(false);
  });

  it('prints nothing for a client who is not there', async () => {
    const { printed, print } = printer();
    const out = path.join(scratchFolder(), 'nobody.pdf');
    const run = await cli(['card', '--db', four(), '--client', 'nobody', '--out', out], { printer: print });
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(printed).toEqual([]);
  });
});

describe('extract', () => {
  const extract = (db: string, out: string, ...more: readonly string[]) =>
    cli(['extract', '--db', db, '--year', '2015', '--out', out, ...more]);

  it('writes the validated file, and tells its hash, number and persons', async () => {
    const out = path.join(scratchFolder(), 'made');
    const run = await extract(copyOf(four()), out);
    const name = 'iplos-0511-2015-01.xml';
    expect(run).toMatchObject({
      exit: 0,
      stderr: 'Filen er ikke kryptert: den som får tak i den, kan lese innholdet.\n',
      json: { files: [{ name, sha256: sha256(path.join(out, name)) }], number: 1, persons: 4 },
    });
    expect(Object.keys(z.record(z.string(), z.unknown()).parse(run.json))).toEqual([
      ...['files', 'number', 'persons', 'findings'],
    ]);
    const xml = readFileSync(path.join(out, name), 'utf8');
    expect(xml).toContain('minutterPerUke="7290"');
    for (const personal of ['Haugen', 'Kari', '12835512094', 'Granveien', 'TESTDATA'])
      expect(xml).not.toContain(personal);
  });

  it('numbers real extracts, and gives rehearsals the number to come', async () => {
    const db = copyOf(four());
    const out = scratchFolder();
    const numbers: unknown[] = [];
    for (const more of [['--rehearsal'], [], ['--rehearsal'], []])
      numbers.push(z.object({ number: z.int() }).parse((await extract(db, out, ...more)).json).number);
    expect(numbers).toEqual([1, 1, 2, 2]);
    expect(readdirSync(out).sort()).toEqual([
      'iplos-0511-2015-01-PROVE.xml',
      'iplos-0511-2015-01.xml',
      'iplos-0511-2015-02-PROVE.xml',
      'iplos-0511-2015-02.xml',
    ]);
  });

  it('makes rehearsals only of a practice database, and says so', async () => {
    const { db } = await newDatabase(['--practice']);
    await cli(['import', '--db', db, '--in', caseFile('kari')]);
    const out = scratchFolder();
    const run = await extract(db, out);
    expect(run.exit).toBe(0);
    expect(run.stderr).toContain('En øvelsesdatabase lager bare prøveuttrekk.');
    expect(readdirSync(out)).toEqual(['iplos-9998-2015-01-PROVE.xml']);
  });

  it('lists what it found for people too', async () => {
    const db = copyOf(four());
    const draft = fileOf([{ name: { family: 'Prøve', given: 'Ada' }, stays: [] }]);
    await cli(['import', '--db', db, '--in', draft]);
    const run = await extract(db, scratchFolder(), '--rehearsal', '--text', '--language', 'nn');
    expect(run.stdout).toContain('iplos-0511-2015-01-PROVE.xml  SHA-256 ');
    expect(run.stdout).toContain('Uttrekk nummer 1. Personar: 4. Funn: ');
  });

  it('shows its progress at a terminal, and nowhere else', async () => {
    const db = copyOf(four());
    const args = ['extract', '--db', db, '--year', '2015', '--out', scratchFolder(), '--rehearsal'];
    expect((await cli(args, { isTTY: true })).stderr).toContain('Lager og kontrollerer uttrekket …');
    expect((await cli(args)).stderr).not.toContain('…');
  });
});

describe('verify', () => {
  it('finds a sound database sound', async () => {
    expect(await cli(['verify', '--db', four()])).toMatchObject({
      exit: 0,
      stderr: '',
      json: { ok: true, problems: [], clientsUnreadable: [] },
    });
  });

  it('tells of a missing side file, and that the rest can be read', async () => {
    const db = copyOf(four());
    writeFileSync(`${db}.anchor`, '');
    const run = await cli(['verify', '--db', db]);
    expect(run).toMatchObject({
      exit: 4,
      json: {
        ok: false,
        problems: [{ problem: 'side-file', note: 'anchor-damaged' }],
        clientsUnreadable: [],
      },
    });
    expect((await cli(['verify', '--db', db, '--text'])).stdout).toBe(
      'Databasen er ikke hel. Funn: 1.\nEn fil ved siden av databasen mangler eller er skadet (anchor-damaged, beside)\nAlle klienter kan leses.\n',
    );
  });

  it('tells which clients can’t be read when a page is damaged', async () => {
    const bytes = readFileSync(four());
    const found = new Set<string>();
    for (let page = 2; page * 4096 < bytes.length; page += 1) {
      const db = copyOf(four());
      const harmed = Buffer.from(bytes);
      harmed.fill(0xa5, page * 4096 + 100, page * 4096 + 200);
      writeFileSync(db, harmed);
      const run = await cli(['verify', '--db', db]);
      if (run.stdout === '') continue;
      const answer = z
        .strictObject({
          ok: z.boolean(),
          problems: z.array(z.unknown()),
          clientsUnreadable: z.array(z.string()),
        })
        .parse(run.json);
      expect([page, run.exit, answer.ok]).toEqual([page, 4, false]);
      for (const client of answer.clientsUnreadable) found.add(client);
    }
    expect([...found].sort()).toEqual(['elin', 'hamid', 'kari', 'ola']);
  }, 60_000);
});
