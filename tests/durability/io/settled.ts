import { statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readAnchorLines } from '../../../db/anchor-file.ts';
import { auditHead } from '../../../db/audit.ts';
import type { Vault } from '../../../db/vault.ts';

const anchors = z.array(z.looseObject({ sequence: z.int() }));

/**
 * What is missing of the end of a save that was answered with ok: both anchors tell of it, and the log of changes is
 * empty. Undefined when nothing is.
 */
export function unsettled(vault: Vault, stateFolder: string): string | undefined {
  const { save } = auditHead(vault.db);
  const places = [`${vault.file}.anchor`, path.join(stateFolder, `${vault.id}.anchor`)];
  for (const place of places) {
    const said = anchors.parse(readAnchorLines(place)?.map((line): unknown => JSON.parse(line)));
    const sequence = Math.max(...said.map((one) => one.sequence));
    if (sequence !== save) return `the anchor ${path.basename(place)} is at ${sequence} of ${save}`;
  }
  const log = statSync(`${vault.file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  return log === 0 ? undefined : `${log} bytes are left in the log of changes`;
}
