import { readFile } from 'node:fs/promises';
import { fileSystemCode } from '../../db/errors.ts';
import { failed, ok, type Result } from '../../db/result.ts';
import { refuse, type Call } from './command.ts';
import type { Refused } from './outcome.ts';

/** No password is longer; whatever else the file or the stream holds is left alone. */
const LONGEST = 4_096;
const LINE_FEED = 0x0a;

/**
 * The password: the first line of `--password-file`, or of standard input where no file is named, without its
 * line end (CR LF too) and without a byte order mark.
 */
export async function readPassword(call: Call): Promise<Result<string, Refused>> {
  const file = call.options.value('password-file');
  if (file === null && call.world.stdin === null) return failed(refuse(call, 'no-password'));
  try {
    const bytes = file === null ? await firstBytes(call.world.stdin) : await readFile(file);
    return lineOf(call, bytes);
  } catch (thrown) {
    if (fileSystemCode(thrown) === undefined) throw thrown;
    return failed(refuse(call, 'cannot-read', 'password-file'));
  }
}

/** Up to the first line end, and no further: whoever writes to us may keep the pipe open. */
async function firstBytes(stream: AsyncIterable<Uint8Array> | null): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream ?? []) {
    pieces.push(piece);
    length += piece.byteLength;
    if (piece.includes(LINE_FEED) || length > LONGEST) break;
  }
  return Buffer.concat(pieces);
}

function lineOf(call: Call, bytes: Buffer): Result<string, Refused> {
  const end = bytes.indexOf(LINE_FEED);
  const line = end < 0 ? bytes : bytes.subarray(0, end);
  if (line.length > LONGEST) return failed(refuse(call, 'password-not-text'));
  try {
    const password = new TextDecoder('utf-8', { fatal: true }).decode(line).replace(/\r$/, '');
    // Text in UTF-16, as some editors and shells write it, has zero bytes between its letters.
    if (password.includes('\0')) return failed(refuse(call, 'password-not-text'));
    return password === '' ? failed(refuse(call, 'no-password')) : ok(password);
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    return failed(refuse(call, 'password-not-text'));
  } finally {
    bytes.fill(0);
  }
}
