import type { Salvage } from '../../db/salvage.ts';
import type { Salvaged } from '../../shared/ipc/safety-schemas.ts';
import { entryOf } from './backup-list.ts';

/** What the window is told of a salvage: how many were saved as they were, and each of whom that can't be said. */
export const salvagedOf = ({ clients, everyone, backup }: Salvage): Salvaged => ({
  kept: clients.filter(({ from }) => from === 'file' || from === 'both').length,
  clients: clients.flatMap(({ id, name, from }) =>
    from === 'backup' || from === 'lost' ? [{ id, name, from }] : [],
  ),
  everyone,
  backup: backup === undefined ? null : entryOf({ place: backup.place, backup }, null),
});
