import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, Menu, powerMonitor, protocol, session } from 'electron';
import { Desk } from './desk.ts';
import { windowCalls } from './ipc/window-calls.ts';
import { serveMainCalls } from './ipc/main-calls.ts';
import { placesOf } from './places.ts';
import { serveAssets } from './window/assets.ts';
import { guardContents, guardSession } from './window/guards.ts';
import { SCHEME } from './window/origin.ts';
import { PARTITION } from './window/web-preferences.ts';

/** Minutes without input after which the program locks. */
const IDLE_MINUTES = 10;

const bundles = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const places = placesOf({
  platform: process.platform,
  localAppData: process.env['LOCALAPPDATA'],
  userData: app.getPath('userData'),
  given: app.commandLine.getSwitchValue('user-data-dir'),
});
app.setPath('userData', places.userData);

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  app.enableSandbox();
  guardContents(app);
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
  void app.whenReady().then(ready);
}

function ready(): void {
  Menu.setApplicationMenu(null);
  const ours = session.fromPartition(PARTITION);
  guardSession(ours);
  guardSession(session.defaultSession);
  serveAssets(ours.protocol, path.join(bundles, 'renderer'));

  const desk = new Desk({
    bundles,
    places,
    version: app.getVersion(),
    testDataOnly: app.commandLine.hasSwitch('test-data-only'),
  });
  serveMainCalls(windowCalls(desk, bundles), {
    isWindow: (contents) => desk.isWindow(contents),
    onPort: () => desk.givePort(),
  });
  desk.open();

  app.on('second-instance', () => {
    desk.window?.show();
    desk.window?.focus();
  });
  // The window is gone for a moment while locking; closing it is what ends the program.
  app.on('window-all-closed', () => {
    if (desk.vault === null && !desk.isLocking) app.quit();
  });
  powerMonitor.on('lock-screen', () => void desk.lock());
  powerMonitor.on('suspend', () => void desk.lock());
  // Some machines sleep without a word before.
  powerMonitor.on('resume', () => desk.lockIfOpen());
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= IDLE_MINUTES * 60) desk.lockIfOpen();
  }, 5_000);
}
