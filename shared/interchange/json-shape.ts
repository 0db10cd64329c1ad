import type { Fault } from '../record/fault.ts';
import { fieldPath } from './issues.ts';

/** No record is nested deeper; anything deeper is somebody's trick, or another kind of file. */
const DEEPEST = 16;

/** An object that JSON text gave: neither null nor a list. */
export const isJsonObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy of a JSON value in which null and left out are the same: fields that are null are gone. Names that
 * JavaScript gives a meaning of their own (`__proto__`) are faults, and never become fields.
 */
export function withoutNulls(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { readonly value: unknown; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const copy = (from: unknown, at: readonly PropertyKey[]): unknown => {
    if (typeof from !== 'object' || from === null) return from;
    if (at.length - path.length > DEEPEST) {
      faults.push({ field: fieldPath(at.slice(0, path.length + 3)), code: 'wrong-format' });
      return undefined;
    }
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
