import { MessageChannel } from 'node:worker_threads';
import { listClients } from '../../../db/records/client-list.ts';
import { openUnlocked } from '../../../db/opening.ts';
import { unlock } from '../../../db/unlock.ts';
import { closeVault, type Vault } from '../../../db/vault.ts';
import { must, type Act, type Bench, type Database, BESIDE_3K } from '../bench.ts';
import { mustHoldAll, now } from '../database.ts';

/** Of sixty pictures a second, one. */
export const FRAME = 16.7;
const LIMIT = 100;
const TODAY = '2025-12-31';

/** What is typed is answered before the next picture, however many clients there are. */
export const search: Bench = {
  name: 'P4',
  operation: 'search among many clients, there and back over a port',
  floor: 'the same among 3,000',
  bar: 6,
  p95: FRAME,
  databases: BESIDE_3K,
  async ready([large, small]) {
    if (large === undefined || small === undefined) throw new Error('two databases are needed');
    const [many, few] = [await searching(large), await searching(small)];
    return {
      operation: many.act,
      floor: few.act,
      end: () => {
        many.end();
        few.end();
      },
    };
  },
};

export async function opened(database: Database): Promise<Vault> {
  const { file, password } = database;
  const vault = must(
    await openUnlocked({ file, now, programVersion: '0.1.0' }, must(await unlock(file, { password }))),
  );
  mustHoldAll(vault, database);
  return vault;
}

async function searching(database: Database): Promise<{ readonly act: Act; readonly end: () => void }> {
  const vault = await opened(database);
  const { port1: window, port2: served } = new MessageChannel();
  served.on('message', (query: string) => {
    served.postMessage(listClients(vault.db, { query, after: null, limit: LIMIT, today: TODAY }));
  });
  const ask = (query: string): Promise<ReturnType<typeof listClients>> =>
    new Promise((resolve) => {
      window.once('message', resolve);
      window.postMessage(query);
    });
  const queries = typedQueries(vault);
  for (const { query, finds } of queries) {
    const answer = await ask(query);
    if (
      answer === null ||
      (finds !== null && !answer.rows.some(({ id }) => id === finds) && answer.rows.length < LIMIT)
    )
      throw new Error('another answer');
  }
  return {
    act: async () => {
      const times: number[] = [];
      for (const { query } of queries) {
        const begun = performance.now();
        await ask(query);
        times.push(performance.now() - begun);
      }
      return times;
    },
    end: () => {
      window.close();
      must(closeVault(vault));
    },
  };
}

interface TypedQuery {
  readonly query: string;
  /** Who is among the hits, where there are no more than a page of them. */
  readonly finds: string | null;
}

/** What people type on the way to somebody: letter by letter, given name first, a number, a birth date, a slip. */
function typedQueries({ db }: Vault): readonly TypedQuery[] {
  const starts = ['b', 'h', 'k', 'm', 'ø'];
  return starts.flatMap((start) => {
    const page = listClients(db, { query: start, after: null, limit: LIMIT, today: TODAY });
    const client = page?.rows.findLast(({ identityNumber }) => identityNumber !== null);
    if (client === undefined) throw new Error('nobody to look for');
    const [family = '', given = ''] = client.name.split(', ');
    const number = client.identityNumber ?? '';
    const [year = '', month = '', day = ''] = (client.birthDate ?? '').split('-');
    const typed = [
      ...[1, 2, 3, 5].map((length) => family.slice(0, length)),
      family,
      given.slice(0, 2),
      `${given.slice(0, 1)} ${family.slice(0, 1)}`,
      `${given.slice(0, 3)} ${family.slice(0, 3)}`,
      `${family} ${given}`,
      number.slice(0, 2),
      number.slice(0, 6),
      number,
      `${day}.${month}.${year}`,
    ].map((query) => ({ query, finds: client.id }));
    return [...typed, { query: `${family} xq`, finds: null }];
  });
}
