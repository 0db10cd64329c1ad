import { mkdirSync } from 'node:fs';
import { ANCHOR_BYTES } from './anchor-file.ts';
import { type Anchor, writeAnchor } from './anchor.ts';
import { restoringOf, waitingAnchor } from './backup/swap-in.ts';
import { readSmallFile, writeFileAtomically } from './files.ts';
import type { DerivedKeys } from './keys/root-secret.ts';
import { type VaultContent, writeVaultFile } from './keys/vault-file.ts';
import { PageSums } from './page-sums.ts';

/**
 * Writes what belongs to a database that waits, whole and closed, to be swapped in: its vault file, the anchor beside it,
 * and the one for the program's own folder. Throws the file system's error.
 */
export function writeSideFiles(
  { file, stateFolder }: { readonly file: string; readonly stateFolder?: string | undefined },
  content: VaultContent,
  keys: DerivedKeys,
  anchor: Anchor,
): void {
  const waiting = restoringOf(file);
  const { vaultId } = content;
  writeVaultFile(waiting, content, keys.envelope);
  const pages = pageSumOf(waiting, keys.anchor);
  writeAnchor({ databaseFile: waiting, stateFolder: undefined, vaultId }, keys.anchor, { ...anchor, pages });
  const text = readSmallFile(`${waiting}.anchor`, ANCHOR_BYTES);
  if (stateFolder === undefined || text === undefined) return;
  mkdirSync(stateFolder, { recursive: true });
  writeFileAtomically(waitingAnchor(stateFolder, vaultId), text);
}

function pageSumOf(file: string, anchorKey: Uint8Array): string {
  const pages = new PageSums(file, anchorKey);
  try {
    return pages.sum;
  } finally {
    pages.close();
  }
}
