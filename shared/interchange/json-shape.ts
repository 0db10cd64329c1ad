import type { Fault } from '../record/fault.ts';
import { fieldPath } from './issues.ts';

/** No record is nested deeper; anything deeper is somebody's trick, or another kind of file. */
const DEEPEST = 16;

/** No client has more values, by far: a lifetime of records is some thousands. */
const MOST_VALUES = 100_000;

/** More than the largest file that is read could hold of real records; what is made of them must fit in memory. */
const MOST_IN_FILE = 30_000_000;

const COMMA = 0x2c;
const LIST = 0x5b;
const OBJECT = 0x7b;

/** Whether JSON text has so few values that it can be parsed; those in texts are counted too, and make no difference. */
export function isParsable(text: string): boolean {
  let values = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === COMMA || code === LIST || code === OBJECT) values += 1;
  }
  return values <= MOST_IN_FILE;
}

/** An object that JSON text gave: neither null nor a list. */
export const isJsonObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy of a JSON value in which null and left out are the same: fields that are null are gone. Names that
 * JavaScript gives a meaning of their own (`__proto__`) are faults, and never become fields. Of what is deeper or
 * larger than any record nothing more is copied: that is a fault too.
 */
export function withoutNulls(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { readonly value: unknown; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let left = MOST_VALUES;
  const copy = (from: unknown, at: readonly PropertyKey[]): unknown => {
    if (typeof from !== 'object' || from === null) return from;
    if (at.length - path.length > DEEPEST) {
      faults.push({ field: fieldPath(at.slice(0, path.length + 3)), code: 'wrong-format' });
      return undefined;
    }
    const fields = Array.isArray(from) ? from.length : Object.keys(from).length;
    if (fields > left) {
      faults.push({ field: fieldPath(at), code: 'wrong-format' });
      return undefined;
    }
    left -= fields;
    if (Array.isArray(from)) return from.map((item, index) => copy(item, [...at, index]));
    const kept: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(from)) {
      if (key === '__proto__')
        faults.push({ field: fieldPath([...at, key]), code: 'unknown-field', detail: fieldPath([key]) });
      else if (field !== null) kept[key] = copy(field, [...at, key]);
    }
    return kept;
  };
  return { value: copy(value, path), faults };
}
