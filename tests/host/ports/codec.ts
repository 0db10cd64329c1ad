/** A structured clone as JSON: what JSON lacks is tagged. */
type Packed =
  | null
  | string
  | boolean
  | number
  | { readonly $: 'u' }
  | { readonly $: 'n' | 'i'; readonly v: string }
  | { readonly $: 'r'; readonly v: number }
  | { readonly $: 'a' | 's'; readonly v: readonly Packed[] }
  | { readonly $: 'd'; readonly v: Packed }
  | { readonly $: 'x'; readonly v: readonly [source: string, flags: string] }
  | { readonly $: 'm'; readonly v: readonly (readonly [Packed, Packed])[] }
  | { readonly $: 'b'; readonly v: string }
  | { readonly $: 't'; readonly k: string; readonly v: string }
  | { readonly $: 'e'; readonly n: string; readonly v: string; readonly s: string }
  | { readonly $: 'o'; readonly v: readonly (readonly [string, Packed])[] };

export type Codec = {
  /** Text of a structured clone of the value; throws Electron's own message for what has none. */
  readonly encode: (value: unknown) => string;
  /** The same for a value that is already a clone (it came out of a MessagePort). */
  readonly encodeClone: (clone: unknown) => string;
  readonly decode: (text: string) => unknown;
};

/**
 * Structured clone semantics over text, for pipes that carry only text (the debugging protocol).
 * Used in Node and, by its source text, inside the page: it must not refer to anything outside itself.
 */
export function makeCodec(): Codec {
  const refusal = 'An object could not be cloned.';
  const viewTypes: Readonly<Record<string, new (bytes: ArrayBuffer) => object>> = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const errorTypes: Readonly<Record<string, new (message: string) => Error>> = {
    Error,
    TypeError,
    RangeError,
    SyntaxError,
    ReferenceError,
    EvalError,
    URIError,
  };

  function toBase64(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000)
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  }
  function fromBase64(text: string): ArrayBuffer {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    return bytes.buffer;
  }

  function pack(value: unknown, seen: Map<object, number>): Packed {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number') {
      if (Object.is(value, -0)) return { $: 'n', v: '-0' };
      return Number.isFinite(value) ? value : { $: 'n', v: String(value) };
    }
    if (typeof value === 'undefined') return { $: 'u' };
    if (typeof value === 'bigint') return { $: 'i', v: String(value) };
    if (typeof value !== 'object') throw new Error(refusal);
    const before = seen.get(value);
    if (before !== undefined) return { $: 'r', v: before };
    seen.set(value, seen.size);
    if (Array.isArray(value)) return { $: 'a', v: Array.from(value, (x) => pack(x, seen)) };
    if (value instanceof Date) return { $: 'd', v: pack(value.getTime(), seen) };
    if (value instanceof RegExp) return { $: 'x', v: [value.source, value.flags] };
    if (value instanceof Map)
      return { $: 'm', v: Array.from(value, ([k, x]: [unknown, unknown]) => [pack(k, seen), pack(x, seen)]) };
    if (value instanceof Set) return { $: 's', v: Array.from(value, (x) => pack(x, seen)) };
    if (value instanceof ArrayBuffer) return { $: 'b', v: toBase64(new Uint8Array(value)) };
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { $: 't', k: tag, v: toBase64(bytes) };
    }
    if (value instanceof Error) return { $: 'e', n: value.name, v: value.message, s: value.stack ?? '' };
    if (tag !== 'Object') throw new Error(refusal);
    return { $: 'o', v: Object.entries(value).map(([key, x]) => [key, pack(x, seen)]) };
  }

  function unpack(packed: Packed, seen: unknown[]): unknown {
    if (packed === null || typeof packed !== 'object') return packed;
    const keep = <T>(made: T): T => {
      seen.push(made);
      return made;
    };
    switch (packed.$) {
      case 'u':
        return undefined;
      case 'n':
        return Number(packed.v);
      case 'i':
        return BigInt(packed.v);
      case 'r':
        return seen[packed.v];
      case 'd':
        return keep(new Date(Number(unpack(packed.v, seen))));
      case 'x':
        return keep(new RegExp(packed.v[0], packed.v[1]));
      case 'b':
        return keep(fromBase64(packed.v));
      case 't': {
        const View = viewTypes[packed.k];
        if (View === undefined) throw new Error(refusal);
        return keep(new View(fromBase64(packed.v)));
      }
      case 'e': {
        const Type = errorTypes[packed.n] ?? Error;
        const error = keep(new Type(packed.v));
        error.stack = packed.s;
        return error;
      }
      case 'a': {
        const array = keep<unknown[]>([]);
        for (const x of packed.v) array.push(unpack(x, seen));
        return array;
      }
      case 's': {
        const set = keep(new Set());
        for (const x of packed.v) set.add(unpack(x, seen));
        return set;
      }
      case 'm': {
        const map = keep(new Map());
        for (const [k, x] of packed.v) map.set(unpack(k, seen), unpack(x, seen));
        return map;
      }
      case 'o': {
        const object = keep<Record<string, unknown>>({});
        for (const [key, x] of packed.v) {
          const value = unpack(x, seen);
          if (key === '__proto__')
            Object.defineProperty(object, key, {
              value,
              writable: true,
              enumerable: true,
              configurable: true,
            });
          else object[key] = value;
        }
        return object;
      }
    }
  }

  const encodeClone = (value: unknown): string => JSON.stringify(pack(value, new Map()));
  return {
    encodeClone,
    encode: (value) => {
      let clone: unknown;
      try {
        clone = structuredClone(value);
      } catch {
        throw new Error(refusal);
      }
      return encodeClone(clone);
    },
    decode: (text) => unpack(JSON.parse(text) as Packed, []),
  };
}
