/**
 * What travels between the ends of message ports, as one line of text, in both directions:
 * `attach END` (I hold this end now), `detach END` (I pass it on), `post END TEXT` (from the holder: said at this
 * end; to the holder: arrived at this end), `close END`.
 */
export type Line = {
  readonly verb: 'attach' | 'detach' | 'post' | 'close';
  readonly end: EndId;
  readonly text: string;
};

/** One end of a channel: the channel's id and `:a` or `:b`. */
export type EndId = string;

/** The other end of the same channel. */
export const otherEnd = (end: EndId): EndId => end.slice(0, -1) + (end.endsWith('a') ? 'b' : 'a');

/** A line as text, without its line break (the codec's text has none inside). */
export const writeLine = (verb: Line['verb'], end: EndId, text = ''): string =>
  text === '' ? `${verb} ${end}` : `${verb} ${end} ${text}`;

/** The line of a text that `writeLine` made; anything else is a bug. */
export function readLine(line: string): Line {
  const parts = /^(attach|detach|post|close) (\S+)(?: (.*))?$/s.exec(line);
  const verb = parts?.[1];
  const end = parts?.[2];
  if (end === undefined || (verb !== 'attach' && verb !== 'detach' && verb !== 'post' && verb !== 'close'))
    throw new Error('Not a line between message ports.');
  return { verb, end, text: parts?.[3] ?? '' };
}
