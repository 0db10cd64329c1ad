import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import Database from 'better-sqlite3';

/** Where this process is to end itself, as `kill -9` would: before its nth step. */
export interface KillAt {
  /** From 1. Infinity: nowhere, only count. */
  readonly step: number;
  /** A write that it would happen before is done by half first. */
  readonly torn: boolean;
}

/** What changes something on disk. Reading leaves nothing to be cut off. */
const CHANGING = [
  'openSync',
  'closeSync',
  'writeSync',
  'fsyncSync',
  'fdatasyncSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'rmSync',
  'unlinkSync',
  'mkdirSync',
  'chmodSync',
  'writeFileSync',
] as const;

/**
 * From here on, each call that changes a file and each SQL statement is a step, and before one of them the process is
 * gone: no `finally` runs, nothing is closed. Gives what the steps were so far.
 */
export function killAtStep({ step, torn }: KillAt): () => readonly string[] {
  const steps: string[] = [];
  const { writeSync } = fs;
  const next: Next = (name, half) => {
    steps.push(name);
    if (steps.length < step) return;
    if (torn) half?.();
    process.kill(process.pid, 'SIGKILL');
    // The signal is on its way: nothing more may happen before it arrives.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
  for (const name of CHANGING) replace(fs, name, next, writeSync);
  syncBuiltinESMExports();
  countStatements(next);
  return () => steps;
}

type Next = (name: string, half?: () => void) => void;
type Call = (...given: readonly unknown[]) => unknown;
const isCall = (value: unknown): value is Call => typeof value === 'function';

function replace(owner: object, name: string, next: Next, writeSync: typeof fs.writeSync): void {
  const real: unknown = Reflect.get(owner, name);
  if (!isCall(real)) throw new Error(`there is no ${name}`);
  Reflect.set(owner, name, function (this: unknown, ...given: readonly unknown[]) {
    const [handle, bytes, from = 0, length, at = null] = given;
    const isWrite =
      name === 'writeSync' &&
      typeof handle === 'number' &&
      bytes instanceof Uint8Array &&
      typeof from === 'number' &&
      (typeof at === 'number' || at === null);
    const half = isWrite
      ? () => {
          const whole = typeof length === 'number' ? length : bytes.length - from;
          writeSync(handle, bytes, from, Math.floor(whole / 2), at);
        }
      : undefined;
    next(name, half);
    return Reflect.apply(real, this, given);
  });
}

/** Several statements in one text are run one by one, so that there is a step between them. */
function countStatements(next: Next): void {
  const probe = new Database(':memory:');
  const statement: unknown = Object.getPrototypeOf(probe.prepare('SELECT 1'));
  const database: unknown = Object.getPrototypeOf(probe);
  probe.close();
  if (typeof statement !== 'object' || statement === null) throw new Error('no statement to be seen');
  if (typeof database !== 'object' || database === null) throw new Error('no database to be seen');
  replace(statement, 'run', next, fs.writeSync);
  replace(database, 'pragma', next, fs.writeSync);
  const exec: unknown = Reflect.get(database, 'exec');
  if (!isCall(exec)) throw new Error('there is no exec');
  Reflect.set(database, 'exec', function (this: Database.Database, text: string) {
    for (const one of statementsOf(this, text)) {
      next('exec');
      Reflect.apply(exec, this, [one]);
    }
    return this;
  });
}

/** A piece up to a semicolon is a statement when SQLite doesn't wait for more (the body of a trigger, a comment). */
function* statementsOf(db: Database.Database, text: string): Generator<string, void, void> {
  let begun = '';
  for (const piece of text.split(/(?<=;)/)) {
    begun += piece;
    if (isIncomplete(db, begun)) continue;
    yield begun;
    begun = '';
  }
  if (begun.trim() !== '') yield begun;
}

function isIncomplete(db: Database.Database, text: string): boolean {
  try {
    db.prepare(text);
    return false;
  } catch (thrown) {
    return thrown instanceof Error && /incomplete input|contains no statements/.test(thrown.message);
  }
}
