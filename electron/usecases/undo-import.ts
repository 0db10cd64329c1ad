import type { AuditEntry } from '../../db/audit.ts';
import { forgetLastImport, readLastImport, removeImported } from '../../db/records/last-import.ts';
import { failed, ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import { fingerprintOf } from './import-fingerprint.ts';
import { uncompleteOffice } from './import-office.ts';
import type { Office } from './office.ts';

export interface ImportUndone {
  /** Clients who came with the import, and are gone. */
  readonly removed: number;
  /** Clients who got services by it, and are as they were. */
  readonly restored: number;
}

export type UndoRefused =
  | { readonly code: 'nothing-to-undo' }
  /** So many of its clients are not as the import left them. */
  | { readonly code: 'changed-since'; readonly clients: number };

/**
 * Takes the last import back: exactly what it wrote. Refused when one of its clients was changed since, in any way,
 * typed words too. That the database was opened for synthetic numbers stays. Afterwards there is none to undo.
 */
export function undoImport({ vault }: Office): Result<ImportUndone, VaultError | UndoRefused> {
  const last = readLastImport(vault.db);
  if (last === null) return failed({ code: 'nothing-to-undo' });
  const changed = last.clients.filter(
    ({ client, fingerprint }) => fingerprintOf(vault.db, client) !== fingerprint,
  );
  if (changed.length > 0) return failed({ code: 'changed-since', clients: changed.length });

  const restored = last.clients.filter(({ added }) => added !== null);
  const undone = { removed: last.clients.length - restored.length, restored: restored.length };
  const audit: readonly AuditEntry[] = [
    { action: 'import-undone', detail: { ...undone } },
    ...restored.map(({ client }): AuditEntry => ({ action: 'import-undone', subject: client })),
  ];
  return write(vault, audit, (db) => {
    for (const one of last.clients) removeImported(db, one);
    uncompleteOffice(db, last.office);
    forgetLastImport(db);
    return ok(undone);
  });
}

/** Whether there is an import that can be asked to be undone, and when it was. */
export const lastImportAt = ({ vault }: Office): string | null => readLastImport(vault.db)?.at ?? null;
