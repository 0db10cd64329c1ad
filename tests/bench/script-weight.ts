import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { root } from '../../build/host.ts';
import { buildWindow } from '../renderer/harness/build.ts';

/** Scripts that are loaded together. */
export interface Weight {
  /** Bytes on their way, each script compressed by itself. */
  readonly bytes: number;
  /** The sources that they are made of, `renderer/main.tsx`. */
  readonly sources: readonly string[];
}

export interface Weights {
  /** What paints the unlock page. */
  readonly unlocking: Weight;
  /** What the start page needs after that, the unlock page's own with it: no grid and no chart. */
  readonly firstScreen: Weight;
}

interface Script {
  readonly bytes: number;
  readonly imports: readonly string[];
  readonly sources: readonly string[];
}

/** Modules that are loaded one after the other until the first screen stands. */
const UNLOCKING = ['renderer/index.html'];
const FIRST_SCREEN = [
  ...UNLOCKING,
  'renderer/main.tsx',
  'renderer/schemas-without-eval.ts',
  'renderer/pages/start/StartPage.tsx',
];

/** Builds the window as the program has it, and weighs what it loads. */
export async function weighWindow(): Promise<Weights> {
  const folder = await mkdtemp(path.join(tmpdir(), 'registerkort-weight-'));
  const scripts = new Map<string, Script>();
  try {
    await buildWindow(folder, [reader(scripts)]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { unlocking: weigh(scripts, UNLOCKING), firstScreen: weigh(scripts, FIRST_SCREEN) };
}

/** Notes each script as it is written. */
const reader = (scripts: Map<string, Script>): Plugin => ({
  name: 'weigh',
  writeBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        scripts.set(chunk.fileName, {
          bytes: gzipSync(chunk.code).length,
          imports: chunk.imports,
          sources: chunk.moduleIds.map((id) => path.relative(root, id).replaceAll(path.sep, '/')),
        });
  },
});

/** Scripts with these sources, and all that they import without being asked. Throws where a source is in none. */
function weigh(scripts: ReadonlyMap<string, Script>, wanted: readonly string[]): Weight {
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    scripts.get(name)?.imports.forEach(load);
  };
  for (const source of wanted) {
    const [name] = [...scripts].find(([, { sources }]) => sources.includes(source)) ?? [];
    if (name === undefined) throw new Error(`no script has ${source} in it`);
    load(name);
  }
  const all = [...loaded].flatMap((name) => scripts.get(name) ?? []);
  return {
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    sources: all.flatMap(({ sources }) => sources),
  };
}
