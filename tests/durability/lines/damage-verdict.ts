import { vaultErrorOf, type VaultError } from '../../../db/errors.ts';
import type { OpeningNote } from '../../../db/opening-notes.ts';
import { type Vault, closeVault, openVault } from '../../../db/vault.ts';
import { verify } from '../../../db/verify.ts';
import { type Content, contentOf, difference } from '../specimen-content.ts';
import { CASEWORKER, type Specimen, filesIn, layOut, momentOf, optionsIn } from '../specimen.ts';
import type { Damage } from './damage-kinds.ts';
import type { Verdict as VerdictOf } from './tally.ts';

/** What must never come of a damage. */
export const DAMAGE_FOUND = [
  'silently wrong',
  'flipped bytes read',
  'wrong error',
  'refused though whole',
  'written to though refused',
  'unseen by verify',
] as const;
type Found = (typeof DAMAGE_FOUND)[number];
export type DamageVerdict = VerdictOf<Found>;
type Verdict = DamageVerdict;

const noticed = (how: string): Verdict => ({ noticed: how });
const found = (what: Found, how: string): Verdict => ({ found: what, how });

/** The codes that say of a database that something is wrong with it, or that it isn't ours. */
const RIGHT_CODES: readonly VaultError['code'][] = ['damaged', 'anchor-mismatch', 'not-a-database'];

/** Lays a damaged vault out, opens it as the program does, reads all of it, and compares. */
export async function judge(folder: string, ours: Specimen, damage: Damage): Promise<Verdict> {
  layOut(folder, ours.vaultId, damage.files);
  const opened = await openByMeansOf(folder, ours);
  if ('thrown' in opened) return found('wrong error', `opening threw ${opened.thrown}`);
  if (!opened.ok) return refusal(folder, ours, damage, opened.error);
  const vault = opened.value;
  const read = readAll(vault);
  closeVault(vault);
  if ('thrown' in read) return found('wrong error', `reading threw ${read.thrown}`);
  if ('error' in read) return refusal(folder, ours, damage, read.error);
  const verdict = compared(ours, damage, read.content, vault.notes);
  return 'found' in verdict ? verdict : openedAgain(folder, ours, read.content, verdict);
}

/** Verifies a damaged vault: it must see each change to the database file. */
export async function judgeVerifying(folder: string, ours: Specimen, damage: Damage): Promise<Verdict> {
  layOut(folder, ours.vaultId, damage.files);
  const verified = await verify({ ...optionsIn(folder), secret: secretOf(ours) }).catch(thrownBy);
  if ('thrown' in verified) return found('wrong error', `verifying threw ${verified.thrown}`);
  if (!verified.ok) return noticed('verified: noticed');
  const [first] = verified.value.problems;
  if (first !== undefined) return noticed('verified: noticed');
  const fitting = [momentOf(ours).files.database, ...(damage.silently ? [damage.files.database] : [])];
  const untouched = fitting.some((database) => database.equals(damage.files.database));
  return untouched || damage.mustOpen
    ? noticed('verified: all well')
    : found('unseen by verify', 'verifying found nothing');
}

const secretOf = ({ recoverySheet }: Specimen) => ({ recoverySheet, caseworker: CASEWORKER });

const thrownBy = (thrown: unknown) => ({
  thrown: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
});

/** With the sheet: what is asked here isn't the password, and the sheet costs no time. */
const openByMeansOf = (folder: string, ours: Specimen) =>
  openVault({ ...optionsIn(folder), secret: secretOf(ours) }).catch(thrownBy);

function readAll(
  vault: Vault,
): { readonly content: Content } | { readonly error: VaultError } | { readonly thrown: string } {
  try {
    return { content: contentOf(vault.db) };
  } catch (thrown) {
    try {
      return { error: vaultErrorOf(thrown) };
    } catch {
      return thrownBy(thrown);
    }
  }
}

/** A refusal must say what it is, touch nothing, and count the missing saves right where it counts them. */
function refusal(folder: string, ours: Specimen, damage: Damage, error: VaultError): Verdict {
  const said =
    error.code === 'anchor-mismatch'
      ? `${error.code} ${error.kind}`
      : 'where' in error
        ? `${error.code} ${error.where}`
        : error.code;
  if (damage.mustOpen) return found('refused though whole', said);
  if (!RIGHT_CODES.includes(error.code)) return found('wrong error', JSON.stringify(error));
  if (damage.behind !== undefined && !isBehindBy(error, damage.behind))
    return found('wrong error', `${damage.behind} saves missing, and told: ${JSON.stringify(error)}`);
  const { database, beside, inState, vaultFile, wal } = filesIn(folder, ours.vaultId);
  const before = damage.files;
  if (!database.equals(before.database)) return found('written to though refused', said);
  const sides = [
    [written(wal), written(before.wal)],
    [beside, before.beside],
    [inState, before.inState],
    [vaultFile, before.vaultFile],
  ] as const;
  return sides.some(([now, then]) => now !== then && !(now && then && now.equals(then)))
    ? found('written to though refused', `a side file: ${said}`)
    : noticed(said);
}

/** An empty log of changes may stay, or go. */
const written = (log: Buffer | undefined): Buffer | undefined => (log?.length === 0 ? undefined : log);

const isBehindBy = (error: VaultError, missing: number): boolean =>
  error.code === 'anchor-mismatch' && error.kind === 'behind' && error.missing === missing;

function compared(ours: Specimen, damage: Damage, content: Content, notes: readonly OpeningNote[]): Verdict {
  const told = notes.some(({ note }) => note === 'anchor-missing' || note === 'anchor-damaged');
  const last = momentOf(ours).content;
  const differs = difference(last, content);
  if (differs === undefined) return noticed(told ? 'nothing lost, side file told of' : 'nothing lost');
  if (damage.silently?.some((fit) => difference(fit, content) === undefined))
    return noticed('another whole state, nothing left to tell by');
  if (damage.whenTold && told && difference(damage.whenTold, content) === undefined)
    return noticed('an older whole state, anchor told of');
  return found('silently wrong', differs);
}

/** What opened once and was read whole must do so a second time: the first opening has written to it. */
async function openedAgain(
  folder: string,
  ours: Specimen,
  content: Content,
  first: Verdict,
): Promise<Verdict> {
  const opened = await openByMeansOf(folder, ours);
  if ('thrown' in opened) return found('wrong error', `the second opening threw ${opened.thrown}`);
  if (!opened.ok) return found('refused though whole', `opened once, then ${JSON.stringify(opened.error)}`);
  const read = readAll(opened.value);
  closeVault(opened.value);
  const same = 'content' in read && difference(content, read.content) === undefined;
  return same ? first : found('silently wrong', 'opened once, then read otherwise');
}
