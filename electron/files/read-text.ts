const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** What Windows-1252 has where Latin-1 has control characters, 0x80–0x9f; five of them are not used. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of UTF-8 bytes, without a byte order mark; null where they are none, or more than one text can hold. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (problem) {
    if (problem instanceof TypeError || problem instanceof RangeError || isTooLong(problem)) return null;
    throw problem;
  }
}

/**
 * The text of bytes in UTF-8 or, where they are none, Windows-1252, as older Norwegian programs write it. Null where
 * it is UTF-8 that was cut or damaged, or UTF-16. Decoded by a table of our own: not every host has one.
 */
export function utf8OrWindows1252(bytes: Uint8Array): string | null {
  if (isUtf16(bytes)) return null;
  const text = utf8(bytes);
  if (text !== null || isDamagedUtf8(bytes)) return text;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80));
}

const isTooLong = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'ERR_STRING_TOO_LONG';

/** UTF-8 for the most part: in Windows-1252 hardly any letter is followed by what would make it one of UTF-8. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) return true;
  let whole = 0;
  let broken = 0;
  for (const letter of new TextDecoder('utf-8').decode(bytes)) {
    if (letter === '\uFFFD') broken += 1;
    else if (letter > '\u007f') whole += 1;
  }
  return whole > 0 && whole >= broken;
}

/** A mark of UTF-16, or a zero byte beside each of the first letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || bytes.subarray(0, 64).filter((byte) => byte === 0).length > 16;
}
