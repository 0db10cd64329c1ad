import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { SourceChange } from './line.ts';

/** Holds the changes as JSON, for a process and all that it starts. */
const NAME = 'REGISTERKORT_BROKEN_ON_PURPOSE';

const root = path.join(import.meta.dirname, '..', '..');
const changesSchema = z.array(z.strictObject({ file: z.string(), from: z.string(), to: z.string() }));

/** The environment in which every process of Node reads its sources with these changes. */
export const environmentWith = (changes: readonly SourceChange[]): NodeJS.ProcessEnv =>
  changes.length === 0
    ? {}
    : {
        [NAME]: JSON.stringify(changes),
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${pathToFileURL(import.meta.filename).href}`,
      };

/** Throws when the source isn't what the change was made for: then it would break something else, or nothing. */
function changed(source: string, { file, from, to }: SourceChange): string {
  const parts = source.split(from);
  if (parts.length !== 2)
    throw new Error(`a break fits no more: in ${file} this stands ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}

const wanted = process.env[NAME];
if (wanted !== undefined) {
  const changes = changesSchema.parse(JSON.parse(wanted));
  const byUrl = Map.groupBy(changes, ({ file }) => pathToFileURL(path.join(root, file)).href);
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      const mine = byUrl.get(url);
      if (mine === undefined) return loaded;
      const source =
        loaded.source instanceof Uint8Array ? Buffer.from(loaded.source).toString() : loaded.source;
      if (typeof source !== 'string') throw new Error(`no source to break: ${url}`);
      return { ...loaded, source: mine.reduce(changed, source) };
    },
  });
}
