// Opens the vault of the first argument (second: state folder) and saves row after row, saying each number on
// standard output when, and only when, it is acknowledged.
import { writeSync } from 'node:fs';
import { ok } from '../../../db/result.ts';
import { openVault, sql, write } from '../../../db/vault.ts';

const [file = '', stateFolder = '', from = '0'] = process.argv.slice(2);
const opened = await openVault({
  file,
  stateFolder,
  now: () => '2025-03-01T10:00:00+01:00',
  programVersion: '0.1.0',
  secret: { password: 'fire gule sykler sover' },
});
if (!opened.ok) throw new Error(opened.error.code);
for (let number = Number(from); ; number += 1) {
  const saved = write(opened.value, { action: 'changed' }, (db) =>
    ok(db.run(sql`INSERT INTO meta (key, value) VALUES (${`row-${number}`}, ${'x'.repeat(500)})`)),
  );
  if (!saved.ok) throw new Error(saved.error.code);
  writeSync(1, `${number}\n`);
}
