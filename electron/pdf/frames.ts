/** Messages on a byte stream: four bytes of length, the most significant first, then as many bytes. */

const LENGTH = 4;

export const frame = (bytes: Uint8Array): Uint8Array => {
  const framed = new Uint8Array(LENGTH + bytes.length);
  new DataView(framed.buffer).setUint32(0, bytes.length);
  framed.set(bytes, LENGTH);
  return framed;
};

/** The messages of a stream, in order. One that is cut off at the end is left out. */
export async function* framesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0);
  for await (const chunk of stream) {
    held = Buffer.concat([held, chunk]);
    while (held.length >= LENGTH && held.length >= LENGTH + held.readUInt32BE(0)) {
      const end = LENGTH + held.readUInt32BE(0);
      yield held.subarray(LENGTH, end);
      held = held.subarray(end);
    }
  }
}
