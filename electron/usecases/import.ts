import type { AuditEntry } from '../../db/audit.ts';
import { readFacts, refreshVaultFile, writeFacts } from '../../db/facts.ts';
import { keepLastImport } from '../../db/records/last-import.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import type { Table } from '../../shared/interchange/csv/column.ts';
import { kindOfTable } from '../../shared/interchange/csv/kind-of-table.ts';
import type { InterchangeFault } from '../../shared/interchange/gather-faults.ts';
import type { ImportContent } from '../files/read-import.ts';
import { planInterchange, planPersons } from './import-clients.ts';
import { fingerprintOf } from './import-fingerprint.ts';
import { UNREADABLE, type ImportPlan } from './import-plan.ts';
import { planServices } from './import-services.ts';
import type { Office } from './office.ts';

export interface ImportWish {
  /** Looks only: nothing is written. */
  readonly dryRun: boolean;
  /** Takes in the rows without a fault; without it one fault stops the whole file. */
  readonly validOnly: boolean;
  /** Opens the database for synthetic identity numbers: from then on it holds test data, and says so. */
  readonly allowSynthetic: boolean;
}

export interface Imported {
  /** What the file is. */
  readonly kind: ImportPlan['kind'];
  /** Clients in the file; of a table, rows. */
  readonly read: number;
  readonly written: number;
  /** In the order of the file. */
  readonly faults: readonly InterchangeFault[];
  /** Faults held it up: nothing was (or, on a dry run, would be) written. */
  readonly stopped: boolean;
  /** The number of the municipality that the file comes from, where it isn't the database's own. */
  readonly otherMunicipality: string | null;
  /** The database was opened for synthetic numbers by this import. */
  readonly becameTestData: boolean;
}

/**
 * Takes a file in: an interchange file with clients and what the database lacks of municipality, caseworkers and
 * dwellings; a table of persons; or a table of services for clients who are there. One transaction. Who or what is
 * there already is a fault; nothing is merged. What was written is noted, so that it can be undone.
 */
export function importFile(
  office: Office,
  content: ImportContent,
  wish: ImportWish,
): Result<Imported, VaultError> {
  const { vault, clock } = office;
  const facts = readFacts(vault.db);
  const purpose = facts.purpose === 'municipality' && wish.allowSynthetic ? 'testdata' : facts.purpose;
  const plan = planOf(office, content, purpose !== 'municipality');
  const { kind, read, faults, otherMunicipality } = plan;
  const result = { kind, read, faults, otherMunicipality, becameTestData: false };
  const stopped = !plan.usable || (faults.length > 0 && (!wish.validOnly || plan.rows === 0));
  if (stopped || wish.dryRun) return ok({ ...result, written: 0, stopped });

  const opened: readonly AuditEntry[] =
    purpose === facts.purpose ? [] : [{ action: 'settings-changed', detail: { purpose } }];
  const whole: AuditEntry = { action: 'imported', detail: { read, written: plan.rows } };
  const written = write(vault, [...opened, whole, ...plan.audit], (db) => {
    if (purpose !== facts.purpose) writeFacts(db, { ...facts, purpose });
    const put = plan.put(db);
    keepLastImport(db, {
      at: clock.now(),
      office: put.office,
      clients: put.clients.map(({ client, added }) => ({
        client,
        added,
        fingerprint: fingerprintOf(db, client) ?? '',
      })),
    });
    return ok(plan.rows);
  });
  if (!written.ok) return written;
  // The unlock page says TESTDATA too, before anybody has unlocked.
  const refreshed = refreshVaultFile(vault);
  if (!refreshed.ok) return refreshed;
  return ok({ ...result, written: written.value, stopped, becameTestData: purpose !== facts.purpose });
}

function planOf(office: Office, content: ImportContent, syntheticAllowed: boolean): ImportPlan {
  switch (content.kind) {
    case 'interchange':
      return planInterchange(office, content.text, syntheticAllowed);
    case 'table':
      return planTable(office, content.table, syntheticAllowed);
    case 'neither':
      return UNREADABLE;
  }
}

function planTable(office: Office, table: Table, syntheticAllowed: boolean): ImportPlan {
  switch (kindOfTable(table)) {
    case 'persons':
      return planPersons(office, table, syntheticAllowed);
    case 'services':
      return planServices(office, table, syntheticAllowed);
    case null:
      return UNREADABLE;
  }
}
