import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Figures, Given, Line } from '../line.ts';
import { compileShim, shimEnvironment, shimLacks } from '../shim/shim.ts';

const CHILD = path.join(import.meta.dirname, 'io-child.ts');

export const io: Line = {
  name: 'io',
  what: 'an I/O error, a short write or a full disk at any call of saving, backing up, migrating, extracting, opening and changing a password',
  holds: '0 lost, the right message, the program goes on',
  lacks: shimLacks,
  rounds: { eachChange: 500, full: 6000 },
  breaks: [
    {
      name: 'says "saved" although the save was not brought to its end',
      changes: [
        {
          file: 'db/write.ts',
          from: "return now.ok ? committed : failed({ code: 'not-settled', cause: now.error });",
          to: 'return committed;',
        },
      ],
      turns: 'lost',
      rounds: 40,
    },
    {
      name: 'takes a full disk for a bug',
      changes: [{ file: 'db/errors.ts', from: "case 'SQLITE_FULL':", to: '' }],
      turns: 'bugs',
      rounds: 60,
    },
  ],
  run,
};

function run({ rounds, seed, folder, progress }: Given): Promise<Figures> {
  const library = compileShim(folder);
  const work = path.join(folder, 'work');
  mkdirSync(work);
  const child = fork(CHILD, [JSON.stringify({ folder: work, rounds, seed })], {
    env: shimEnvironment({ library, folder: work }),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let figures: Figures | undefined;
  child.on('message', (message: { readonly progress: number } | { readonly figures: Figures }) => {
    if ('progress' in message) progress(message.progress);
    else figures = message.figures;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (figures) resolve(figures);
      else reject(new Error(`the process that calls failed in ended with ${signal ?? `code ${code}`}`));
    });
  });
}
