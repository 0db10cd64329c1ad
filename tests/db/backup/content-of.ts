import { sql } from '../../../db/connection.ts';
import { allRowSums } from '../../../db/row-hashes.ts';
import { internalsOf } from '../../../db/vault-handle.ts';
import type { Vault } from '../../../db/vault.ts';

/**
 * What every table holds but the log and what is remembered of backups, as one text: two databases of the same content
 * give the same.
 */
export function contentOf(vault: Vault): string {
  const { connection } = internalsOf(vault);
  const tables = allRowSums(connection, new Uint8Array(32))
    .filter(({ table }) => table !== 'audit' && table !== 'meta')
    .map(({ table, rows, sum }) => `${table} ${rows} ${sum}`);
  const meta = connection.all(sql`SELECT key, value FROM meta WHERE key <> 'backups' ORDER BY key`);
  return [...tables, JSON.stringify(meta)].join('\n');
}
