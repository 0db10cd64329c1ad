import { fileURLToPath } from 'node:url';
import { findChromium } from '../../../build/host.ts';
import {
  Browser,
  endSharedChromium,
  newFolder,
  socketIn,
  startSharedChromium,
  type SharedChromium,
} from '../chromium/browser.ts';
import { app, locale } from './app.ts';
import { addedSwitches, switchValue } from './command-line.ts';
import { nothing } from './events.ts';
import { applyPermissions } from './permissions.ts';
import { whenPermissionsChange } from './session.ts';

/** The windows, as the host needs them (window.ts registers itself here). */
export type HostedWindow = {
  readonly targetId: string | undefined;
  readonly titled: (title: string) => void;
  /** Chromium closed it. */
  readonly closedOutside: () => void;
};

export const hostedWindows = new Set<HostedWindow>();

/** Playwright drives: it comes in by a port, and stays connected to one and the same Chromium. */
const driven = switchValue('remote-debugging-port') !== undefined;
/** A visible Chromium would end with its last window, and take Playwright's connection with it. */
const headed = !driven && process.env['HOST_HEADED'] === '1';
let shared: SharedChromium | undefined;
/** A browser that runs or is starting. */
type Running = { readonly folder: string; readonly browser: Promise<Browser>; started?: Browser };
let current: Running | undefined;
let ending: Promise<void> = Promise.resolve();

const byTarget = (targetId: string): HostedWindow | undefined =>
  [...hostedWindows].find((window) => window.targetId === targetId);

async function start(folder: string): Promise<Browser> {
  await ending;
  const executable = findChromium();
  if (executable === undefined) throw new Error('No Chromium found.');
  const chromium = { executable, headed, locale, switches: addedSwitches() };
  if (driven && shared === undefined) {
    shared = await startSharedChromium(chromium);
    process.stderr.write(`DevTools listening on ${shared.address}\n`); // the line Playwright waits for
  }
  const browser = await Browser.start(
    { chromium, shared, folder },
    {
      titled: (targetId, title) => byTarget(targetId)?.titled(title),
      pageGone: (targetId) => byTarget(targetId)?.closedOutside(),
      gone: () => app.exit(1),
    },
  );
  await applyPermissions(browser);
  return browser;
}

function running(): Running {
  if (current !== undefined) return current;
  const folder = newFolder();
  const made: Running = { folder, browser: start(folder) };
  made.browser.then(
    (browser) => (made.started = browser),
    (error: unknown) => {
      console.error(error);
      app.exit(1);
    },
  );
  current = made;
  return made;
}

/** The browser that runs, or a new one. */
export const currentBrowser = (): Promise<Browser> => running().browser;

/** Where message ports of this process, its children and the pages meet. */
export const portSocket = (): string => socketIn(running().folder);

/** The last window is gone: the relay that saw what it showed ends with it, and all ports with the relay. */
export function endBrowser(chromiumToo = false): Promise<void> {
  const last = current;
  current = undefined;
  if (last !== undefined)
    ending = last.browser.then((browser) => browser.end(chromiumToo || !driven), nothing);
  return ending;
}

/** Ends everything: the browser, and every process the app started. */
export async function shutDown(children: Iterable<{ readonly kill: () => boolean }>): Promise<void> {
  for (const child of children) child.kill();
  await endBrowser(true);
  if (shared !== undefined) await endSharedChromium(shared);
}

/** The folder of this host, as `process.resourcesPath`. */
export const resourcesPath = fileURLToPath(new URL('../resources', import.meta.url));

whenPermissionsChange(() => {
  if (current?.started !== undefined) void applyPermissions(current.started);
});
