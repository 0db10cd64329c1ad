import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, Menu, powerMonitor, session } from 'electron';
import { dialogText } from '../shared/text/dialogs.ts';
import { Desk } from './desk.ts';
import { windowCalls } from './ipc/window-calls.ts';
import { serveMainCalls } from './ipc/main-calls.ts';
import { placesOf, type Places } from './places.ts';
import { serveAssets } from './window/assets.ts';
import { guardSession } from './window/guards.ts';
import { secureStart } from './window/secure-start.ts';
import { strangeSwitches } from './window/switches.ts';
import { PARTITION } from './window/web-preferences.ts';

/** How often it is asked how long nobody has touched anything, in milliseconds. */
const IDLE_ASKED_MS = 5_000;

const bundles = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const strange = app.isPackaged ? strangeSwitches(process.argv.slice(1), process.platform) : [];
const places = placesOf({
  platform: process.platform,
  localAppData: process.env['LOCALAPPDATA'],
  userData: app.getPath('userData'),
  given: app.commandLine.getSwitchValue('user-data-dir'),
});

if (strange.length > 0) giveUp('strangeSwitch', strange.join(', '));
else if (places === null) giveUp('noLocalFolder');
else {
  app.setPath('userData', places.userData);
  if (app.requestSingleInstanceLock()) start(places);
  else app.quit();
}

/** Nothing is open yet, so nobody's language is known. */
function giveUp(why: 'strangeSwitch' | 'noLocalFolder', detail = ''): void {
  for (const name of strange) app.commandLine.removeSwitch(name);
  dialog.showErrorBox(dialogText.nb.vaultLost, `${dialogText.nb[why]} ${detail}`.trim());
  app.exit(1);
}

function start(at: Places): void {
  secureStart();
  app.setAppUserModelId('no.registerkort.app');
  void app.whenReady().then(() => ready(at));
}

function ready(at: Places): void {
  Menu.setApplicationMenu(null);
  const ours = session.fromPartition(PARTITION);
  guardSession(ours);
  guardSession(session.defaultSession);
  serveAssets(ours.protocol, path.join(bundles, 'renderer'));

  const desk = new Desk({
    bundles,
    places: at,
    version: app.getVersion(),
    testDataOnly: app.commandLine.hasSwitch('test-data-only'),
  });
  serveMainCalls(windowCalls(desk, bundles), {
    isWindow: (contents) => desk.isWindow(contents),
    isOpen: () => desk.isUnlocked,
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
  // Windows says it to the window (desk.ts), the others here.
  powerMonitor.on('shutdown', () => app.quit());
  // Whoever ends the program: what is typed is kept and the database closed before main goes and takes all with it.
  app.on('before-quit', (event) => {
    if (desk.vault === null && !desk.isLocking) return;
    event.preventDefault();
    void desk.close().then(() => app.quit());
  });
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= desk.lockMinutes * 60) desk.lockIfOpen();
  }, IDLE_ASKED_MS);
}
