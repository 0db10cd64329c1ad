import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { caseFile, cli, newDatabase, PASSWORD } from './command-line.ts';

/** What stands in the four files that are taken in. */
const PERSONAL = [
  ...['Haugen', 'Granveien', 'Dombås', 'Karimi', 'Lunde', 'Sofie', '12835512094', '03918233104'],
  ...['slagenheten', 'Gå trygt ute', 'Vernepleier', 'Skolehelsetjeneste', 'Berit Haugland'],
];
const CASES = ['kari', 'ola', 'elin', 'hamid'] as const;

const contains = (bytes: Buffer, word: string): boolean =>
  bytes.includes(Buffer.from(word, 'utf8')) ||
  bytes.includes(Buffer.from(word, 'utf16le')) ||
  bytes.includes(Buffer.from(word, 'utf16le').swap16());

it('leaves nothing of a client, and no password, in any file of the database', async () => {
  const { db, folder, recoverySheet } = await newDatabase();
  for (const name of CASES) await cli(['import', '--db', db, '--in', caseFile(name)]);
  const asked = ['register-view', '--db', db, '--client', '12835512094', '--date', '2015-05-05'];
  expect((await cli(asked)).exit).toBe(0);

  const secrets = [...PERSONAL, PASSWORD, recoverySheet, recoverySheet.replaceAll('-', '')];
  const files = readdirSync(folder);
  expect(files).toEqual(expect.arrayContaining(['dovre.db', 'dovre.db.anchor', 'dovre.db.vault.json']));
  for (const file of files) {
    const bytes = readFileSync(path.join(folder, file));
    expect([file, secrets.filter((word) => contains(bytes, word))]).toEqual([file, []]);
  }
  // The same search finds every word where it is in clear.
  const clear = Buffer.concat(CASES.map((name) => readFileSync(caseFile(name))));
  expect(PERSONAL.filter((word) => !contains(clear, word))).toEqual([]);
});
