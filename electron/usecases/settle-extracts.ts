import { lstat, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  finishExtract,
  freeExtract,
  unfinishedExtracts,
  type UnfinishedExtract,
} from '../../db/records/unfinished-extracts.ts';
import { ok } from '../../db/result.ts';
import { write } from '../../db/vault.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import { systemCode, unlessRefused } from '../files/file-errors.ts';
import { isBeingWritten } from '../files/unfinished.ts';
import { sha256Of } from '../files/write-file.ts';
import { answer, answerOf } from '../ipc/answer.ts';
import type { Office } from './office.ts';

/**
 * Settles extracts that a crash cut off between taking their number and naming their file. The file is there: the
 * extract is made. It still lies under its temporary name: the number is free again. Neither is there, as when its
 * stick is out: nobody can know, so the number stays taken, and a gap is what that costs.
 */
export async function settleExtracts({ vault }: Office): Promise<Envelope<undefined>> {
  for (const one of unfinishedExtracts(vault.db)) {
    if (isBeingWritten(one.temporary)) continue;
    const fate = await fateOf(one);
    if (fate === 'unknown') continue;
    const { year, number } = one;
    const settled = answerOf(
      write(vault, { action: 'extracted', detail: { year, number, step: fate } }, (db) => {
        if (fate === 'named') finishExtract(db, one);
        else freeExtract(db, one);
        return ok(undefined);
      }),
    );
    if (!settled.ok) return settled;
    // After the row: without the file nobody could say that the number is free.
    await unlessRefused(rm(one.temporary, { force: true }));
  }
  return answer(undefined);
}

async function fateOf({
  temporary,
  file,
  sha256,
}: UnfinishedExtract): Promise<'named' | 'freed' | 'unknown'> {
  try {
    if ((await hashAt(join(dirname(temporary), file))) === sha256) return 'named';
    return (await hashAt(temporary)) === null ? 'unknown' : 'freed';
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    return 'unknown';
  }
}

/** Null: no file of that name is there. */
async function hashAt(path: string): Promise<string | null> {
  try {
    return (await lstat(path)).isFile() ? await sha256Of(path) : null;
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}
