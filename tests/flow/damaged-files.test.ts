import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auditPage } from '../../db/audit.ts';
import { clientIds, readClients } from '../../db/records/clients.ts';
import { closeVault, openVault } from '../../db/vault.ts';
import { clientText, writeInterchange } from '../../shared/interchange/write.ts';
import { faultCodes } from '../../shared/record/fault.ts';
import { faultText } from '../../shared/text/faults.ts';
import { CASES } from '../builders/cases.ts';
import { cli, PASSWORD, type Run } from '../electron/cli/command-line.ts';
import { valueOf } from '../db/vaults.ts';
import { fullHead, nothingLeftOut } from '../shared/interchange/nothing-left-out.ts';
import { cuts, hostile, otherFiles, wrongKinds, wrongTogether, wrongValues, type Damage } from './damages.ts';
import { damagedPersons, damagedServices } from './damaged-tables.ts';

/**
 * Damaged files of every kind, each given to `import` of one database that has clients: each is answered by faults
 * with row and field in the database's language, and the database holds afterwards what it held before.
 */

const EXAMPLES = path.join(import.meta.dirname, '..', '..', 'examples');
const example = (...name: readonly string[]): string => readFileSync(path.join(EXAMPLES, ...name), 'utf8');

/** A whole file, of clients that the database hasn't. */
const WHOLE = [...writeInterchange(fullHead, [CASES.kari, CASES.ola, nothingLeftOut])].join('');
const JSON_OF_IT: unknown = JSON.parse(WHOLE);

const DAMAGES: Readonly<Record<string, readonly Damage[]>> = {
  'cut short': cuts(WHOLE, 40),
  'of another kind somewhere': wrongKinds(JSON_OF_IT, 50),
  'with a value that means nothing': wrongValues(JSON_OF_IT),
  'with hostile texts and names': hostile(JSON_OF_IT),
  'of something else': otherFiles(WHOLE),
  'wrong as a whole': wrongTogether(JSON_OF_IT),
  'with persons': damagedPersons(example('csv', 'personer.csv')),
};
const SERVICES = damagedServices(example('csv', 'tjenester.csv'));

const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-damaged-'));
const db = path.join(folder, 'dovre.db');
const file = path.join(folder, 'damaged');

const run = (...args: readonly string[]): Promise<Run> => cli([...args, '--db', db], { today: '2026-01-02' });

