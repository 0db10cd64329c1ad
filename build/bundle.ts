import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host.ts';

const sources = ['electron', 'renderer', 'shared', 'db', 'electron.vite.config.ts', 'package-lock.json'];
/** One file of each of the three bundles, the last that a build writes among them. */
const built = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** When the newest file in here was changed, in ms since 1970; 0 when there is nothing. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether the bundles are there and no source is newer. */
function isFresh(): boolean {
  const files = built.map((name) => join(root, name));
  if (!files.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...files.map((file) => statSync(file).mtimeMs));
  return sources.every((name) => newest(join(root, name)) <= oldest);
}

/**
 * Builds the three bundles when that is needed; quiet when it works. Throws with the build's output when not. Of two
 * processes at once one builds, and the other waits for it.
 */
export function ensureBundle(): void {
  if (isFresh()) return;
  mkdirSync(join(root, 'out'), { recursive: true });
  while (!mine())
    if (newest(building) < Date.now() - LONGEST_BUILD_MS) rmSync(building, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    if (!isFresh()) build();
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/** There while somebody builds. */
const building = join(root, 'out', 'building');
const LONGEST_BUILD_MS = 120_000;

/** Whether it is now this process that builds. */
function mine(): boolean {
  try {
    mkdirSync(building);
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
}

function build(): void {
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The program could not be built.\n${stdout}${stderr}`);
}
