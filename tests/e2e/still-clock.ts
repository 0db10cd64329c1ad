// Loaded into main and, through it, into the vault process before anything else: the program's clock stands still.
import { fileURLToPath } from 'node:url';

/** A Tuesday in the season, with a deadline ahead. */
const AT = Date.parse('2025-12-02T09:41:07+01:00');

globalThis.Date = new Proxy(Date, {
  construct: (target, given: readonly unknown[], made) =>
    Reflect.construct(target, given.length === 0 ? [AT] : given, made) as Date,
  get: (target, name, receiver) =>
    name === 'now' ? () => AT : (Reflect.get(target, name, receiver) as unknown),
});
process.env['TZ'] = 'Europe/Oslo';
// Playwright takes it out of the environment that main gets, and what main starts has to have it.
process.env['NODE_OPTIONS'] = `--require=${fileURLToPath(import.meta.url)}`;
