import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInterchange } from '../../../electron/files/read-interchange.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interchange-'));
});
afterAll(() => rm(folder, { recursive: true }));

const context = { syntheticAllowed: true, newClientId: () => 'new' };
const read = async (content: string | Uint8Array) => {
  const path = join(folder, 'file.json');
  await writeFile(path, content);
  return await readInterchange(path, context);
};
const file = (name: string) =>
  JSON.stringify({
    format: 'registerkort-interchange',
    version: 1,
    municipality: { number: '0511' },
    clients: [{ name: { family: name, given: 'Kari' } }],
  });

test('a file is read, with a byte order mark or without', async () => {
  expect((await read(file('Ås'))).rows[0]?.client.name.family).toBe('Ås');
  expect((await read(`\uFEFF${file('Ås')}`)).faults).toEqual([]);
});

test.each([
  ['Windows-1252', Buffer.from(file('Ås'), 'latin1')],
  ['UTF-16', Buffer.from(file('Ås'), 'utf16le')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
])('%s is refused', async (_name, bytes) => {
  expect(await read(bytes)).toEqual({
    head: null,
    rows: [],
    read: 0,
    faults: [{ row: 0, field: '', code: 'wrong-format' }],
  });
});

test('a line of 100 MB is a fault of its row, and takes no more than its length', async () => {
  const { faults } = await read(file('x'.repeat(100_000_000)));
  expect(faults).toEqual([{ row: 1, field: 'name.family', code: 'text-too-long', detail: '2000' }]);
});

test('no file rejects, as the system says it', async () => {
  await expect(readInterchange(join(folder, 'none.json'), context)).rejects.toMatchObject({ code: 'ENOENT' });
});
