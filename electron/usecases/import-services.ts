import { findClient, readClient } from '../../db/records/clients.ts';
import { putDecision, putRehabilitation } from '../../db/records/services.ts';
import type { Table } from '../../shared/interchange/csv/column.ts';
import { readServices } from '../../shared/interchange/csv/services.ts';
import type { Client } from '../../shared/record/client.ts';
import { NO_OFFICE, type ImportPlan } from './import-plan.ts';
import type { Office } from './office.ts';

/** A table of services, for clients who are in the database. */
export function planServices({ vault }: Office, table: Table, syntheticAllowed: boolean): ImportPlan {
  const met = new Map<string, Client | null>();
  const clientWith = (reference: string): Client | null => {
    const known = met.get(reference);
    if (known !== undefined) return known;
    const id = findClient(vault.db, reference);
    const client = id === null ? null : readClient(vault.db, id);
    met.set(reference, client);
    return client;
  };
  const file = readServices(table, { syntheticAllowed, clientWith });
  return {
    kind: 'services',
    read: file.read,
    rows: file.added.reduce((sum, { rows }) => sum + rows, 0),
    faults: file.faults,
    usable: file.usable,
    otherMunicipality: null,
    audit: file.added.map(({ client, decisions, rehabilitations }) => ({
      action: 'imported',
      subject: client,
      detail: { decisions: decisions.length, rehabilitations: rehabilitations.length },
    })),
    put(db) {
      for (const { client, decisions, rehabilitations } of file.added) {
        for (const process of rehabilitations) putRehabilitation(db, client, process);
        for (const decision of decisions) putDecision(db, client, decision);
      }
      const clients = file.added.map(({ client, decisions, rehabilitations }) => ({
        client,
        added: {
          decisions: decisions.map(({ id }) => id),
          rehabilitations: rehabilitations.map(({ id }) => id),
        },
      }));
      return { clients, office: NO_OFFICE };
    },
  };
}
