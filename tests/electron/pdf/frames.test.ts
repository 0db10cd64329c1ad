import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frame, framesOf } from '../../../electron/pdf/frames.ts';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const readAll = async (stream: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> => {
  const messages: Uint8Array[] = [];
  for await (const message of framesOf(stream)) messages.push(message);
  return messages;
};

it('gives back what was framed, however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 40 })),
      fc.integer({ min: 1, max: 50 }),
      async (messages, size) => {
        const stream = Buffer.concat(messages.map(frame));
        const read = await readAll(chunks(stream, size));
        expect(read.map((message) => [...message])).toEqual(messages.map((message) => [...message]));
      },
    ),
  );
});

it('leaves out a message that is cut off', async () => {
  const stream = frame(Uint8Array.of(1, 2, 3)).subarray(0, 6);
  expect(await readAll(chunks(stream, 4))).toEqual([]);
});
