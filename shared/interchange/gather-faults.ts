import type { Fault } from '../record/fault.ts';

/** A fault with its place: row 0 is the file's head, rows from 1 are its records in order. */
export interface InterchangeFault extends Fault {
  readonly row: number;
}

/** Nobody reads more, and a hostile file would have as many as it has characters. */
export const MOST_FAULTS = 50_000;

/** The faults of a file in its order, up to a number after which the file isn't read any further. */
export interface GatheredFaults {
  readonly all: readonly InterchangeFault[];
  /** Too many: what follows is not read, and nothing of the file can be taken in. */
  readonly full: boolean;
  add(row: number, faults: readonly Fault[]): void;
}

export function gatherFaults(): GatheredFaults {
  const all: InterchangeFault[] = [];
  let full = false;
  return {
    all,
    get full() {
      return full;
    },
    add(row, faults) {
      for (const fault of faults) {
        if (full) return;
        all.push({ row, ...fault });
        if (all.length < MOST_FAULTS) continue;
        all.push({ row: 0, field: '', code: 'too-many-faults', detail: String(MOST_FAULTS) });
        full = true;
      }
    },
  };
}
