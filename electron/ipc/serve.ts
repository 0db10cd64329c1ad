import type { z } from 'zod';
import type { HandlersOf } from '../../shared/ipc/contract.ts';
import type { CallError, CallErrorCode, Envelope } from '../../shared/ipc/errors.ts';
import { errorOfThrown } from './thrown.ts';

/** The largest input that is taken, in bytes as JSON. The longest form is a few kilobytes. */
export const INPUT_LIMIT = 1024 * 1024;

type Contract = Readonly<
  Record<string, { readonly input: z.ZodType; readonly output: z.ZodType; readonly whileLocked: boolean }>
>;

interface Gate {
  /** Whether rows may be reached at this moment. */
  readonly isOpen: () => boolean;
  /** What a handler threw, where the side that serves knows it: the vault process its disk. Null: a bug. */
  readonly errorOf?: (thrown: unknown) => CallError | null;
  /** A handler threw: a bug. The message may hold a row, so it is not for a log; the call's name is. */
  readonly onBug: (call: string, thrown: unknown) => void;
}

/**
 * The one wrapper round every call: known name, size, locked or not, schema in, handler, schema out. Who may call
 * at all was decided when the port was handed over, or the frame checked. It never throws; a stack trace stays here.
 */
export function serve<C extends Contract>(contract: C, handlers: HandlersOf<C>, gate: Gate) {
  const refuse = (code: CallErrorCode, detail?: string): Envelope<never> => ({
    ok: false,
    error: detail === undefined ? { code } : { code, detail },
  });

  return async (name: unknown, input: unknown): Promise<Envelope<unknown>> => {
    if (typeof name !== 'string' || !Object.hasOwn(contract, name)) return refuse('unknown-call');
    const call = contract[name];
    const handler = handlers[name];
    if (call === undefined || handler === undefined) return refuse('unknown-call');
    if (!call.whileLocked && !gate.isOpen()) return refuse('locked');
    try {
      if (sizeOf(input) > INPUT_LIMIT) return refuse('too-large');
      const parsed = parsedBy(call.input, input);
      if (!parsed.ok) return refuse('invalid-input', parsed.at);
      const answer = await handler(parsed.data as never);
      return answer.ok ? { ok: true, value: call.output.parse(answer.value) } : answer;
    } catch (thrown) {
      const error = errorOfThrown(thrown) ?? gate.errorOf?.(thrown) ?? null;
      if (error !== null) return { ok: false, error };
      gate.onBug(name, thrown);
      return refuse('internal', name);
    }
  };
}

type Parsed = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly at: string };

/** What the schema takes, or the path of what it doesn't. A thing that it can't even look at is no input of ours. */
function parsedBy(schema: z.ZodType, input: unknown): Parsed {
  try {
    const { success, data, error } = schema.safeParse(input);
    return success ? { ok: true, data } : { ok: false, at: error.issues[0]?.path.join('.') ?? '' };
  } catch {
    // Bytes where a list belongs can't be frozen; what answers by itself may throw.
    return { ok: false, at: '' };
  }
}

/** In bytes as JSON; what JSON can't say (a cycle, a bigint) is no input of ours and counts as too large. */
function sizeOf(input: unknown): number {
  try {
    return input === undefined ? 0 : Buffer.byteLength(JSON.stringify(input));
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
