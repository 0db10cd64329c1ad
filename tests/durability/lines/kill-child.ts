// Loads the program, waits for a byte, opens the vault and saves until it is killed. Says each number on standard
// output when, and only when, it is acknowledged.
import { readSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { openVault } from '../../../db/vault.ts';
import { saveNumbered, savesIn } from '../numbered-saves.ts';
import { CASEWORKER, optionsIn, valueOf } from '../specimen.ts';

const wish = z.strictObject({ folder: z.string(), recoverySheet: z.string() });
const { folder, recoverySheet } = wish.parse(JSON.parse(process.argv[2] ?? ''));
writeSync(1, 'ready\n');
readSync(0, Buffer.alloc(1));

const secret = { recoverySheet, caseworker: CASEWORKER };
const vault = valueOf(await openVault({ ...optionsIn(folder), secret }));
const before = savesIn(vault.db);
if (typeof before !== 'number') throw new Error(before.damaged);
writeSync(1, `${before}\n`);
for (let number = before + 1; ; number += 1) {
  valueOf(saveNumbered(vault, number));
  writeSync(1, `${number}\n`);
}
