// Answers on each port with what came; over parentPort it tells what happened to its ports.
const secret = { last: undefined };
process.parentPort.on('message', ({ data, ports }) => {
  if (data === 'fail') process.exit(3);
  const [port] = ports;
  port.on('message', ({ data: message }) => {
    secret.last = message;
    let answer = message;
    if (message === 'uncloneable') {
      try {
        port.postMessage(() => 1);
        answer = 'no error';
      } catch (error) {
        answer = error.message;
      }
    }
    port.postMessage(answer);
  });
  port.on('close', () => process.parentPort.postMessage({ closed: data }));
  port.start();
});
process.parentPort.postMessage({ type: process.type, args: process.argv.slice(2) });
