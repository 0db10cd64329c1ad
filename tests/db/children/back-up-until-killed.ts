// Opens the vault of the first argument (second: state folder), fills it, keeps a draft, and makes backups one after
// another until it is killed. `kept`: the draft is saved, and the first backup begins.
import { backupSourceOf, makeBackup } from '../../../db/backup/make.ts';
import { ownBackupFolder } from '../../../db/backup/places.ts';
import { insertClient } from '../../../db/records/clients.ts';
import { keepDraft } from '../../../db/records/drafts.ts';
import { ok } from '../../../db/result.ts';
import { openVault, write } from '../../../db/vault.ts';
import { demoClients } from '../../../shared/demo/demo-clients.ts';

const [file = '', stateFolder = ''] = process.argv.slice(2);
const at = '2025-03-01T10:00:00+01:00';
const opened = await openVault({
  file,
  stateFolder,
  now: () => at,
  programVersion: '0.1.0',
  secret: { password: 'fire gule sykler sover' },
});
if (!opened.ok) throw new Error(opened.error.code);
const vault = opened.value;
const clients = [...demoClients({ clients: 200, seed: 5, today: '2025-03-01' })];
const id = clients[0]?.id ?? '';
const saved = write(vault, { action: 'changed', subject: id }, (db) => {
  for (const client of clients) insertClient(db, client);
  keepDraft(db, id, { form: 'person', subject: id, typed: { family: 'sist' }, focus: null, savedAt: at });
  return ok(undefined);
});
if (!saved.ok) throw new Error(saved.error.code);
process.stdout.write(`kept ${id}\n`);
for (;;) await makeBackup(backupSourceOf(vault), { folder: ownBackupFolder(vault.file), kind: 'daily' });
