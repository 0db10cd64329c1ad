import { closeSync, fsyncSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { sql } from '../../../db/connection.ts';
import { openConnection } from '../../../db/open.ts';
import { internalsOf } from '../../../db/vault-handle.ts';
import { closeVault, openVault } from '../../../db/vault.ts';
import { must, timed, type Bench, ONE } from '../bench.ts';
import { mustHoldAll, now } from '../database.ts';

/** Of the floor, each time: about as long as the operation, so that both lose their turns on a busy machine alike. */
const COPIES = 8;

/** What a backup is made of, a migration and a rotation too: a whole new file, on the disk. */
export const backup: Bench = {
  name: 'P15',
  operation: 'backup image by VACUUM INTO, on the disk',
  floor: 'copy and fsync of the file',
  bar: 6,
  databases: ONE,
  async ready([database]) {
    if (database === undefined) throw new Error('a database is needed');
    const { file, folder, password } = database;
    const vault = must(await openVault({ file, now, programVersion: '0.1.0', secret: { password } }));
    mustHoldAll(vault, database);
    const [image, copy] = [path.join(folder, 'image'), path.join(folder, 'copy')];
    return {
      async operation() {
        const time = await timed(() => {
          internalsOf(vault).connection.run(sql`VACUUM INTO ${image}`);
          flush(image);
        });
        const opened = must(openConnection(image, internalsOf(vault).databaseKey));
        mustHoldAll({ db: opened }, database);
        opened.raw.close();
        rmSync(image);
        return [time];
      },
      async floor() {
        let time = 0;
        for (let round = 0; round < COPIES; round += 1) {
          time += await timed(() => {
            copyBytes(file, copy);
            flush(copy);
          });
          if (statSync(copy).size !== statSync(file).size) throw new Error('not copied');
          rmSync(copy);
        }
        return [time / COPIES];
      },
      end: () => {
        must(closeVault(vault));
      },
    };
  },
};

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/** Read and written: some file systems copy a file by noting that there are two of it. */
function copyBytes(from: string, to: string): void {
  const [source, target] = [openSync(from, 'r'), openSync(to, 'w')];
  const block = Buffer.alloc(65_536);
  for (let length = readSync(source, block); length > 0; length = readSync(source, block))
    writeSync(target, block, 0, length);
  closeSync(source);
  closeSync(target);
}
