import { existsSync } from 'node:fs';
import path from 'node:path';
import { restoreBackup } from '../../../db/backup/restore.ts';
import { closeVault } from '../../../db/vault.ts';
import { progress, refuse, tell, type Call, type Command } from '../command.ts';
import { problemOf, refused, shown, type Outcome } from '../outcome.ts';
import { readPassword } from '../password.ts';
import { folderIsThere, isOwnFile } from '../values.ts';

export const restore: Command = {
  synopsis: '--from B --db F',
  needs: ['from', 'db'],
  takes: ['password-file'],
  run,
};

async function run(call: Call): Promise<Outcome> {
  const { options, world, language, text } = call;
  const [file, backup] = [path.resolve(options.needed('db')), path.resolve(options.needed('from'))];
  if (isOwnFile(file, backup)) return refuse(call, 'own-file', 'from');
  if (!existsSync(backup)) return refuse(call, 'cannot-read', 'from');
  if (!folderIsThere(path.dirname(file))) return refuse(call, 'no-folder', 'db');
  const password = await readPassword(call);
  if (!password.ok) return password.error;

  progress(call, text.restoring);
  const restored = await restoreBackup({
    file,
    backup,
    secret: { password: password.value },
    now: world.clock.now,
    programVersion: world.programVersion,
  });
  if (!restored.ok) return refused(problemOf(restored.error), language);
  const { vault, header, setAside = null, erasedAgain } = restored.value;
  for (const { note } of vault.notes) tell(call, text.note[note]);
  const closed = closeVault(vault);
  if (!closed.ok) return refused(problemOf(closed.error), language);
  const clients = (header.counts['client'] ?? 0) - erasedAgain;
  const { sequence, madeAt } = header;
  return shown(
    { restored: file, sequence, madeAt, clients, setAside },
    text.restored(file, clients, setAside),
  );
}
