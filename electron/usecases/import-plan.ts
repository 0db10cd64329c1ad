import type { AuditEntry } from '../../db/audit.ts';
import type { ImportedClient, OfficeWritten } from '../../db/records/last-import.ts';
import type { WritableDb } from '../../db/vault.ts';
import type { InterchangeFault } from '../../shared/interchange/gather-faults.ts';

/** What a file would do to the database, before anything is done. */
export interface ImportPlan {
  /** What the file is; null where it can't be told. */
  readonly kind: 'interchange' | 'persons' | 'services' | null;
  /** Clients in the file; of a table, rows. */
  readonly read: number;
  /** Those of them that can be taken in. */
  readonly rows: number;
  /** In the order of the file. */
  readonly faults: readonly InterchangeFault[];
  /** False: nothing of the file can be taken in, valid ones neither. */
  readonly usable: boolean;
  /** The number of the municipality that the file comes from, where it isn't the database's own. */
  readonly otherMunicipality: string | null;
  /** Lines for the log beside the one of the whole import. */
  readonly audit: readonly AuditEntry[];
  /** Writes the rows that can be taken in; gives what it wrote. */
  readonly put: (db: WritableDb) => Put;
}

export interface Put {
  readonly clients: readonly Omit<ImportedClient, 'fingerprint'>[];
  readonly office: OfficeWritten;
}

export const NO_OFFICE: OfficeWritten = { municipality: null, caseworkers: [], dwellings: [] };

/** Of a file that is neither an interchange file nor a table. */
export const UNREADABLE: ImportPlan = {
  kind: null,
  read: 0,
  rows: 0,
  faults: [{ row: 0, field: '', code: 'wrong-format' }],
  usable: false,
  otherMunicipality: null,
  audit: [],
  put: () => ({ clients: [], office: NO_OFFICE }),
};
