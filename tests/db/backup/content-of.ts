import { allRowSums } from '../../../db/row-hashes.ts';
import { internalsOf } from '../../../db/vault-handle.ts';
import type { Vault } from '../../../db/vault.ts';

/** What every table holds but the log and its settings, as one text: two databases of the same content give the same. */
export const contentOf = (vault: Vault): string => {
  const { connection } = internalsOf(vault);
  return allRowSums(connection, new Uint8Array(32))
    .filter(({ table }) => table !== 'audit')
    .map(({ table, rows, sum }) => `${table} ${rows} ${sum}`)
    .join('\n');
};
