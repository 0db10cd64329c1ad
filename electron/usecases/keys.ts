import { slot, type ScryptCost } from '../../db/keys/slot.ts';
import { isSheetConfirmed, writeSheetConfirmed } from '../../db/keys/sheet-confirmed.ts';
import * as passwords from '../../db/passwords.ts';
import { ok, type Result } from '../../db/result.ts';
import { logEvent, write, type VaultError } from '../../db/vault.ts';
import type { PaperDocument } from '../../shared/papers/document.ts';
import { sheetOf } from '../../shared/papers/sheet.ts';
import { sheetDocument } from '../pdf/sheet-html.ts';
import { officeFacts, type Office } from './office.ts';

/** Whether clients may be taken in: somebody has the recovery sheet on paper. Practice needs none. */
export const sheetConfirmed = (office: Office): boolean =>
  officeFacts(office).purpose === 'practice' || isSheetConfirmed(office.vault.db);

/** Notes that the sheet was asked back and is right. */
export function keepSheetConfirmed({ vault, clock }: Office): Result<undefined, VaultError> {
  return write(vault, { action: 'sheet-confirmed' }, (db) => {
    writeSheetConfirmed(db, clock.now());
    return ok(undefined);
  });
}

/** The recovery sheet as a paper. It goes into the log before it leaves: an error, and there is no paper. */
export function sheetPaper(office: Office, recoverySheet: string): Result<PaperDocument, VaultError> {
  const { vault, clock } = office;
  const { municipality, purpose, settings } = officeFacts(office);
  const logged = logEvent(vault, { action: 'printed', detail: { sheet: true } });
  if (!logged.ok) return logged;
  const sheet = sheetOf({
    recoverySheet,
    municipality,
    purpose,
    database: vault.file,
    printedAt: clock.now(),
    language: settings.language,
  });
  return ok(sheetDocument(sheet));
}

export interface NewCaseworker {
  /** A password that opens the database now. */
  readonly password: string;
  readonly name: string;
  readonly title: string;
  readonly newPassword: string;
}

/** Why a caseworker was not added or taken away, beside what the data layer says. */
export type CaseworkerRefusal = 'oneself' | 'not-a-name';

/** Gives one more caseworker access; she stands on the office's list too. */
export async function addCaseworker(
  { vault }: Office,
  added: NewCaseworker,
  cost: ScryptCost | undefined,
): Promise<Result<CaseworkerRefusal | 'added', VaultError>> {
  const caseworker = added.name.trim();
  if (!slot.shape.caseworker.safeParse(caseworker).success) return ok('not-a-name');
  const done = await passwords.addCaseworker(vault, {
    secret: { password: added.password, firstSlot: passwords.ownSlot(vault)?.id },
    caseworker,
    title: added.title.trim(),
    password: added.newPassword,
    ...(cost === undefined ? {} : { cost }),
  });
  return done.ok ? ok('added') : done;
}

/** Takes another's access away. Nobody locks herself out: whoever stays has a password that works. */
export function removeCaseworker(
  { vault }: Office,
  name: string,
): Result<CaseworkerRefusal | 'removed', VaultError> {
  if (name === vault.caseworker) return ok('oneself');
  const done = passwords.removeCaseworker(vault, name);
  return done.ok ? ok('removed') : done;
}
