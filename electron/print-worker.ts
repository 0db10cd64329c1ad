import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, session } from 'electron';
import { paperDocument } from '../shared/papers/document.ts';
import { frame, framesOf } from './pdf/frames.ts';
import { paperPrinter } from './pdf/print-window.ts';
import { serveAssets } from './window/assets.ts';
import { guardSession } from './window/guards.ts';
import { secureStart } from './window/secure-start.ts';
import { PARTITION } from './window/web-preferences.ts';

/**
 * Prints for the command line, which has no window: papers come in on standard input, PDF goes out on standard
 * output, each as a frame; an empty frame says that a paper couldn't be printed. Ends with its input.
 */

const bundles = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

secureStart();
// The hidden window may go between two papers without ending the program.
app.on('window-all-closed', () => undefined);
void app.whenReady().then(printAll);

async function printAll(): Promise<void> {
  const ours = session.fromPartition(PARTITION);
  guardSession(ours);
  serveAssets(ours.protocol, path.join(bundles, 'renderer'));
  const printer = paperPrinter(path.join(bundles, 'preload', 'paper.cjs'));

  for await (const message of framesOf(process.stdin)) {
    const document = paperDocument.safeParse(JSON.parse(Buffer.from(message).toString('utf8')));
    const pdf = document.success
      ? await printer.print(document.data).catch(() => new Uint8Array())
      : new Uint8Array();
    await written(frame(pdf));
  }
  app.exit(0);
}

const written = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => void process.stdout.write(bytes, () => resolve()));
