// The host without Playwright on its wires, as people start it: headless, and with a window under Xvfb.
import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { findHost, root } from '../../build/host.ts';
import { newUserData, removeUserData } from './launch.ts';

/** Runs the fixture app's test of itself. */
async function selfTest(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; said: string }> {
  const host = findHost();
  if (host.kind === 'none') throw new Error(host.hint);
  const userData = newUserData();
  const [program, ...before] = [...command, host.executable];
  const args = [...before, 'tests/host/fixture-app', '--self-test', `--user-data-dir=${userData}`];
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  removeUserData(userData);
  return { code, said };
}

const all = { before: 'before', after: 'after', hasText: true, picture: true, pdf: '%PDF-' };

test('a visible window: ports, lock, picture and PDF, then a clean end', async () => {
  const { code, said } = await selfTest(['xvfb-run', '-a'], { HOST_HEADED: '1' });
  expect(JSON.parse(said)).toEqual(all);
  expect(code).toBe(0);
});

test('no window to see, if the host can do that', async () => {
  test.skip(findHost().kind === 'electron', 'Electron has no mode without a display');
  const { code, said } = await selfTest([], { HOST_HEADED: '0', DISPLAY: '' });
  expect(JSON.parse(said)).toEqual(all);
  expect(code).toBe(0);
});
