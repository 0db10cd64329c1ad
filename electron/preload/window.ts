import { contextBridge, ipcRenderer } from 'electron';
import { mainCalls, vaultCalls } from '../../shared/ipc/names.ts';

type Answer = { readonly id: number; readonly envelope: unknown } | { readonly event: unknown };

const port = new Promise<MessagePort | undefined>((resolve) =>
  ipcRenderer.once('port', ({ ports }) => resolve(ports[0])),
);
const waiting = new Map<number, (envelope: unknown) => void>();
let listener: (event: unknown) => void = () => undefined;
let last = 0;

void port.then((open) => {
  if (open === undefined) return;
  open.onmessage = ({ data }: MessageEvent<Answer>) =>
    'event' in data ? listener(data.event) : waiting.get(data.id)?.(data.envelope);
});
const ask = (call: string) => async (input: unknown) => {
  const id = ++last;
  const answered = new Promise((resolve) => waiting.set(id, resolve));
  (await port)?.postMessage({ id, call, input });
  return answered.finally(() => waiting.delete(id));
};
contextBridge.exposeInMainWorld('registerkort', {
  ...Object.fromEntries(vaultCalls.map((call) => [call, ask(call)])),
  ...Object.fromEntries(mainCalls.map((call) => [call, (input: unknown) => ipcRenderer.invoke(call, input)])),
  onEvent: (listen: (event: unknown) => void) => void (listener = listen),
});
ipcRenderer.send('port');
