const { contextBridge, ipcRenderer } = require('electron');

globalThis.preloadSecret = 'only in the preload’s world';
const arrived = Promise.withResolvers();
let echoes = Promise.resolve();
let closed = false;

ipcRenderer.on('port', (event) => {
  const [port] = event.ports;
  port.addEventListener('close', () => (closed = true));
  port.start();
  arrived.resolve(port);
});
// A second port goes on to the page itself.
ipcRenderer.on('port-for-page', (event) => window.postMessage('port', '*', event.ports));

/** One answer to one message at a time. */
function echo(message) {
  echoes = echoes.then(async () => {
    const port = await arrived.promise;
    const answer = new Promise((done) =>
      port.addEventListener('message', (e) => done(e.data), { once: true }),
    );
    port.postMessage(message);
    return answer;
  });
  const answer = echoes;
  echoes = echoes.catch(() => undefined);
  return answer;
}

contextBridge.exposeInMainWorld('fixture', {
  echo,
  uncloneable: async () => {
    const port = await arrived.promise;
    try {
      port.postMessage(() => 1);
      return 'no error';
    } catch (error) {
      return error.name;
    }
  },
  portIsClosed: () => closed,
  invoke: (channel, value) => ipcRenderer.invoke(channel, value),
  send: (channel, value) => ipcRenderer.send(channel, value),
  handPort: () => {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((done) => (port1.onmessage = (e) => done(e.data)));
    ipcRenderer.postMessage('take-port', 'here', [port2]);
    return answer;
  },
  onTick: (listener) => {
    const passOn = (_event, tick) => listener(tick);
    ipcRenderer.on('tick', passOn);
    return () => ipcRenderer.off('tick', passOn);
  },
  nested: { version: 7 },
});
