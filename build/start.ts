// `npm start`: builds what is out of date and opens the program's window. More arguments go to the program.
import { spawnSync } from 'node:child_process';
import { getHost } from './browser.ts';
import { ensureBundle } from './bundle.ts';
import { root, type Host } from './host.ts';

/** Opens the window, waits for its end, and gives the exit code. */
function run(host: Host, args: readonly string[]): number {
  const open = (executable: string, more: readonly string[], env: NodeJS.ProcessEnv): number =>
    spawnSync(executable, [root, ...more, ...args], { stdio: 'inherit', env }).status ?? 1;
  switch (host.kind) {
    case 'none':
      console.error(host.hint);
      return 1;
    case 'electron':
      return open(host.executable, [], process.env);
    case 'substitute': {
      const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '';
      if (display === '' && process.platform === 'linux') {
        console.error('No display for the window. On a machine without one: xvfb-run -a npm start');
        return 1;
      }
      console.log(
        `Without Electron: a window of ${host.chromium}, for practice and TESTDATA databases only.`,
      );
      return open(host.executable, ['--test-data-only'], {
        ...process.env,
        HOST_HEADED: '1',
        CHROMIUM: host.chromium,
      });
    }
  }
}

ensureBundle();
process.exitCode = run(await getHost(), process.argv.slice(2));
