import { randomUUID } from 'node:crypto';
import { utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import { fromVault, type FromVault, type ToVault } from './vault-messages.ts';

/** Longest that a lock waits for the vault process to keep what is typed and close the database. */
const CLOSING_MS = 900;

/** Main's handle on the vault process. It passes ports and ids; no row and no password come by. */
export interface VaultHost {
  readonly pid: number | undefined;
  giveWindow(port: MessagePortMain): void;
  /** A token by which the window can name a folder, or a backup, that the caseworker chose. */
  grant(path: string): string;
  /** Has the vault process send a card to a port; false when there is no such card or the vault is locked. */
  sendCard(
    card: { readonly client: string; readonly registration: string | null; readonly blank: boolean },
    port: MessagePortMain,
  ): Promise<boolean>;
  /** Has the vault process send the recovery sheet to a port; false when it isn't being shown. */
  sendSheet(port: MessagePortMain): Promise<boolean>;
  /** Has the vault process send the client list that was looked at last to a port; false when there is none. */
  sendClientList(port: MessagePortMain): Promise<boolean>;
  /** Has the log say that a card was printed; false when it can't, or the vault is locked. */
  printed(client: string): Promise<boolean>;
  /** Resolves when the process is gone. */
  end(): Promise<void>;
}

export function startVault(
  script: string,
  options: Omit<Extract<ToVault, { type: 'start' }>, 'type'>,
  on: { readonly lost: () => void; readonly message: (message: FromVault) => void },
): VaultHost {
  const process: UtilityProcess = utilityProcess.fork(script, [], {
    serviceName: 'Registerkort vault',
    stdio: 'inherit',
  });
  const send = (message: ToVault, ports: MessagePortMain[] = []): void => process.postMessage(message, ports);
  const gone = Promise.withResolvers<undefined>();
  const asked = new Map<string, (done: boolean) => void>();
  let ending = false;
  let isGone = false;

  process.on('exit', () => {
    isGone = true;
    gone.resolve(undefined);
    for (const settle of asked.values()) settle(false);
    if (!ending) on.lost();
  });
  process.on('message', (data: unknown) => {
    const message = fromVault.parse(data);
    if (message.type === 'paper') asked.get(message.request)?.(message.sent);
    if (message.type === 'printed') asked.get(message.request)?.(message.logged);
    on.message(message);
  });
  send({ type: 'start', ...options });

  const ask = async (put: (request: string) => void): Promise<boolean> => {
    // A dialog may stand open over a lock.
    if (isGone) return false;
    const request = randomUUID();
    const answered = Promise.withResolvers<boolean>();
    asked.set(request, answered.resolve);
    put(request);
    return answered.promise.finally(() => asked.delete(request));
  };

  return {
    get pid() {
      return process.pid;
    },
    giveWindow: (port) => send({ type: 'window' }, [port]),
    grant(path) {
      const token = randomUUID();
      send({ type: 'folder', token, path });
      return token;
    },
    sendCard: (card, port) => ask((request) => send({ type: 'paper', request, ...card }, [port])),
    sendSheet: (port) => ask((request) => send({ type: 'sheet', request }, [port])),
    sendClientList: (port) => ask((request) => send({ type: 'list', request }, [port])),
    printed: (client) => ask((request) => send({ type: 'printed', request, client })),
    async end() {
      ending = true;
      send({ type: 'lock' });
      const timer = setTimeout(() => process.kill(), CLOSING_MS);
      await gone.promise;
      clearTimeout(timer);
    },
  };
}
