import { existsSync, statSync } from 'node:fs';
import { isBrokenOff } from '../../db/create.ts';
import { readVaultFile, vaultFileOf } from '../../db/keys/vault-file.ts';
import type { VaultFacts } from '../../shared/ipc/schemas.ts';
import { lockedBackups } from '../usecases/backup-list.ts';

/** What may be known of a database without any key: from the vault file, nothing of a client. Null: none that is usable. */
export function lockedFacts(database: string): VaultFacts | null {
  const read = readVaultFile(database);
  if (!read.ok) return null;
  const { purpose, language, municipality, office } = read.value.content.facts;
  const file = statSync(database, { throwIfNoEntry: false });
  return {
    municipalityNumber: municipality.number,
    municipalityName: municipality.name,
    office,
    purpose,
    language,
    file: database,
    bytes: file?.size ?? 0,
    savedAt: file?.mtime.toISOString() ?? null,
    caseworkers: read.value.content.slots.map((slot) => slot.caseworker),
    lastBackup: lockedBackups(database)[0]?.backup.header.madeAt ?? null,
  };
}

/** Whether there is a database, or what is left of one: then nobody makes another in its place. */
export const isDatabaseThere = (database: string): boolean =>
  existsSync(database) || (existsSync(vaultFileOf(database)) && !isBrokenOff(database));
