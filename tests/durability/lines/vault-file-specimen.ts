import { readFileSync } from 'node:fs';
import { readVaultFile, vaultFileOf } from '../../../db/keys/vault-file.ts';
import { addCaseworker, changePassword } from '../../../db/passwords.ts';
import { closeVault, openVault } from '../../../db/vault.ts';
import { type Content, contentOf } from '../specimen-content.ts';
import {
  CASEWORKER,
  CHEAP,
  PASSWORD,
  type Specimen,
  type VaultFiles,
  filesIn,
  makeSpecimen,
  optionsIn,
  valueOf,
} from '../specimen.ts';

/** A vault file as it stood at one time, and the passwords that open it. */
export interface VaultFileVersion {
  readonly bytes: Buffer;
  readonly passwords: readonly string[];
}

/** A vault whose passwords have been changed: its files now, and each vault file it has had, the newest last. */
export interface KeySpecimen extends Specimen {
  readonly files: VaultFiles;
  /** The vault file before the newest, kept beside. */
  readonly previous: Buffer;
  readonly versions: readonly VaultFileVersion[];
  readonly content: Content;
  /** The newest passwords: hers, and her substitute's. */
  readonly password: string;
  readonly substitute: string;
}

export const SUBSTITUTE = 'Jon Åmot';

/** Makes a vault in an empty folder, changes its password, and gives a substitute one. */
export async function makeKeySpecimen(folder: string, seed: number): Promise<KeySpecimen> {
  const made = await makeSpecimen(folder, { seed, clients: 10 });
  const options = optionsIn(folder);
  const secret = { recoverySheet: made.recoverySheet, caseworker: CASEWORKER };
  const password = `ny lang vinter ${seed}`;
  const substitute = `åtte rare ugler ${seed}`;
  const vault = valueOf(await openVault({ ...options, secret }));
  const vaultFile = vaultFileOf(options.file);
  const first = readFileSync(vaultFile);
  valueOf(await changePassword(vault, { current: PASSWORD, next: password, cost: CHEAP }));
  const second = readFileSync(vaultFile);
  const added = { secret, caseworker: SUBSTITUTE, password: substitute, cost: CHEAP };
  valueOf(await addCaseworker(vault, added));
  const content = contentOf(vault.db);
  valueOf(closeVault(vault));
  valueOf(readVaultFile(options.file));
  return {
    ...made,
    files: filesIn(folder, made.vaultId),
    previous: readFileSync(`${vaultFile}.previous`),
    versions: [
      { bytes: first, passwords: [PASSWORD] },
      { bytes: second, passwords: [password] },
      { bytes: readFileSync(vaultFile), passwords: [password, substitute] },
    ],
    content,
    password,
    substitute,
  };
}
