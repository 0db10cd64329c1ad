import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../build/host.ts';

/** The day on which the program runs, so that a test can live through a year. */
export interface ProgramClock {
  /** What the program is started with. */
  readonly environment: Readonly<Record<string, string>>;
  readonly required: string;
  /** ISO day. The window learns of it when the database is unlocked. */
  readonly setDay: (day: string) => void;
  readonly remove: () => void;
}

export function programClock(day: string): ProgramClock {
  const folder = mkdtempSync(join(tmpdir(), 'registerkort-day-'));
  const file = join(folder, 'day');
  const setDay = (next: string): void => writeFileSync(file, next);
  setDay(day);
  return {
    environment: { MOVED_DATE_FILE: file },
    required: join(root, 'tests/e2e/moved-date.ts'),
    setDay,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
