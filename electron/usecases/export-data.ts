import path from 'node:path';
import { readFacts } from '../../db/facts.ts';
import { clientIds, readClients } from '../../db/records/clients.ts';
import { caseworkers, dwellings, readMunicipality } from '../../db/records/office.ts';
import { logEvent } from '../../db/vault.ts';
import type { InterchangeHead } from '../../shared/interchange/format.ts';
import { writeInterchange } from '../../shared/interchange/write.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import { writeFileSafely, type WrittenFile } from '../files/write-file.ts';
import { answerOf } from '../ipc/answer.ts';
import type { Office } from './office.ts';

export interface Exported {
  readonly file: WrittenFile;
  readonly clients: number;
}

/** Writes everything about the clients to an interchange file, in clear; a file of that name is replaced. */
export async function exportData(office: Office, file: string): Promise<Envelope<Exported>> {
  const { db } = office.vault;
  const absolute = path.resolve(file);
  const clients = clientIds(db).length;
  const written = await writeFileSafely({
    folder: path.dirname(absolute),
    name: path.basename(absolute),
    content: writeInterchange(headOf(office), readClients(db)),
    room: 0,
    replace: true,
  });
  if (!written.ok) return written;
  const logged = answerOf(logEvent(office.vault, { action: 'exported', detail: { clients } }));
  return logged.ok ? { ok: true, value: { file: written.file, clients } } : logged;
}

const headOf = ({ vault: { db } }: Office): InterchangeHead => ({
  municipality: readMunicipality(db) ?? {
    number: readFacts(db).municipality.number,
    district: null,
    organisationNumber: null,
  },
  caseworkers: caseworkers(db),
  dwellings: dwellings(db),
});
