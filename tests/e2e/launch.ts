import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findHost, root } from '../../build/host.ts';

/** Loaded into a program it stops the clock at {@link STILL_DAY}, so that its pictures are the same on any day. */
export const STILL_CLOCK = join(import.meta.dirname, 'still-clock.ts');
export const STILL_DAY = '2025-12-02';

/** A running app and its user-data folder. */
export type Running = {
  readonly app: ElectronApplication;
  readonly userData: string;
  /** Ends the app and starts it again on the same user data. */
  readonly relaunch: () => Promise<Running>;
  /** Ends the app; the folder goes when `removeUserData` is called. */
  readonly close: () => Promise<void>;
};

/** The machine's clock, one that stands still, or one that a module loaded before the app moves. */
export type ClockWish =
  'runs' | 'still' | { readonly required: string; readonly environment: Readonly<Record<string, string>> };

/** A new empty user-data folder. */
export const newUserData = (): string => mkdtempSync(join(tmpdir(), 'registerkort-e2e-'));
export const removeUserData = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/**
 * Starts an app on the host that is there, on real Electron and on the substitute in the same way.
 * `path` is an app's folder or main file: this program, unless said otherwise. `environment` is added
 * to this one. With `clock` still, it is 9.41 on {@link STILL_DAY} all the time; a moved one is set by the test.
 */
export async function launch(
  userData: string,
  path = root,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  clock: ClockWish = 'runs',
): Promise<Running> {
  const host = findHost();
  if (host.kind === 'none') throw new Error(host.hint);
  const app = await _electron.launch({
    ...(host.kind === 'electron' ? {} : { executablePath: host.executable }),
    args: [
      ...(clock === 'runs' ? [] : ['-r', clock === 'still' ? STILL_CLOCK : clock.required]),
      path,
      `--user-data-dir=${userData}`,
      '--test-data-only',
      ...args,
    ],
    cwd: root,
    locale: 'nb-NO',
    env: { ...inherited(), ...environment, ...(typeof clock === 'string' ? {} : clock.environment) },
  });
  return {
    app,
    userData,
    close: () => app.close(),
    relaunch: async () => {
      await app.close();
      return launch(userData, path, args, environment, clock);
    },
  };
}

const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Waits until a window shows a page of the app: at first it can be an empty one. */
export async function appPage(page: Page): Promise<Page> {
  await page.waitForURL(({ protocol }) => protocol !== 'about:' && protocol !== 'data:');
  return page;
}

/** The first window, when it shows a page of the app. */
export const firstPage = async (app: ElectronApplication): Promise<Page> => appPage(await app.firstWindow());
