import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { vaultFileOf } from '../../../db/keys/vault-file.ts';
import { cutOffChild } from '../cut-off-child.ts';
import type { CutPoint } from '../cut-points.ts';
import { type VaultFiles, layOut, optionsIn } from '../specimen.ts';
import { ACTS, type Act, type Deed } from './passwords-deed.ts';
import type { KeySpecimen } from './vault-file-specimen.ts';

const CHILD = path.join(import.meta.dirname, 'passwords-child.ts');
/** The password that a change, a recovery, or one who comes is to get. */
export const NEXT = 'enda et passord 25';

/** How the vault file lies before a recovery: it may be what she recovers from. */
const BEFORE_RECOVERY = ['whole', 'gone', 'damaged'] as const;

/** An act with the state of the vault file that it meets. */
export interface CutKind {
  readonly name: string;
  readonly act: Act;
  readonly before: (typeof BEFORE_RECOVERY)[number];
}

export const CUT_KINDS: readonly CutKind[] = ACTS.flatMap((act): readonly CutKind[] =>
  act === 'recover'
    ? BEFORE_RECOVERY.map((before) => ({ name: `recover, vault file ${before}`, act, before }))
    : [{ name: act, act, before: 'whole' }],
);

/**
 * Lays a vault out and does an act in a process of its own, to its end or until it is cut off.
 * @returns the steps, when it came to its end
 */
export async function actUntil(
  folder: string,
  ours: KeySpecimen,
  { act, before }: CutKind,
  cut: CutPoint | undefined,
): Promise<readonly string[] | undefined> {
  layOut(folder, ours.vaultId, filesBefore(ours.files, before));
  writeFileSync(`${vaultFileOf(optionsIn(folder).file)}.previous`, ours.previous);
  const deed: Deed = {
    ...{ folder, act, step: cut?.step ?? null, torn: cut?.torn ?? false, next: NEXT },
    ...{ recoverySheet: ours.recoverySheet, current: ours.password },
  };
  const said = await cutOffChild(CHILD, deed);
  return said === undefined ? undefined : z.array(z.string()).parse(JSON.parse(said));
}

function filesBefore(files: VaultFiles, before: CutKind['before']): VaultFiles {
  const { vaultFile } = files;
  switch (before) {
    case 'whole':
      return files;
    case 'gone':
      return { ...files, vaultFile: undefined };
    case 'damaged':
      return { ...files, vaultFile: vaultFile?.subarray(0, vaultFile.length / 2) };
    default:
      return before satisfies never;
  }
}
