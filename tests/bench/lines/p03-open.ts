import { listClients } from '../../../db/records/client-list.ts';
import { openUnlocked } from '../../../db/opening.ts';
import { unlock, type Unlocked } from '../../../db/unlock.ts';
import { closeVault } from '../../../db/vault.ts';
import { must, timed, type Act, type Bench, type Database, BESIDE_3K } from '../bench.ts';
import { mustHoldAll, now } from '../database.ts';

const PAGE = 100;

/** Opening must not take longer because there are more clients: what must read the whole file is not waited for. */
export const open: Bench = {
  name: 'P3',
  operation: 'open and first list, without the password’s cost',
  floor: 'the same with 3,000 clients',
  bar: 1.5,
  databases: BESIDE_3K,
  async ready([large, small]) {
    if (large === undefined || small === undefined) throw new Error('two databases are needed');
    return { operation: await opening(large), floor: await opening(small), end: () => undefined };
  },
};

async function opening(database: Database): Promise<Act> {
  const { file, password, counts } = database;
  const unlocked = must(await unlock(file, { password }));
  const options = { file, now, programVersion: '0.1.0' };
  const whole = must(await openUnlocked(options, copyOf(unlocked)));
  mustHoldAll(whole, database);
  must(closeVault(whole));
  return async () => {
    const keys = copyOf(unlocked);
    let close = (): void => undefined;
    const time = await timed(async () => {
      const vault = must(await openUnlocked(options, keys));
      close = () => {
        must(closeVault(vault));
      };
      const page = listClients(vault.db, { query: '', after: null, limit: PAGE, today: '2025-12-31' });
      if (page?.rows.length !== PAGE || page.total !== counts.clients) throw new Error('another list');
    });
    close();
    return [time];
  };
}

/** Opening takes the keys over, and zeroes them at the end. */
const copyOf = (unlocked: Unlocked): Unlocked => ({
  ...unlocked,
  keys: {
    database: Buffer.from(unlocked.keys.database),
    anchor: Buffer.from(unlocked.keys.anchor),
    envelope: Buffer.from(unlocked.keys.envelope),
  },
});
