import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..', '..', '..');

/**
 * Bundles the print worker, the preload and the page of papers as the program's own build does, in a folder of
 * the tests' own. Answers the worker's path.
 */
export async function buildPaper(name: string): Promise<string> {
  const folder = path.join(root, 'out', name);
  const common = { root, configFile: false, logLevel: 'warn' } as const;
  const node = (entry: string, outDir: string, format: 'es' | 'cjs', file: string) =>
    build({
      ...common,
      ssr: { noExternal: true, external: ['electron'] },
      build: {
        ssr: true,
        outDir: path.join(folder, outDir),
        rolldownOptions: { input: path.join(root, entry), output: { format, entryFileNames: file } },
      },
    });
  await Promise.all([
    node('electron/print-worker.ts', 'main', 'es', 'print.js'),
    node('electron/preload/paper.ts', 'preload', 'cjs', 'paper.cjs'),
    build({
      ...common,
      root: path.join(root, 'renderer'),
      build: {
        outDir: path.join(folder, 'renderer'),
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: path.join(root, 'renderer', 'paper.html') },
      },
    }),
  ]);
  return path.join(folder, 'main', 'print.js');
}
