import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

const READ_BYTES = 1024 * 1024;

/** SHA-256 of the first so many bytes of a file, hex; read without holding up others. */
export async function hashOfBytes(file: string, imageBytes: number): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file, 'r');
  try {
    const bytes = Buffer.alloc(READ_BYTES);
    for (let position = 0; position < imageBytes;) {
      const { bytesRead } = await handle.read(
        bytes,
        0,
        Math.min(bytes.length, imageBytes - position),
        position,
      );
      if (bytesRead === 0) break;
      hash.update(bytes.subarray(0, bytesRead));
      position += bytesRead;
    }
    return hash.digest('hex');
  } finally {
    await handle.close();
  }
}
