import { setTimeout as wait } from 'node:timers/promises';
import type { MessagePortMain } from 'electron';
import { vaultContract } from '../shared/ipc/contract.ts';
import { systemClock } from './clock.ts';
import { dropUnfinished } from './files/unfinished.ts';
import { diskErrorOf } from './ipc/disk-error.ts';
import { serve } from './ipc/serve.ts';
import { vaultCalls } from './ipc/vault-calls.ts';
import { vaultDesk, type VaultDesk } from './ipc/vault-desk.ts';
import { windowPort, type WindowPort } from './ipc/window-port.ts';
import { checkPages, logEvent } from '../db/vault.ts';
import { tidyBackups } from './usecases/backups.ts';
import { cardDocument } from './usecases/card.ts';
import { clientListPaper } from './usecases/client-list-paper.ts';
import { idleBackup, type IdleBackup } from './usecases/idle-backup.ts';
import { stopWork } from './usecases/long-work.ts';
import { sheetPaper } from './usecases/keys.ts';
import { officeFacts, type Office } from './usecases/office.ts';
import { toVault, type FromVault, type ToVault } from './vault-messages.ts';

/**
 * The vault process: alone it holds the key and the rows. Main tells it which window is ours; the window calls it
 * over that port. It ends when the program locks, and nothing of what it held outlives it.
 */

/** How long the window may take to hand over what is typed before it is locked out. */
const LAST_WORDS_MS = 400;
/** How long after that a call may still take to end well, and how long one that is broken off may take to tidy up. */
const LAST_WORK_MS = 150;

let desk: VaultDesk | null = null;
let window: WindowPort | null = null;
let idle: IdleBackup | null = null;

// SECURITY: the message of a bug may quote a row. Only what failed and how goes to the log of the system.
const tellBug = (what: string, thrown: unknown): void =>
  console.error(`${what} failed: ${thrown instanceof Error ? thrown.name : 'unknown'}`);
const endByBug = (thrown: unknown): void => {
  tellBug('vault process', thrown);
  process.exit(1);
};
process.on('uncaughtException', endByBug);
process.on('unhandledRejection', endByBug);

const tellMain = (message: FromVault): void => process.parentPort.postMessage(message);

const tellOpened = (office: Office): void => {
  const { language, lockMinutes } = officeFacts(office).settings;
  tellMain({ type: 'opened', language, lockMinutes });
};

/** A large database is proved while she works: what is wrong with it must not wait until she comes upon it. */
async function proveOpened({ vault }: Office): Promise<void> {
  const checked = await checkPages(vault);
  if (!checked.ok) tellMain({ type: 'file-changed' });
}

function start(options: Omit<Extract<ToVault, { type: 'start' }>, 'type'>): void {
  const opened = vaultDesk({
    ...options,
    clock: systemClock,
    onOpen: (office) => {
      tidyBackups(office);
      tellOpened(office);
      void proveOpened(office);
    },
  });
  desk = opened;
  const served = serve(vaultContract, vaultCalls(opened, tellOpened), {
    isOpen: () => opened.isOpen(),
    errorOf: diskErrorOf,
    onBug: (call, thrown) => tellBug(`call ${call}`, thrown),
  });
  const pause = idleBackup(
    // Practice can be had anew at any time: it is not backed up.
    () => (opened.isOpen() && opened.practice === null ? opened.office() : null),
    (thrown) => tellBug('backup', thrown),
  );
  idle = pause;
  window = windowPort((call, input) => {
    pause.touched();
    return served(call, input);
  });
}

async function lock(): Promise<void> {
  idle?.stop();
  window?.tell({ event: 'locking' });
  if (desk?.isOpen() === true) {
    // Long work ends at its next breath and takes its unfinished file away, so that the last words aren't kept waiting.
    stopWork(desk.office().vault.db);
    await wait(LAST_WORDS_MS);
    await Promise.race([window?.quiet(), wait(LAST_WORK_MS)]);
    desk.close();
    await Promise.race([window?.quiet(), wait(LAST_WORK_MS)]);
  }
  // What a slow disk kept from ending: an extract is not left half in clear.
  dropUnfinished();
  process.exit(0);
}

/** Sends a card over the port; whether there is one. A record that can't be read costs its paper, not the rest. */
function sendCard(card: Parameters<typeof cardDocument>[1], port: MessagePortMain | undefined): boolean {
  if (desk?.isOpen() !== true || port === undefined) return false;
  try {
    const document = cardDocument(desk.office(), card);
    if (document !== null) port.postMessage(document);
    return document !== null;
  } catch (thrown) {
    tellBug('paper', thrown);
    return false;
  }
}

/** Sends the recovery sheet over the port, if it is being shown. */
function sendSheet(port: MessagePortMain | undefined): boolean {
  const recoverySheet = desk?.sheet.text() ?? null;
  if (desk?.isOpen() !== true || port === undefined || recoverySheet === null) return false;
  const paper = sheetPaper(desk.office(), recoverySheet);
  if (paper.ok) port.postMessage(paper.value);
  return paper.ok;
}

/** Sends the client list that was looked at last over the port, if there is one. */
function sendClientList(port: MessagePortMain | undefined): boolean {
  if (desk?.isOpen() !== true || port === undefined) return false;
  const paper = clientListPaper(desk.office());
  if (paper.ok) port.postMessage(paper.value);
  return paper.ok;
}

/** Whether the line is in the log: a paper that left must not be unknown to it without a word. */
const logPrinted = (client: string): boolean =>
  desk?.isOpen() === true && logEvent(desk.office().vault, { action: 'printed', subject: client }).ok;

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
    case 'paper':
      tellMain({ type: 'paper', request: message.request, sent: sendCard(message, port) });
      return;
    case 'sheet':
      tellMain({ type: 'paper', request: message.request, sent: sendSheet(port) });
      return;
    case 'list':
      tellMain({ type: 'paper', request: message.request, sent: sendClientList(port) });
      return;
    case 'printed':
      tellMain({ type: 'printed', request: message.request, logged: logPrinted(message.client) });
      return;
    case 'lock':
      void lock();
      return;
    default:
      message satisfies never;
  }
});
