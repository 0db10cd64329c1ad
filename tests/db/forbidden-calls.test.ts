import { ESLint, Linter } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** The rule that the program's configuration has for a file, as it is applied there. */
async function messagesIn(file: string): Promise<(code: string) => readonly string[]> {
  const configured: unknown = await new ESLint().calculateConfigForFile(file);
  const { rules } = z
    .object({ rules: z.object({ 'no-restricted-syntax': z.array(z.unknown()) }) })
    .parse(configured);
  const rule = rules['no-restricted-syntax'];
  const linter = new Linter();
  return (code) =>
    linter
      .verify(code, [{ rules: { 'no-restricted-syntax': ['error', ...rule.slice(1)] } }])
      .map(({ message }) => message);
}

const COPIES = [
  'raw.backup("copy.db")',
  'await raw.backup(file)',
  'raw["backup"](file)',
  'raw.serialize()',
  'raw["serialize"]()',
  "raw.exec(\"ATTACH 'copy.db' AS copy KEY ''\")",
  'raw.exec(`ATTACH ${file} AS copy`)',
  'raw.exec("attach database x as y")',
  "sql`attach ${file} as copy key ''`",
];
const KEYS = [
  'raw.rekey(key)',
  'raw.pragma("rekey = \'x\'")',
  "raw.pragma(`REKEY = '${key}'`)",
  'raw["rekey"](key)',
];
const HARMLESS = ["raw.prepare('VACUUM INTO ?')", "port.on('attach', listen)", 'call({ backup: true })'];

describe.each([
  'db/write.ts',
  'db/records/clients.ts',
  'electron/vault.ts',
  'electron/ipc/main-calls.ts',
  'electron/window/secure-window.ts',
  'electron/preload/window.ts',
  'build/start.ts',
])('in %s', (file) => {
  let messages: (code: string) => readonly string[];
  beforeAll(async () => {
    messages = await messagesIn(file);
  });

  it.each([...COPIES, ...KEYS])('lint refuses %s', (code) => {
    expect(messages(code)).toContainEqual(expect.stringMatching(/VACUUM INTO|on a copy/));
  });

  it.each(HARMLESS)('lint takes %s', (code) => {
    expect(messages(code)).toEqual([]);
  });
});

describe('where a copy gets new keys', () => {
  it('lint takes rekey, and nothing else of the kind', async () => {
    const messages = await messagesIn('db/rotated-copy.ts');
    for (const code of KEYS) expect(messages(code)).toEqual([]);
    for (const code of COPIES) expect(messages(code)).not.toEqual([]);
  });
});
