import { demoClients } from '../../shared/demo/demo-clients.ts';
import type { Client, Decision } from '../../shared/record/client.ts';
import { STILL_DAY } from './launch.ts';

const runs = ({ rejected, periods }: Decision): boolean => !rejected && periods.at(-1)?.to === null;

/** The client's running decisions, changed. */
const running = (client: Client, change: (decision: Decision) => Decision): Client => ({
  ...client,
  decisions: client.decisions.map((decision) => (runs(decision) ? change(decision) : decision)),
});

/** What makes a day of it: something of each kind that the start page and the control tell of. */
const CHANGES: Readonly<Record<string, (client: Client) => Client>> = {
  'demo-00005': (client) => ({
    ...client,
    applications: [...client.applications, { id: 'waits', received: '2025-10-29', services: [38] }],
  }),
  'demo-00007': (client) => ({ ...client, registrations: client.registrations.slice(0, -1) }),
  'demo-00008': (client) =>
    running(client, (decision) => ({
      ...decision,
      periods: decision.periods.map((period) => ({ ...period, to: period.to ?? '2025-12-31' })),
    })),
  'demo-00014': (client) => ({ ...client, informed: null }),
  'demo-00016': (client) => ({
    ...client,
    address: client.address === null ? null : { ...client.address, confidential: true },
  }),
  'demo-00020': (client) => ({ ...client, identityNumber: '15059100000' }),
  'demo-00022': (client) => running(client, (decision) => ({ ...decision, minutesPerWeek: null })),
  'demo-00027': (client) => ({ ...client, registrations: [] }),
};

/** The clients of a small office in the season: most in order, and something left to do. */
export const clientsOfTheDay = (): readonly Client[] =>
  [...demoClients({ clients: 32, seed: 3, today: STILL_DAY })].map(
    (client) => CHANGES[client.id]?.(client) ?? client,
  );
