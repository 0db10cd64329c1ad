// `npm start`: builds what is out of date and opens the program's window. More arguments go to the program.
import { spawn } from 'node:child_process';
import { getHost } from './browser.ts';
import { ensureBundle } from './bundle.ts';
import { root, type Host } from './host.ts';

/** Runs a program until it ends, passes on what should end it, and gives its exit code. */
function run(executable: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(executable, args, { stdio: 'inherit', env });
  // Ctrl+C reaches the program by itself; this process only has to outlive it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => ended(code ?? 1));
  });
}

/** Opens the window, waits for its end, and gives the exit code. */
async function open(host: Host, args: readonly string[]): Promise<number> {
  switch (host.kind) {
    case 'none':
      console.error(host.hint);
      return 1;
    case 'electron':
      return run(host.executable, [root, ...args], process.env);
    case 'substitute': {
      const { DISPLAY, WAYLAND_DISPLAY } = process.env;
      if (process.platform === 'linux' && (DISPLAY ?? '') === '' && (WAYLAND_DISPLAY ?? '') === '') {
        console.error('No display for the window. On a machine without one: xvfb-run -a npm start');
        return 1;
      }
      console.log(
        `Without Electron: a window of ${host.chromium}, for practice and TESTDATA databases only.`,
      );
      const env = { ...process.env, HOST_HEADED: '1', CHROMIUM: host.chromium };
      return run(host.executable, [root, '--test-data-only', ...args], env);
    }
  }
}

ensureBundle();
process.exitCode = await open(await getHost(), process.argv.slice(2));
