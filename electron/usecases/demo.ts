import { clientIds, insertClient } from '../../db/records/clients.ts';
import { putCaseworker, putDwelling, writeMunicipality } from '../../db/records/office.ts';
import { failed, ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import type { Client } from '../../shared/record/client.ts';
import { demoClients, type DemoWish } from '../../shared/demo/demo-clients.ts';
import { CASEWORKERS, DWELLINGS, MUNICIPALITY } from '../../shared/demo/municipality.ts';
import { officeFacts, type Office } from './office.ts';

/** Clients in one transaction: each ends with a checkpoint and an anchor. */
const AT_A_TIME = 500;

export interface NotForDemo {
  readonly code: 'not-an-empty-practice';
}

/**
 * Fills an empty database of the practice municipality with invented clients, dwellings and caseworkers. The same
 * wish gives the same records, ids and timestamps included. Gives how many clients there are.
 */
export function fillDemo(
  office: Office,
  wish: Omit<DemoWish, 'today'>,
): Result<number, VaultError | NotForDemo> {
  const { vault, clock } = office;
  const { purpose, municipality } = officeFacts(office);
  if (purpose !== 'practice' || municipality.number !== MUNICIPALITY.number || clientIds(vault.db).length > 0)
    return failed({ code: 'not-an-empty-practice' });

  const settled = write(vault, { action: 'settings-changed' }, (db) => {
    writeMunicipality(db, MUNICIPALITY);
    for (const person of CASEWORKERS) putCaseworker(db, person);
    for (const dwelling of DWELLINGS) putDwelling(db, dwelling);
    return ok(undefined);
  });
  if (!settled.ok) return settled;

  let written = 0;
  for (const batch of inBatches(demoClients({ ...wish, today: clock.today() }))) {
    const saved = write(vault, { action: 'imported', detail: { written: batch.length } }, (db) => {
      for (const client of batch) insertClient(db, client);
      return ok(undefined);
    });
    if (!saved.ok) return saved;
    written += batch.length;
  }
  return ok(written);
}

function* inBatches(clients: Iterable<Client>): Generator<readonly Client[], void, void> {
  let batch: Client[] = [];
  for (const client of clients) {
    batch.push(client);
    if (batch.length < AT_A_TIME) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
