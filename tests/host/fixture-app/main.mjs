import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, MessageChannelMain, protocol, session, utilityProcess } from 'electron';

const folder = import.meta.dirname;
const csp = "default-src 'none'; script-src 'self'; style-src 'self'";
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

/** What the tests look at. */
const state = {
  fromVault: [],
  windowOpens: [],
  navigations: [],
  senders: [],
  vault: undefined,
  win: undefined,
};
globalThis.fixture = state;

const webPreferences = {
  preload: join(folder, 'preload.cjs'),
  partition: 'fixture',
  sandbox: true,
  contextIsolation: true,
};

function prepareSession() {
  const own = session.fromPartition('fixture');
  own.protocol.handle('app', async (request) =>
    request.url === 'app://bundle/page.html'
      ? new Response(await readFile(join(folder, 'page.html')), {
          headers: { 'content-type': 'text/html', 'content-security-policy': csp },
        })
      : new Response('not here', { status: 404 }),
  );
  own.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !details.url.startsWith('app://bundle/') }),
  );
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
}

function startVault() {
  const vault = utilityProcess.fork(join(folder, 'vault.mjs'), ['one'], {
    serviceName: 'vault',
    stdio: 'inherit',
  });
  vault.on('message', (message) => state.fromVault.push(message));
  vault.on('exit', (code) => state.fromVault.push({ exit: code }));
  state.vault = vault;
}

async function openWindow() {
  const win = new BrowserWindow({ show: false, width: 900, height: 700, webPreferences });
  state.win = win;
  win.once('ready-to-show', () => win.show());
  win.webContents.setWindowOpenHandler(({ url }) => {
    state.windowOpens.push(url);
    return { action: 'deny' };
  });
  win.webContents.on('will-navigate', (event, url) => {
    state.navigations.push(url);
    event.preventDefault();
  });
  await win.loadURL('app://bundle/page.html');
  for (const channel of ['port', 'port-for-page']) {
    const { port1, port2 } = new MessageChannelMain();
    state.vault.postMessage(channel, [port1]);
    win.webContents.mainFrame.postMessage(channel, null, [port2]);
  }
}

state.lock = async () => {
  state.vault.kill();
  state.win.destroy();
  startVault();
  await openWindow();
};
state.print = async () => {
  const paper = new BrowserWindow({ show: false, webPreferences: { partition: 'fixture', sandbox: true } });
  await paper.loadURL('app://bundle/page.html');
  const pdf = await paper.webContents.printToPDF({
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    pageSize: 'A4',
  });
  paper.destroy();
  return pdf.toString('base64');
};

/** Without anybody outside to look: does what the tests do, and says on standard output what came of it. */
async function selfTest() {
  const echo = (value) => state.win.webContents.executeJavaScript(`fixture.echo(${JSON.stringify(value)})`);
  const before = await echo('before');
  await state.lock();
  const after = await echo('after');
  const picture = (await state.win.webContents.capturePage()).toPNG();
  const pdf = Buffer.from(await state.print(), 'base64');
  const hasText = await state.win.webContents.executeJavaScript('document.body.innerText.includes("Åsne")');
  const parts = {
    before,
    after,
    hasText,
    picture: picture.length > 1000,
    pdf: pdf.subarray(0, 5).toString(),
  };
  console.log(JSON.stringify(parts));
  app.quit();
}

ipcMain.handle('who', (event, value) => {
  const { senderFrame, sender } = event;
  const isMain = senderFrame === sender.mainFrame && senderFrame.parent === null;
  return {
    url: senderFrame.url,
    origin: senderFrame.origin,
    isMain,
    isWindow: sender === state.win.webContents,
    value,
  };
});
ipcMain.handle('throws', () => {
  throw new TypeError('refused');
});
ipcMain.handle('unsendable', () => () => 1);
ipcMain.on('note', (_event, value) => state.senders.push(value));
ipcMain.on('take-port', (event, value) => {
  const [port] = event.ports;
  port.postMessage({ got: value, map: new Map([[1, new Date(0)]]) });
  port.start();
});
app.on('window-all-closed', () => undefined);

app.whenReady().then(async () => {
  prepareSession();
  startVault();
  await openWindow();
  if (app.commandLine.hasSwitch('self-test')) await selfTest();
});
