import { type OpenOptions, type Vault, type VaultError, closeVault, openVault } from '../../db/vault.ts';
import { verify } from '../../db/verify.ts';
import { saveNumbered, savesIn } from './numbered-saves.ts';

/** What a cut may have left of the numbered saves. */
export interface Expected {
  /** The last one that was acknowledged. */
  readonly acknowledged: number;
  /** The last one that had been begun: it may be there or not. */
  readonly begun: number;
  /** Whether to verify the whole as it lies, and once more when one more save was made. */
  readonly thoroughly?: boolean;
}

export interface Fault {
  readonly kind: 'lost' | 'damaged';
  readonly sentence: string;
}

export type Judged = { readonly saves: number } | Fault;

/**
 * Opens a database as the program does and compares it with what was acknowledged. Anything that the opening has to
 * tell of damage counts: nobody touched these files.
 */
export async function judgeSaves(options: OpenOptions, expected: Expected): Promise<Judged> {
  try {
    const thoroughly = expected.thoroughly === true;
    const asItLies = thoroughly ? await problemIn(options) : undefined;
    if (asItLies) return asItLies;
    const opened = await openVault(options);
    if (!opened.ok) return refusal(opened.error);
    const judged = judgeOpen(opened.value, expected);
    return 'saves' in judged && thoroughly ? ((await problemIn(options)) ?? judged) : judged;
  } catch (thrown) {
    return damaged(`thrown: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
}

async function problemIn(options: OpenOptions): Promise<Fault | undefined> {
  const verified = await verify(options);
  if (!verified.ok) return refusal(verified.error);
  const { ok, problems } = verified.value;
  return ok ? undefined : damaged(`verified: ${JSON.stringify(problems)}`);
}

const damaged = (sentence: string): Fault => ({ kind: 'damaged', sentence });

const refusal = (error: VaultError): Fault => ({
  kind: error.code === 'anchor-mismatch' && error.kind === 'behind' ? 'lost' : 'damaged',
  sentence: `not opened: ${JSON.stringify(error)}`,
});

/** Closes it too. */
function judgeOpen(vault: Vault, { acknowledged, begun, thoroughly }: Expected): Judged {
  try {
    const told = vault.notes.filter(({ note }) => note !== 'migrated' && note !== 'next-file-used');
    if (told.length > 0) return damaged(`opened with ${JSON.stringify(told)}`);
    const saves = savesIn(vault.db);
    if (typeof saves !== 'number') return damaged(saves.damaged);
    if (saves < acknowledged)
      return { kind: 'lost', sentence: `${acknowledged} acknowledged, ${saves} there` };
    if (saves > begun) return damaged(`${saves} there, ${begun} begun`);
    if (thoroughly !== true) return { saves };
    const next = saveNumbered(vault, saves + 1);
    return next.ok ? { saves: saves + 1 } : damaged(`no save after it: ${JSON.stringify(next.error)}`);
  } finally {
    const closed = closeVault(vault);
    if (!closed.ok) throw new Error(`not closed: ${JSON.stringify(closed.error)}`);
  }
}
