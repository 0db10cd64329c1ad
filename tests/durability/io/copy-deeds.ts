import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { changePassword } from '../../../db/passwords.ts';
import type { Result } from '../../../db/result.ts';
import { type Vault, type VaultError, closeVault, openVault } from '../../../db/vault.ts';
import { callErrorOf } from '../../../electron/ipc/answer.ts';
import { judgeSaves } from '../judge-saves.ts';
import { saveNumbered } from '../numbered-saves.ts';
import { makeNumberedVault, makeOlderNumberedVault } from '../numbered-vault.ts';
import { CASEWORKER, CHEAP, PASSWORD, optionsIn, valueOf } from '../specimen.ts';
import { type Attempt, type Deed, type Fault, isSaved, refusalOf } from './deed.ts';

const SAVES_BEFORE = 3;
const SAVES = 3;
const OTHER_PASSWORD = 'ny lang vinter 15';

const attemptOf = (result: Result<unknown, VaultError>): Attempt =>
  result.ok ? { ok: true } : refusalOf(callErrorOf(result.error));

/** What is done to a database of its own each time. */
export async function copyDeeds(folder: string): Promise<readonly Deed[]> {
  const now = path.join(folder, 'now');
  const older = path.join(folder, 'older');
  const sheet = await makeNumberedVault(now, SAVES_BEFORE);
  const olderSheet = await makeOlderNumberedVault(older, SAVES_BEFORE);
  const work = path.join(folder, 'copy');
  return [
    { name: 'opening', weight: 4, ...opening(now, sheet, work) },
    { name: 'migration', weight: 4, ...opening(older, olderSheet, work) },
    { name: 'password', weight: 1, ...password(now, sheet, work) },
  ];
}

type Acts = Pick<Deed, 'prepare' | 'attempt' | 'afterwards'>;

function layOut(from: string, work: string): void {
  rmSync(work, { recursive: true, force: true });
  cpSync(from, work, { recursive: true });
}

/** Opens, saves and closes: an older database is migrated on the way. */
function opening(from: string, recoverySheet: string, work: string): Acts {
  const secret = { recoverySheet, caseworker: CASEWORKER };
  let acknowledged = SAVES_BEFORE;
  let begun = SAVES_BEFORE;
  return {
    prepare() {
      layOut(from, work);
      acknowledged = begun = SAVES_BEFORE;
      return Promise.resolve();
    },
    async attempt() {
      const opened = await openVault({ ...optionsIn(work), secret });
      if (!opened.ok) return attemptOf(opened);
      let saved = attemptOf(opened);
      while (saved.ok && begun < SAVES_BEFORE + SAVES) {
        begun += 1;
        saved = attemptOf(saveNumbered(opened.value, begun));
        if (isSaved(saved)) acknowledged = begun;
      }
      const closed = attemptOf(closeVault(opened.value));
      return saved.ok ? closed : saved;
    },
    afterwards: () => judged(work, recoverySheet, { acknowledged, begun }),
  };
}

async function judged(
  work: string,
  recoverySheet: string,
  saves: { readonly acknowledged: number; readonly begun: number },
): Promise<Fault | undefined> {
  const secret = { recoverySheet, caseworker: CASEWORKER };
  const judged = await judgeSaves({ ...optionsIn(work), secret }, { ...saves, thoroughly: false });
  return 'kind' in judged ? judged : undefined;
}

/** Whatever was answered, one of the two passwords opens; after ok it is the new one. */
function password(from: string, recoverySheet: string, work: string): Acts {
  const secret = { recoverySheet, caseworker: CASEWORKER };
  let vault: Vault | undefined;
  return {
    async prepare() {
      layOut(from, work);
      vault = valueOf(await openVault({ ...optionsIn(work), secret }));
    },
    async attempt() {
      if (!vault) throw new Error('not laid out');
      return attemptOf(await changePassword(vault, { current: PASSWORD, next: OTHER_PASSWORD, cost: CHEAP }));
    },
    async afterwards(attempt) {
      if (vault) closeVault(vault);
      for (const one of attempt && isSaved(attempt) ? [OTHER_PASSWORD] : [OTHER_PASSWORD, PASSWORD]) {
        const opened = await openVault({ ...optionsIn(work), secret: { password: one } });
        if (!opened.ok) continue;
        closeVault(opened.value);
        return judged(work, recoverySheet, { acknowledged: SAVES_BEFORE, begun: SAVES_BEFORE });
      }
      return { kind: 'lost', sentence: `answered ${JSON.stringify(attempt)}, and no password opens` };
    },
  };
}
