import { createReadStream } from 'node:fs';
import { openXmlSchema, type XmlProblem, type XmlSchema } from './xml-schema.ts';

/** Characters validated at a time: enough to be quick, little enough that other work isn't kept waiting. */
const PART = 65_536;
const NEXT_PERSON = '\n  <person ';
const PSEUDONYM = /^ {2}<person pseudonym="([^"]*)"/gm;
const STATED = /<avsender [^>]*antallPersoner="(\d+)"/;
const BYTE_ORDER_MARK = '\uFEFF';
/** After so many there is no use in going on. */
const MOST_PROBLEMS = 50;

/**
 * Validates an extract's file against the format's schema, in parts, so that memory stays flat: a part is the
 * file's head with some whole persons, closed. A head with persons that is valid for each part is valid for all
 * of them; what the schema says of the whole (no pseudonym twice) and what it can't say (pseudonyms in order, as
 * many persons as stated) is checked beside. A file laid out in another way is one part. Between parts others get
 * their turn: `breathe` is awaited. Rejects when the file can't be read, and with what `breathe` throws.
 */
export async function validateExtract(
  path: string,
  schema: string,
  breathe: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly XmlProblem[]> {
  using compiled = await openXmlSchema(schema);
  const parts = partsOf(compiled);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: PART })) {
      parts.add(decoder.decode(bytes as Uint8Array, { stream: true }));
      if (parts.problems.length >= MOST_PROBLEMS) return parts.problems;
      await breathe();
    }
    parts.add(decoder.decode());
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    return [{ line: 0, text: 'Not UTF-8' }];
  }
  parts.end();
  return parts.problems;
}

interface Parts {
  readonly problems: readonly XmlProblem[];
  readonly add: (text: string) => void;
  readonly end: () => void;
}

function partsOf(schema: XmlSchema): Parts {
  const problems: XmlProblem[] = [];
  let head: string | null = null;
  let pending = '';
  let linesBefore = 0;
  let persons = 0;
  let last = '';

  const validate = (part: string, close: string): void => {
    const start = head ?? '';
    const headLines = lineBreaks(start);
    for (const { line, text } of schema.problems(`${start}${part}${close}`))
      problems.push({ line: line > headLines + 1 ? line + linesBefore : line, text });
    linesBefore += lineBreaks(part);
    follow(part);
  };
  const follow = (text: string): void => {
    for (const [, pseudonym = ''] of text.matchAll(PSEUDONYM)) {
      persons += 1;
      if (persons > 1 && pseudonym <= last)
        problems.push({ line: 0, text: `Person ${persons} doesn't follow person ${persons - 1} in order` });
      last = pseudonym;
    }
  };

  return {
    problems,
    add(text) {
      pending += text;
      if (pending.length < PART) return;
      if (head === null) {
        const first = pending.indexOf(NEXT_PERSON);
        if (first < 0) return;
        head = pending.slice(0, first + 1);
        pending = pending.slice(first + 1);
      }
      const cut = pending.lastIndexOf(NEXT_PERSON);
      if (cut < 0) return;
      validate(pending.slice(0, cut + 1), `</${rootOf(head)}>`);
      pending = pending.slice(cut + 1);
    },
    end() {
      if ((head ?? pending).startsWith(BYTE_ORDER_MARK))
        problems.push({ line: 1, text: 'A byte order mark' });
      const stated = STATED.exec(head ?? pending)?.[1];
      validate(pending, '');
      if (stated !== String(persons))
        problems.push({
          line: 0,
          text: `${stated ?? 'No number of'} persons are stated, ${persons} are there`,
        });
    },
  };
}

const lineBreaks = (text: string): number => text.split('\n').length - 1;

/** The name of the document's first element; one that can't be found closes nothing, and the part is invalid. */
const rootOf = (head: string): string => /<([A-Za-z][\w.-]*)/.exec(head)?.[1] ?? 'none';
