// Loaded into the processes of the program before anything else: their clock shows the day that stands in a file.
import { readFileSync } from 'node:fs';
import { env } from 'node:process';

const RealDate = Date;

// The processes that this one starts load it too.
env['NODE_OPTIONS'] = `--import=${import.meta.url}`;

const now = (): number => {
  const day = readFileSync(env['MOVED_DATE_FILE'] ?? '', 'utf8');
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new RealDate().setFullYear(year, month - 1, date);
};

const made = (given: readonly unknown[]): Date => {
  const date: unknown = Reflect.construct(RealDate, given.length === 0 ? [now()] : given);
  if (!(date instanceof RealDate)) throw new TypeError('Not a date');
  return date;
};

globalThis.Date = new Proxy(RealDate, {
  construct: (_, given: readonly unknown[]) => made(given),
  get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
});
