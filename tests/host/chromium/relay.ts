// A process between the main process and Chromium. It alone sees what passes over message ports between pages and
// utility processes, and it is ended with the last window, so that nothing of that is left behind in the host.
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import { Hub, type Holder } from '../ports/hub.ts';
import { onLines } from '../ports/lines.ts';
import { ended, spawnChromium } from './launch.ts';
import { PagePorts } from './page-ports.ts';
import type { FromRelay, RelayOptions, ToRelay } from './relay-messages.ts';
import { pipeTransport, socketTransport } from './transport.ts';

type Answer = {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Event = { readonly method: string; readonly params: unknown; readonly sessionId?: string };

const options = JSON.parse(process.argv[2] ?? '') as RelayOptions;
function tell(message: FromRelay): void {
  if (process.connected) process.send?.(message);
}

const own = 'executable' in options.chromium ? spawnChromium(options.chromium, 'pipe') : undefined;
own?.stderr?.resume();
const transport =
  own !== undefined
    ? pipeTransport(own)
    : await socketTransport('address' in options.chromium ? options.chromium.address : '');

const waiting = new Map<number, (answer: Answer) => void>();
let lastId = 0;
function call(method: string, params: object, session?: string): Promise<Answer> {
  const id = ++lastId;
  return new Promise((done) => {
    waiting.set(id, done);
    transport.send(
      JSON.stringify({ id, method, params, ...(session === undefined ? {} : { sessionId: session }) }),
    );
  });
}

const hub = new Hub();
const ports = new PagePorts(hub, (session, contextId, line) => {
  void call(
    'Runtime.callFunctionOn',
    {
      executionContextId: contextId,
      functionDeclaration: 'function(line) { __electronHost.port(line) }',
      arguments: [{ value: line }],
    },
    session,
  );
});

/** The pages that are there, so that they can be closed at the end. */
const pages = new Set<string>();

transport.listen(
  (text) => {
    const message = JSON.parse(text) as Answer | Event;
    if ('id' in message) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
      return;
    }
    const session = message.sessionId;
    if (message.method === 'Target.attachedToTarget') {
      const { targetInfo } = message.params as Protocol.Target.attachedToTargetPayload;
      if (targetInfo.type === 'page') pages.add(targetInfo.targetId);
    } else if (message.method === 'Target.targetDestroyed')
      pages.delete((message.params as Protocol.Target.targetDestroyedPayload).targetId);
    if (ports.took(message.method, message.params, session)) return;
    tell({
      kind: 'event',
      method: message.method,
      params: message.params,
      ...(session === undefined ? {} : { session }),
    });
  },
  () => tell({ kind: 'closed' }),
);

async function closePages(): Promise<void> {
  await Promise.all([...pages].map((targetId) => call('Target.closeTarget', { targetId })));
  for (let i = 0; i < 100 && pages.size > 0; i++) await new Promise((later) => setTimeout(later, 10));
}

let ending = false;
async function end(chromiumToo: boolean): Promise<void> {
  if (ending) return;
  ending = true;
  setTimeout(() => process.exit(1), 5_000).unref();
  if (own === undefined && !chromiumToo) await closePages();
  else {
    void call('Browser.close', {});
    if (own !== undefined && 'profile' in options.chromium) {
      await ended(own, 2_000);
      rmSync(options.chromium.profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  rmSync(dirname(options.socket), { recursive: true, force: true });
  process.exit(0);
}

process.on('message', (message: ToRelay) => {
  if (message.kind === 'end') return void end(message.chromiumToo);
  void call(message.method, message.params, message.session).then(({ result, error }) => {
    if (error === undefined) tell({ kind: 'answer', id: message.id, result });
    else tell({ kind: 'refusal', id: message.id, message: error.message });
  });
});
process.on('disconnect', () => void end(true)); // the main process is gone
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined); // main decides when

createServer((socket) => {
  const holder: Holder = {
    deliver: (line) => {
      if (!socket.destroyed) socket.write(line + '\n');
    },
  };
  onLines(socket, (line) => hub.take(holder, line));
  socket.on('error', () => undefined); // 'close' follows
  socket.on('close', () => hub.gone(holder));
}).listen(options.socket, () => tell({ kind: 'up' }));
