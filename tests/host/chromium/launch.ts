import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a Chromium is to be started. */
export type ChromiumOptions = {
  readonly executable: string;
  /** An empty folder, removed by whoever made it. */
  readonly profile: string;
  readonly headed: boolean;
  /** `nb`, `nn` … */
  readonly locale: string;
  readonly switches: readonly string[];
};

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-dev-shm-usage',
  '--disable-popup-blocking',
  '--disable-search-engine-choice-screen',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades,PaintHolding',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--test-type',
];

/** The empty window that a visible host starts with, without tabs and address bar; the first BrowserWindow takes it. */
const spareWindow = 'data:text/html,';

/** Starts Chromium, to be spoken to over descriptors 3 and 4 or over a port of its own choosing. */
export function spawnChromium(options: ChromiumOptions, debugging: 'pipe' | 'port'): ChildProcess {
  const args = [
    ...(options.headed
      ? [`--app=${spareWindow}`]
      : ['--headless=new', '--hide-scrollbars', '--no-startup-window']),
    debugging === 'pipe' ? '--remote-debugging-pipe' : '--remote-debugging-port=0',
    `--user-data-dir=${options.profile}`,
    `--lang=${options.locale}`,
    ...quiet,
    ...options.switches,
  ];
  return spawn(options.executable, args, {
    stdio: ['ignore', 'ignore', 'pipe', ...(debugging === 'pipe' ? (['pipe', 'pipe'] as const) : [])],
    env: { ...process.env, LANGUAGE: options.locale },
  });
}

/** The address Chromium says it listens on; fails with Chromium's last words if it ends before. */
export function debuggingAddress(chromium: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    const lastWords: string[] = [];
    if (chromium.stderr === null) throw new Error('Chromium has no standard error.');
    createInterface(chromium.stderr).on('line', (line) => {
      lastWords.push(line);
      if (lastWords.length > 100) lastWords.shift();
      const address = /^DevTools listening on (ws:\/\/.*)$/.exec(line)?.[1];
      if (address !== undefined) found(address);
    });
    chromium.once('error', failed);
    chromium.once('exit', (code) => failed(new Error(`Chromium ended (${code}).\n${lastWords.join('\n')}`)));
  });
}

/** Waits for the end, and makes it come when it takes longer than `ms`. */
export async function ended(child: ChildProcess, ms: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((done) => child.once('exit', done));
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  await end;
  clearTimeout(timer);
}
