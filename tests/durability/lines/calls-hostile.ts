import type { Random } from '../../../shared/demo/random.ts';

// What a page that isn't ours any more could send. Some of it can't cross a port: the wrapper must not rest on that.

/** More than the wrapper takes of anything. */
const LARGE = 'å'.repeat(600_000);
const LONG = 'x'.repeat(20_001);

const cycle = (): unknown => {
  const self: Record<string, unknown> = { id: 'kari' };
  self['self'] = self;
  return self;
};
const deep = (): unknown => {
  let level: unknown = 'kari';
  for (let depth = 0; depth < 5_000; depth += 1) level = { level };
  return level;
};
const thrower = (): unknown =>
  Object.defineProperty({}, 'id', {
    enumerable: true,
    get: () => {
      throw new Error('not to be read');
    },
  });

const VALUES: readonly (() => unknown)[] = [
  ...[undefined, null, true, false, 0, -0, 1, -1, 1.5, 1e308, NaN, Infinity, 2 ** 53].map((one) => () => one),
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\udc00x',
    '\u202e',
    '__proto__',
    'constructor',
    "'; DROP TABLE client; --",
  ].map((one) => () => one),
  ...[LONG, '../../etc/passwd', '[object Object]', 'ß'.repeat(65), '2015-02-30', '0000', '-1', '٣'].map(
    (one) => () => one,
  ),
  () => 12n,
  () => Symbol('kari'),
  () => () => 'kari',
  () => [],
  () => [[]],
  () => ({}),
  () => new Date(Number.NaN),
  () => new Map([['id', 'kari']]),
  () => new Set(['kari']),
  () => new Uint8Array(8),
  () => /kari/,
  () => new Error('kari'),
  () => ({ toJSON: () => 'kari', toString: () => 'kari', valueOf: () => 1 }),
  () => ({ then: (done: (value: unknown) => void) => done('kari') }),
  () => JSON.parse('{"__proto__":{"id":"kari"}}') as unknown,
  () => Object.create({ id: 'kari', client: 'kari' }) as unknown,
  cycle,
  deep,
  thrower,
  () => ({ length: 4_000_000_000 }),
  () => Array.from({ length: 50_000 }, () => 'x'),
];

/** Anything at all. */
export const hostileValue = (random: Random): unknown =>
  random.chance(0.02) ? LARGE : random.pick(VALUES)();

const NAMES: readonly unknown[] = [
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'isPrototypeOf',
    '__defineGetter__',
  ],
  ...['', 'Unlock', 'unlock ', 'unlock\u0000', 'exec', 'port', 'status,unlock', LONG],
  ...[undefined, null, 0, Number.NaN, true, 1n, Symbol('unlock'), ['unlock'], { toString: () => 'unlock' }],
];

/** A name that no call has, or that every object has. */
export const hostileName = (random: Random): unknown => NAMES[random.int(0, NAMES.length - 1)];

/** A valid input with something wrong in it: at its top, or at a place within. */
export function spoilt(input: unknown, random: Random): unknown {
  const copy = structuredClone(input);
  const times = random.int(1, 2);
  let whole = copy;
  for (let time = 0; time < times; time += 1) whole = spoiltOnce(whole, random);
  return whole;
}

function spoiltOnce(whole: unknown, random: Random): unknown {
  const place = random.chance(0.15) ? null : placeWithin(whole, random);
  if (place === null) return random.chance(0.2) ? [whole] : hostileValue(random);
  const { holder, key } = place;
  const wrong = random.int(0, 9);
  if (wrong === 0) Reflect.deleteProperty(holder, key);
  else if (wrong === 1)
    put(
      holder,
      random.pick(['more', '__proto__', 'constructor', 'toString', '0', LONG]),
      hostileValue(random),
    );
  else if (wrong === 2) put(holder, key, [valueIn(place)]);
  else if (wrong === 3) put(holder, key, { value: valueIn(place) });
  else if (wrong === 4) put(holder, key, typeof valueIn(place));
  else put(holder, key, hostileValue(random));
  return whole;
}

/** As a field of its own, whatever it is called: plain assignment to `__proto__` would be none. */
const put = (holder: object, key: string, value: unknown): void =>
  void Reflect.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placeWithin(whole: unknown, random: Random): Place | null {
  let place: Place | null = null;
  let at = whole;
  while (isHolder(at)) {
    const keys = Object.keys(at);
    if (keys.length === 0) break;
    place = { holder: at, key: random.pick(keys) };
    if (random.chance(0.4)) break;
    at = valueIn(place);
  }
  return place;
}

/** What stands there; what would have to be called for it is not called. */
const valueIn = ({ holder, key }: Place): unknown => Reflect.getOwnPropertyDescriptor(holder, key)?.value;

/** Bytes and the like have no room for what is put into them. */
const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
