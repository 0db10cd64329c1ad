import { z } from 'zod';
import { readClient } from '../../../db/records/clients.ts';
import { draftsOf } from '../../../db/records/drafts.ts';
import { closeVault, sql, type Vault } from '../../../db/vault.ts';
import { must, timed, type Act, type Bench, BESIDE_3K } from '../bench.ts';
import { FRAME, opened } from './p04-search.ts';

const PER_ROUND = 60;

/** A client's whole history is read before the next picture. The line in the log has a line of its own, P14. */
export const client: Bench = {
  name: 'P6',
  operation: 'read a client with all history, of many',
  floor: 'the same of 3,000',
  bar: 6,
  p95: FRAME,
  databases: BESIDE_3K,
  async ready([large, small]) {
    if (large === undefined || small === undefined) throw new Error('two databases are needed');
    const [many, few] = [await opened(large), await opened(small)];
    return {
      operation: reading(many),
      floor: reading(few),
      end: () => {
        must(closeVault(many));
        must(closeVault(few));
      },
    };
  },
};

/** Clients from all over the database, others in each round: none that was just read. */
function reading({ db }: Vault): Act {
  const ids = db
    .all(sql`SELECT id FROM client ORDER BY seq`)
    .map((row) => z.object({ id: z.string() }).parse(row).id);
  let at = 0;
  return async () => {
    const times: number[] = [];
    for (let n = 0; n < PER_ROUND; n += 1) {
      at = (at + 7_919) % ids.length;
      const id = ids[at] ?? '';
      times.push(
        await timed(() => {
          if (readClient(db, id)?.registrations.length === undefined) throw new Error('nobody');
          draftsOf(db, id);
        }),
      );
    }
    return times;
  };
}
