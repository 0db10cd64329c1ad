import { auditPage } from '../../db/audit.ts';
import { nameOf } from '../../db/records/client-names.ts';
import { auditDetail, type LogRow } from '../../shared/ipc/safety-schemas.ts';
import type { Office } from './office.ts';

export interface LogWish {
  /** Lines below this one; null: the newest. */
  readonly belowSeq: number | null;
  /** Id of one client or record; null: everything. */
  readonly subject: string | null;
  readonly limit: number;
}

/** The log, newest first, a page at a time, with the client's name where there is still one of that id. */
export function readLog({ vault }: Office, { belowSeq, subject, limit }: LogWish): readonly LogRow[] {
  const rows = auditPage(vault.db, {
    limit,
    ...(subject === null ? {} : { subject }),
    ...(belowSeq === null ? {} : { belowSeq }),
  });
  const names = new Map<string, string | null>();
  const nameOnce = (id: string): string | null => {
    if (!names.has(id)) {
      const name = nameOf(vault.db, id);
      names.set(id, name === id ? null : name);
    }
    return names.get(id) ?? null;
  };
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    who: row.who,
    action: row.action,
    subject: row.subject,
    name: row.subject === null ? null : nameOnce(row.subject),
    detail: auditDetail.parse(JSON.parse(row.detail)),
    programVersion: row.program_version,
  }));
}
