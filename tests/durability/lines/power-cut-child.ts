// Works as the program does, above the shim that writes everything down, and says between its writes what it has done.
import path from 'node:path';
import { z } from 'zod';
import { backupSourceOf, makeBackup } from '../../../db/backup/make.ts';
import { ownBackupFolder } from '../../../db/backup/places.ts';
import { readFacts, changeFacts } from '../../../db/facts.ts';
import { vaultFileOf } from '../../../db/keys/vault-file.ts';
import { addCaseworker, changePassword, removeCaseworker } from '../../../db/passwords.ts';
import { rotateKeys } from '../../../db/rotate.ts';
import { type Vault, closeVault, openVault } from '../../../db/vault.ts';
import { makeExtract } from '../../../electron/usecases/extract.ts';
import { saveNumbered, savesIn } from '../numbered-saves.ts';
import { mark } from '../shim/shim.ts';
import { CASEWORKER, CHEAP, PASSWORD, optionsIn, valueOf } from '../specimen.ts';
import { TODAY } from '../specimen-content.ts';

const wish = z.strictObject({
  folder: z.string(),
  recoverySheet: z.string(),
  story: z.enum(['work', 'migration', 'rotation']),
});
const { folder, recoverySheet, story } = wish.parse(JSON.parse(process.argv[2] ?? ''));
const options = optionsIn(folder);
const secret = { recoverySheet, caseworker: CASEWORKER };
const open = async (): Promise<Vault> => valueOf(await openVault({ ...options, secret }));
const changing = async (name: string, work: () => unknown): Promise<void> => {
  mark(`changing ${name}`);
  await work();
  mark(`changed ${name}`);
};

function save(vault: Vault, times: number): void {
  for (let time = 0; time < times; time += 1) {
    const before = savesIn(vault.db);
    if (typeof before !== 'number') throw new Error(before.damaged);
    mark(`begin ${before + 1}`);
    valueOf(saveNumbered(vault, before + 1));
    mark(`saved ${before + 1}`);
  }
}

const vaultFile = path.basename(vaultFileOf(options.file));

async function work(): Promise<void> {
  let vault = await open();
  save(vault, 12);
  const next = 'ny lang vinter 15';
  await changing(vaultFile, async () =>
    valueOf(await changePassword(vault, { current: PASSWORD, next, cost: CHEAP })),
  );
  save(vault, 3);
  const added = { secret, caseworker: 'Jon Åmot', password: 'åtte rare ugler her', cost: CHEAP };
  await changing(vaultFile, async () => valueOf(await addCaseworker(vault, added)));
  save(vault, 3);
  await changing(vaultFile, () => valueOf(removeCaseworker(vault, 'Jon Åmot')));
  await changing(vaultFile, () => valueOf(changeFacts(vault, { ...readFacts(vault.db), language: 'nn' })));
  save(vault, 3);
  await backUp(vault);
  save(vault, 3);
  await backUp(vault);
  await extract(vault);
  save(vault, 3);
  valueOf(closeVault(vault));
  vault = await open();
  save(vault, 3);
  valueOf(closeVault(vault));
}

async function backUp(vault: Vault): Promise<void> {
  const made = valueOf(
    await makeBackup(backupSourceOf(vault), { folder: ownBackupFolder(vault.file), kind: 'manual' }),
  );
  mark(`made ${path.relative(folder, made.file)}`);
}

async function extract(vault: Vault): Promise<void> {
  const out = path.join(folder, 'out');
  const office = { vault, clock: { today: () => TODAY, now: options.now } };
  const made = await makeExtract(office, { year: 2015, rehearsal: false, folder: out });
  if (!made.ok) throw new Error(`no extract: ${made.error.code}`);
  for (const { name } of made.value.files) mark(`made ${path.join('out', name)}`);
}

async function migration(): Promise<void> {
  const vault = await open();
  save(vault, 3);
  valueOf(closeVault(vault));
}

async function rotation(): Promise<void> {
  const before = await open();
  save(before, 2);
  const { vault, recoverySheet } = valueOf(await rotateKeys(before, { password: PASSWORD, cost: CHEAP }));
  mark(`sheet ${recoverySheet}`);
  save(vault, 2);
  valueOf(closeVault(vault));
}

const stories = { work, migration, rotation };
await stories[story]();
