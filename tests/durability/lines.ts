import type { Line } from './line.ts';
import { calls } from './lines/calls.ts';
import { backups } from './lines/backups.ts';
import { damage } from './lines/damage.ts';
import { io } from './lines/io.ts';
import { kill } from './lines/kill.ts';
import { powerCut } from './lines/power-cut.ts';
import { markers } from './lines/markers.ts';
import { migrations } from './lines/migrations.ts';
import { passwords } from './lines/passwords.ts';
import { restores } from './lines/restores.ts';
import { vaultFile } from './lines/vault-file.ts';

/** Every line of docs/durability.md, in its order. */
export const lines: readonly Line[] = [
  kill,
  powerCut,
  io,
  damage,
  vaultFile,
  passwords,
  backups,
  restores,
  migrations,
  calls,
  markers,
];
