import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { z } from 'zod';
import { runCli } from '../../../electron/cli.ts';
import type { Printed } from '../../../electron/cli/world.ts';
import { interchangeFile } from '../../../shared/interchange/format.ts';
import type { PaperDocument } from '../../../shared/papers/document.ts';
import { CHEAP } from '../../db/vaults.ts';

export const PASSWORD = 'fire gule sykler sover';
export const TODAY = '2015-05-05';

/** What a run left behind. */
export interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What stands on standard output, as JSON; undefined when there is nothing. */
  readonly json: unknown;
}

interface Outside {
  /** Lines on standard input: the right password unless a test gives another. Null: a terminal. */
  readonly stdin?: string | Uint8Array | null;
  readonly printer?: (document: PaperDocument) => Promise<Printed>;
  readonly today?: string;
  readonly isTTY?: boolean;
  readonly isOverNetwork?: (folder: string) => boolean;
}

/** Runs a command in this process, as the real one does, with a clock of its own. */
export async function cli(args: readonly string[], outside: Outside = {}): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const stdin = outside.stdin === undefined ? `${PASSWORD}\n` : outside.stdin;
  const exit = await runCli(args, {
    stdin: stdin === null ? null : pieces(stdin),
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    isTTY: outside.isTTY ?? false,
    printer: outside.printer ?? (() => Promise.resolve({ ok: false, reason: 'no printer in this test' })),
    clock: { today: () => outside.today ?? TODAY, now: () => `${outside.today ?? TODAY}T09:30:00+02:00` },
    programVersion: '0.1.0',
    cost: CHEAP,
    ...(outside.isOverNetwork === undefined ? {} : { isOverNetwork: outside.isOverNetwork }),
  });
  return { exit, stdout, stderr, json: stdout === '' ? undefined : parsed(stdout) };
}

// eslint-disable-next-line @typescript-eslint/require-await -- standard input is read as it comes
async function* pieces(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? Buffer.from(text) : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Written with --text, for people.
    return undefined;
  }
}

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'registerkort-cli-'));

/** A folder of its own for one test, removed after it. */
export function scratchFolder(): string {
  const folder = newFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const TEST_DATA = ['--municipality', '3431', '--allow-synthetic'];

/** A new database, for test data unless told otherwise, in a folder of its own. */
export async function newDatabase(
  args: readonly string[] = TEST_DATA,
  folder: string = scratchFolder(),
): Promise<{ readonly folder: string; readonly db: string; readonly recoverySheet: string }> {
  const db = path.join(folder, 'dovre.db');
  const run = await cli(['init', '--db', db, ...args], { today: '2026-01-02' });
  if (run.exit !== 0) throw new Error(run.stderr);
  const { recoverySheet } = z.strictObject({ recoverySheet: z.string() }).parse(run.json);
  return { folder, db, recoverySheet };
}

/** One database for the tests of a file, which they look at or copy: passwords take their time. */
export function sharedDatabase(...imports: readonly string[]): () => string {
  const folder = newFolder();
  let database = '';
  beforeAll(async () => {
    database = (await newDatabase(TEST_DATA, folder)).db;
    for (const file of imports) {
      const run = await cli(['import', '--db', database, '--in', file]);
      if (run.exit !== 0) throw new Error(run.stdout + run.stderr);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => database;
}

/** The same database again, in another folder. */
export function copyOf(db: string): string {
  const copy = path.join(scratchFolder(), path.basename(db));
  for (const ending of ['', '.vault.json', '.anchor']) copyFileSync(db + ending, copy + ending);
  return copy;
}

export const caseFile = (name: 'kari' | 'ola' | 'elin' | 'hamid'): string =>
  path.join(import.meta.dirname, '..', '..', '..', 'examples', 'cases', `${name}.json`);

/** An interchange file of clients in plain terms, as another program would write it. */
export function fileOf(clients: readonly unknown[], head: Readonly<Record<string, unknown>> = {}): string {
  const file = path.join(scratchFolder(), 'in.json');
  const municipality = { number: '3431' };
  const json = { format: 'registerkort-interchange', version: 1, municipality, ...head, clients };
  writeFileSync(file, JSON.stringify(json));
  return file;
}

/** The interchange file that the database gives. */
export async function exported(db: string): Promise<string> {
  const out = path.join(scratchFolder(), 'out.json');
  const run = await cli(['export-data', '--db', db, '--out', out]);
  if (run.exit !== 0) throw new Error(run.stderr);
  return readFileSync(out, 'utf8');
}

export const clientsIn = (text: string) => interchangeFile.parse(JSON.parse(text)).clients;
