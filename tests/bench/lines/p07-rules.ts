import type { Office } from '../../../electron/usecases/office.ts';
import { ruleContext } from '../../../electron/usecases/rule-context.ts';
import { walkClients } from '../../../electron/usecases/walk-clients.ts';
import { closeVault } from '../../../db/vault.ts';
import type { Client } from '../../../shared/record/client.ts';
import { isInControl } from '../../../shared/rules/in-control.ts';
import { checkClient } from '../../../shared/rules/run.ts';
import { must, timed, ONE, type Bench } from '../bench.ts';
import { now } from '../database.ts';
import { opened } from './p04-search.ts';

const YEAR = 2025;

/** The control of a year costs little more than reading the records it is about. */
export const rules: Bench = {
  name: 'P7',
  operation: 'all rules over one year',
  floor: 'fetching the same clients',
  bar: 1.6,
  databases: ONE,
  async ready([database]) {
    if (database === undefined) throw new Error('a database is needed');
    const vault = await opened(database);
    const office: Office = { vault, clock: { today: () => now().slice(0, 10), now } };
    const context = ruleContext(office, YEAR);
    const walk = async (look: (client: Client) => void): Promise<readonly number[]> => {
      let seen = 0;
      const time = await timed(async () => {
        await walkClients(vault.db, (client) => {
          seen += 1;
          look(client);
        });
      });
      if (seen !== database.counts.clients) throw new Error(`${seen} clients were read`);
      return [time];
    };
    let before: number | null = null;
    return {
      floor: () => walk(() => undefined),
      async operation() {
        let found = 0;
        const times = await walk((client) => {
          if (isInControl(client, context)) found += checkClient(client, context).findings.length;
        });
        if (found === 0 || (before !== null && found !== before)) throw new Error(`${found} findings`);
        before = found;
        return times;
      },
      end: () => {
        must(closeVault(vault));
      },
    };
  },
};
