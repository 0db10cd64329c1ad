import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findHost, root, type Host } from './host.ts';

/** Debian's packages for the substitute host and for the tests that look at PDF and XML. */
const packages = ['chromium', 'xvfb', 'xauth', 'poppler-utils', 'libxml2-utils'];
const probeMs = 4_000;
const electronDownloadMs = 180_000;
const aptMs = 600_000;

/** Tries Electron's own download, once, where the place it comes from answers at all. */
async function downloadElectron(): Promise<void> {
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  const place = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/';
  const answers = await fetch(place, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) }).then(
    () => true,
    () => false,
  );
  if (!answers || !existsSync(installer)) return;
  console.log("Trying to download Electron's binary …");
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: electronDownloadMs });
}

/** Installs Debian's Chromium, where that is allowed to this user. */
function installChromium(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = (...args: readonly string[]): boolean => {
    const quick = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10', '-qq'];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync('apt-get', [...quick, ...args], { stdio: 'ignore', timeout: aptMs, env }).status === 0;
  };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (apt('update')) apt(...install);
}

/** A host for the program: one that is there, or one that can be had now. */
export async function getHost(): Promise<Host> {
  const there = findHost();
  if (there.kind !== 'none') return there;
  if (process.env['ELECTRON_HOST'] !== 'substitute') await downloadElectron();
  if (findHost().kind === 'none' && process.env['ELECTRON_HOST'] !== 'real') installChromium();
  return findHost();
}
