import type { Result } from '../../db/result.ts';

/** One of the sizes that are measured: realistic, more than anybody has, and stress. */
export const SIZES = ['3k', '10k', '100k'] as const;
export type Size = (typeof SIZES)[number];

export const CLIENTS = { '3k': 3_000, '10k': 10_000, '100k': 100_000 } as const satisfies Readonly<
  Record<Size, number>
>;

type Databases = Readonly<Record<Size, readonly number[] | null>>;

/** The one database that the size names, as most need. */
export const ONE: Databases = {
  '3k': [CLIENTS['3k']],
  '10k': [CLIENTS['10k']],
  '100k': [CLIENTS['100k']],
};

/** That one, and beside it the realistic one as its floor. */
export const BESIDE_3K: Databases = {
  '3k': null,
  '10k': [CLIENTS['10k'], CLIENTS['3k']],
  '100k': [CLIENTS['100k'], CLIENTS['3k']],
};

/** No database: what is measured is the window, and the same whatever the size. */
export const NONE: Databases = { '3k': [], '10k': [], '100k': [] };

/** A database of invented clients, closed, in a folder of its own that the measuring may write to. */
export interface Database {
  readonly folder: string;
  readonly file: string;
  readonly password: string;
  /** How many there are of each, told by what invented them and not by the database. */
  readonly counts: Readonly<Record<'clients' | 'registrations' | 'decisions', number>>;
}

/** Something done once: how long it took, in milliseconds; several where it is done often in a round. */
export type Act = () => Promise<readonly number[]> | readonly number[];

/** What is measured, made ready in a process of its own. */
export interface Ready {
  readonly floor: Act;
  readonly operation: Act;
  readonly end: () => Promise<void> | void;
}

/** One line of docs/speed.md: an operation, and what it is held against in the same round. */
export interface Bench {
  /** `P14`. */
  readonly name: string;
  readonly operation: string;
  readonly floor: string;
  /** The most that the operation may take, in floors. */
  readonly bar: number;
  /** The most that 95 of 100 operations may take, in milliseconds; then there are at least 300. */
  readonly p95?: number;
  /** How many clients the databases have that it needs at a size, the greatest first; null: it isn't measured there. */
  readonly databases: Databases;
  /** Throws when something isn't what it must be: speed must never hide a wrong result. */
  readonly ready: (databases: readonly Database[]) => Promise<Ready>;
}

/** What is held against a bar as it is, with no floor beside it. */
export interface Amount {
  readonly what: string;
  readonly value: number;
  readonly unit: '%' | 'KB' | 'ms';
  /** The most that it may be; null: it is told only. */
  readonly bar: number | null;
}

/** A line of docs/speed.md without a floor, the same whatever the size. */
export interface Tally {
  readonly name: string;
  readonly operation: string;
  readonly count: () => Promise<readonly Amount[]>;
}

/** The value, or an end with the error: what is measured must work. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`not ok: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** How long something takes, in milliseconds. */
export async function timed(act: () => unknown): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
