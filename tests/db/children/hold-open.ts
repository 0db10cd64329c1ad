// Opens the vault of the first argument (second: state folder), says so, and holds it until it is killed.
import { openVault } from '../../../db/vault.ts';

const [file = '', stateFolder = ''] = process.argv.slice(2);
const opened = await openVault({
  file,
  stateFolder,
  now: () => '2025-03-01T10:00:00+01:00',
  programVersion: '0.1.0',
  secret: { password: 'fire gule sykler sover' },
});
process.stdout.write(opened.ok ? 'open\n' : `${opened.error.code}\n`);
setInterval(() => undefined, 1000);
