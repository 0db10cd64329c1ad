import { setTimeout as wait } from 'node:timers/promises';
import { vaultContract } from '../shared/ipc/contract.ts';
import { systemClock } from './clock.ts';
import { serve } from './ipc/serve.ts';
import { vaultCalls } from './ipc/vault-calls.ts';
import { vaultDesk, type VaultDesk } from './ipc/vault-desk.ts';
import { windowPort, type WindowPort } from './ipc/window-port.ts';
import { logEvent } from '../db/vault.ts';
import { cardDocument } from './usecases/card.ts';
import { officeFacts, type Office } from './usecases/office.ts';
import { toVault, type FromVault } from './vault-messages.ts';

/**
 * The vault process: alone it holds the key and the rows. Main tells it which window is ours; the window calls it
 * over that port. It ends when the program locks, and nothing of what it held outlives it.
 */

/** How long the window may take to hand over what is typed before it is locked out. */
const LAST_WORDS_MS = 400;

let desk: VaultDesk | null = null;
let window: WindowPort | null = null;

const tellMain = (message: FromVault): void => process.parentPort.postMessage(message);

const tellOpened = (office: Office): void =>
  tellMain({ type: 'opened', language: officeFacts(office).settings.language });

function start(options: { database: string; state: string; version: string; testDataOnly: boolean }): void {
  const opened = vaultDesk({ ...options, clock: systemClock, onOpen: tellOpened });
  desk = opened;
  window = windowPort(
    serve(vaultContract, vaultCalls(opened, tellOpened), {
      isOpen: () => opened.isOpen(),
      // SECURITY: the message of a bug may quote a row. Only which call it was goes to the log of the system.
      onBug: (call, thrown) =>
        console.error(`call ${call} failed: ${thrown instanceof Error ? thrown.name : 'unknown'}`),
    }),
  );
}

async function lock(): Promise<void> {
  window?.tell({ event: 'locking' });
  if (desk?.isOpen() === true) {
    await wait(LAST_WORDS_MS);
    await window?.quiet();
  }
  desk?.close();
  process.exit(0);
}

process.parentPort.on('message', ({ data, ports }) => {
  const message = toVault.parse(data);
  const port = ports[0];
  switch (message.type) {
    case 'start':
      start(message);
      return;
    case 'window':
      if (port !== undefined) window?.attach(port);
      return;
    case 'folder':
      desk?.grantFolder(message.token, message.path);
      return;
    case 'paper': {
      const document = desk?.isOpen() === true ? cardDocument(desk.office(), message) : null;
      if (document !== null) port?.postMessage(document);
      tellMain({ type: 'paper', request: message.request, sent: document !== null && port !== undefined });
      return;
    }
    case 'printed':
      if (desk?.isOpen() === true)
        logEvent(desk.office().vault, { action: 'printed', subject: message.client });
      return;
    case 'lock':
      void lock();
      return;
    default:
      message satisfies never;
  }
});
