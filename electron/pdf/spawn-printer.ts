import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PaperDocument } from '../../shared/papers/document.ts';
import { frame, framesOf } from './frames.ts';

/** Prints papers in a process of its own, for programs without a window. */
export interface WorkerPrinter {
  /** The paper as PDF, or null where it couldn't be printed. In order; the process starts at once and stays warm. */
  print(document: PaperDocument): Promise<Uint8Array | null>;
  /** Ends the process and removes its files. */
  end(): Promise<void>;
}

/**
 * Starts the host's executable with the bundle of the print worker (`out/main/print.js`) among `args`. Chromium's
 * own files go to a folder that is removed again.
 */
export async function startPrintWorker(executable: string, args: readonly string[]): Promise<WorkerPrinter> {
  const profile = await mkdtemp(path.join(tmpdir(), 'registerkort-print-'));
  const worker = spawn(executable, [`--user-data-dir=${profile}`, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    windowsHide: true,
  });
  const gone = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
    worker.once('error', () => resolve());
  });
  // A worker that is gone is seen at the end of its answers.
  worker.stdin.on('error', () => undefined);
  const answers = framesOf(worker.stdout);

  let queue: Promise<unknown> = Promise.resolve();
  const ask = async (document: PaperDocument): Promise<Uint8Array | null> => {
    worker.stdin.write(frame(Buffer.from(JSON.stringify(document), 'utf8')));
    const answer = await answers.next();
    return answer.done === true || answer.value.length === 0 ? null : answer.value;
  };

  return {
    print(document) {
      const printed = queue.then(() => ask(document));
      queue = printed.catch(() => undefined);
      return printed;
    },
    async end() {
      worker.stdin.end();
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** One paper, with a process of its own. */
export async function printByWorker(
  executable: string,
  args: readonly string[],
  document: PaperDocument,
): Promise<Uint8Array | null> {
  const worker = await startPrintWorker(executable, args);
  try {
    return await worker.print(document);
  } finally {
    await worker.end();
  }
}
