import { type OpenOptions, closeVault, openVault } from '../../db/vault.ts';
import { savesIn } from './numbered-saves.ts';

/** What a cut may have left of the numbered saves. */
export interface Expected {
  /** The last one that was acknowledged. */
  readonly acknowledged: number;
  /** The last one that had been begun: it may be there or not. */
  readonly begun: number;
}

export type Judged =
  { readonly saves: number } | { readonly kind: 'lost' | 'damaged'; readonly sentence: string };

/**
 * Opens a database as the program does and compares it with what was acknowledged. Anything that the opening has to
 * tell of damage counts: nobody touched these files.
 */
export async function judgeSaves(options: OpenOptions, { acknowledged, begun }: Expected): Promise<Judged> {
  const damaged = (sentence: string): Judged => ({ kind: 'damaged', sentence });
  const opened = await openVault(options);
  if (!opened.ok) return damaged(`not opened: ${JSON.stringify(opened.error)}`);
  const vault = opened.value;
  try {
    const told = vault.notes.filter(({ note }) => note !== 'migrated' && note !== 'next-file-used');
    if (told.length > 0) return damaged(`opened with ${JSON.stringify(told)}`);
    const saves = savesIn(vault.db);
    if (typeof saves !== 'number') return damaged(saves.damaged);
    if (saves < acknowledged)
      return { kind: 'lost', sentence: `${acknowledged} acknowledged, ${saves} there` };
    return saves > begun ? damaged(`${saves} there, ${begun} begun`) : { saves };
  } finally {
    const closed = closeVault(vault);
    if (!closed.ok) throw new Error(`not closed: ${JSON.stringify(closed.error)}`);
  }
}