beforeAll(async () => {
  const made = await run('init', '--municipality', '3431', '--allow-synthetic', '--language', 'nn');
  expect(made).toMatchObject({ exit: 0, stderr: '' });
  writeFileSync(file, [...writeInterchange(fullHead, [CASES.elin])].join(''));
  expect(await run('import', '--in', file)).toMatchObject({ exit: 0, json: { written: 1 } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that the database holds but its log, and its log. */
async function contents() {
  const vault = valueOf(
    await openVault({
      file: db,
      secret: { password: PASSWORD },
      now: () => '2015-05-05T09:30:00+02:00',
      programVersion: '0.1.0',
    }),
  );
  const clients = [...readClients(vault.db)].map(clientText);
  const log = auditPage(vault.db, { limit: 10_000 }).map(({ action, seq }) => ({ action, seq }));
  const { length } = clientIds(vault.db);
  closeVault(vault);
  return { clients, length, log };
}

async function exported(): Promise<string> {
  const out = path.join(folder, 'out.json');
  expect(await run('export-data', '--out', out)).toMatchObject({ exit: 0 });
  return readFileSync(out, 'utf8');
}

const answer = z.strictObject({
  read: z.int().min(0),
  written: z.literal(0),
  faults: z
    .array(z.strictObject({ row: z.int().min(0), field: z.string(), text: z.string() }))
    .min(1)
    .readonly(),
});

const DETAIL = 'DETAIL';
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What a fault may say in nynorsk, with anything in the place of what it is about. */
const SENTENCES = faultCodes.flatMap((code) =>
  [{ code }, { code, detail: DETAIL }].map(
    (fault) => new RegExp(`^${escaped(faultText(fault, 'nn')).replace(DETAIL, '[^]*')}$`),
  ),
);

const near = (told: string, field: string): boolean =>
  told === field || [told, field].some((one, at) => [field, told][at]?.startsWith(one) ?? false);

/** The answer is one document of faults, in words, with the place of the damage; nothing else is said anywhere. */
function expectRefusal(answered: Run, { row, field }: Pick<Damage, 'row' | 'field'>): void {
  expect(answered).toMatchObject({ exit: 1, stderr: '' });
  const { faults } = answer.parse(answered.json);
  for (const { text } of faults.slice(0, 1000)) {
    expect(SENTENCES.some((sentence) => sentence.test(text))).toBe(true);
    expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
  }
  const here = faults.filter((fault) => fault.row === row);
  expect(here).not.toEqual([]);
  if (field !== undefined)
    expect(here.map((fault) => fault.field)).toSatisfy((fields: readonly string[]) =>
      fields.some((told) => near(told, field)),
    );
  expect(answered.stdout).not.toMatch(/\n\s+at |node:internal|SyntaxError|ZodError|SqliteError/);
}

async function expectAllRefused(damages: readonly Damage[]): Promise<void> {
  const before = await contents();
  for (const { what, content, ...where } of damages) {
    writeFileSync(file, content);
    try {
      expectRefusal(await run('import', '--in', file), where);
    } catch (problem) {
      throw new Error(`a file that is ${what}`, { cause: problem });
    }
  }
  const after = await contents();
  expect(after.clients).toEqual(before.clients);
  // Whoever opens a database leaves a line; there is none but these.
  const since = after.log.slice(0, after.log.length - before.log.length);
  expect(since.map(({ action }) => action)).toEqual([...damages, 'the look at it'].map(() => 'opened'));
}

it('is about two hundred damages and more, all different, of files that are whole otherwise', async () => {
  const all = [...Object.values(DAMAGES).flat(), ...SERVICES];
  expect(new Set(all.map(({ content }) => Buffer.from(content).toString('base64'))).size).toBeGreaterThan(
    250,
  );
  writeFileSync(file, WHOLE);
  expect(await run('import', '--in', file, '--dry-run')).toMatchObject({ exit: 0, json: { faults: [] } });
  const persons = path.join(EXAMPLES, 'csv', 'personer.csv');
  expect(await run('import', '--in', persons, '--dry-run')).toMatchObject({ exit: 0, json: { faults: [] } });
});

describe('a file is refused when it is', () => {
  it.each(Object.keys(DAMAGES))(
    '%s',
    async (kind) => {
      const before = await exported();
      await expectAllRefused(DAMAGES[kind] ?? []);
      expect(await exported()).toBe(before);
    },
    120_000,
  );
});

describe('a line of 100 MB', () => {
  const MEGABYTES = 100;

  /** Written piece by piece: nobody has such a file in memory but the program. */
  async function writeLong(begin: string, piece: string, end: string): Promise<void> {
    const handle = await open(file, 'w');
    try {
      await handle.write(begin);
      const block = piece.repeat(1_000_000 / piece.length);
      for (let written = 0; written < MEGABYTES; written += 1) await handle.write(block);
      await handle.write(end);
    } finally {
      await handle.close();
    }
  }
  const HEAD =
    '{"format":"registerkort-interchange","version":1,"municipality":{"number":"3431"},"clients":[';

  it.each<readonly [string, string, string, string, Pick<Damage, 'row' | 'field'>]>([
    ['one name', `${HEAD}{"name":{"given":"Kari","family":"`, 'x', '"}}]}', { row: 1, field: 'name.family' }],
    ['a list of nothing', `${HEAD}{"stays":[`, '0,', '0]}]}', { row: 0 }],
    ['clients that are nobody', HEAD, '{},', '{}]}', { row: 0 }],
    ['nesting', HEAD, '[', '', { row: 0 }],
    ['headings of a table', '', 'Etternavn;', '\n', { row: 0 }],
    ['one cell of a table', 'Fornavn;Etternavn\nKari;', 'x', '\n', { row: 1, field: 'Etternavn' }],
    ['empty cells of a table', 'Fornavn;Etternavn\nKari', ';', '\n', { row: 0 }],
  ])(
    'is refused: %s',
    async (_what, begin, piece, end, where) => {
      await writeLong(begin, piece, end);
      expectRefusal(await run('import', '--in', file), where);
    },
    120_000,
  );
});

it('a file that can’t be read at all is told of in one line, with another exit code', async () => {
  const before = await exported();
  mkdirSync(path.join(folder, 'a-folder'));
  for (const name of ['nowhere', 'a-folder', 'dovre.db/within'])
    expect(await run('import', '--in', path.join(folder, name))).toMatchObject({
      exit: 5,
      stdout: '',
      stderr: 'Fila til --in kan ikkje lesast.\n',
    });
  expect(await exported()).toBe(before);
});

describe('a table of services, once its persons are there,', () => {
  it('is refused in the same way, and changes nobody', async () => {
    const persons = path.join(EXAMPLES, 'csv', 'personer.csv');
    expect(await run('import', '--in', persons)).toMatchObject({ exit: 0 });
    const services = path.join(EXAMPLES, 'csv', 'tjenester.csv');
    expect(await run('import', '--in', services, '--dry-run')).toMatchObject({
      exit: 0,
      json: { faults: [] },
    });
    const before = await exported();
    await expectAllRefused(SERVICES);
    expect(await exported()).toBe(before);
  }, 120_000);
});
