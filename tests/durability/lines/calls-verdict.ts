import type { z } from 'zod';
import { INPUT_LIMIT } from '../../../electron/ipc/serve.ts';
import { callErrorCodes, type CallErrorCode, type Envelope } from '../../../shared/ipc/errors.ts';
import type { Verdict } from './tally.ts';

export const FOUND = [
  'thrown',
  'bugs',
  'unchecked',
  'unlocked',
  'written',
  'misanswered',
  'strangers',
  'lost',
] as const;
export type Found = (typeof FOUND)[number];

/** What a call must be answered with: one of these errors, or whatever the contract says. */
export type Due = readonly CallErrorCode[] | 'by contract';

/** Whether the contract takes an input, seen without the wrapper. */
export function isTaken(schema: z.ZodType, input: unknown): boolean {
  try {
    const bytes = input === undefined ? 0 : Buffer.byteLength(JSON.stringify(input));
    return bytes <= INPUT_LIMIT && schema.safeParse(input).success;
  } catch {
    return false;
  }
}

export interface Asked {
  readonly answer: Envelope<unknown>;
  readonly due: Due;
  readonly output: z.ZodType | null;
  /** Whether anything was written meanwhile. */
  readonly written: boolean;
  /** What the wrapper was told of a bug, if it was. */
  readonly bug: string | undefined;
  /** What it is called when something else than `due` was answered. */
  readonly otherwise: Found;
}

export function verdictOf({ answer, due, output, written, bug, otherwise }: Asked): Verdict<Found> {
  if (bug !== undefined) return { found: 'bugs', how: bug };
  if (!answer.ok && !callErrorCodes.includes(answer.error.code))
    return { found: 'misanswered', how: `no such error: ${answer.error.code}` };
  if (due !== 'by contract') {
    const said = answer.ok ? 'a value' : answer.error.code;
    if (answer.ok || !due.includes(answer.error.code))
      return { found: otherwise, how: `answered with ${said} instead of ${due.join(' or ')}` };
    return written ? { found: 'written', how: `refused with ${said}, and written` } : { noticed: said };
  }
  try {
    // As the port does it on the way to the window.
    const value = structuredClone(answer);
    if (value.ok && output?.safeParse(value.value).success !== true)
      return { found: 'misanswered', how: 'a value that the contract doesn’t know' };
  } catch (thrown) {
    return { found: 'misanswered', how: `nothing that can be sent: ${String(thrown)}` };
  }
  return { noticed: answer.ok ? 'answered' : answer.error.code };
}
