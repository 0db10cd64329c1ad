import { globSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../../', import.meta.url);

/** A file of the program, with its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every source file in some of the program's folders. */
export const sourcesOf = (...folders: readonly string[]): readonly Source[] =>
  globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: ROOT },
  )
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));
