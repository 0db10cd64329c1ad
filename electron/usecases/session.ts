import { changeFacts, readFacts, refreshVaultFile } from '../../db/facts.ts';
import { writeSettings } from '../../db/records/office.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import type { Session, Settings } from '../../shared/ipc/schemas.ts';
import { sheetConfirmed } from './keys.ts';
import { officeFacts, type Office } from './office.ts';
import { standingOf } from './standing.ts';

/** What the window starts with after unlocking. `practice`: it is the practice municipality in its own place. */
export function sessionOf(office: Office, practice = false): Session {
  const facts = officeFacts(office);
  const { number, name, district } = facts.municipality;
  return {
    caseworker: facts.caseworker,
    municipality: { number, name, district, office: facts.office },
    purpose: facts.purpose,
    settings: facts.settings,
    ...standingOf(office),
    today: office.clock.today(),
    notices: office.vault.notes.flatMap(noticeOf),
    sheetConfirmed: sheetConfirmed(office),
    ...(practice ? { practice } : {}),
  };
}

/** What she is told. A database that another program made or moved here has no second anchor yet: that is no alarm. */
const noticeOf = (note: Office['vault']['notes'][number]): Session['notices'] => {
  if (note.note === 'migrated' || note.note === 'anchor-accepted') return [];
  return note.note === 'anchor-missing' && note.place === 'state-folder' ? [] : [note.note];
};

/** Keeps how she wants it; the unlock page takes the language too. */
export function saveSettings(office: Office, settings: Settings): Result<undefined, VaultError> {
  const facts = readFacts(office.vault.db);
  const saved = write(office.vault, { action: 'settings-changed' }, (db) => {
    writeSettings(db, settings);
    return ok(undefined);
  });
  if (!saved.ok) return saved;
  // Its copy may be of before, from a try that the disk broke off.
  if (facts.language === settings.language) return refreshVaultFile(office.vault);
  return changeFacts(office.vault, { ...facts, language: settings.language });
}
