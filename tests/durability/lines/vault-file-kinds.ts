import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { VaultError } from '../../../db/errors.ts';
import type { Random } from '../../../shared/demo/random.ts';
import { flipped, randomBytes } from './damage-pages.ts';
import type { KeySpecimen } from './vault-file-specimen.ts';

/** What was put in the place of the vault file, and what may come of it. */
export interface VaultFileDamage {
  readonly put: Buffer | 'nothing' | 'a folder' | 'a link to itself';
  /** The codes with which a password may be refused. Only a file that we once wrote opens anything. */
  readonly refusals: readonly VaultError['code'][];
  /** The sheet opens too, but where a newer program wrote the file. */
  readonly sheetRefused?: 'vault-newer';
}

export interface VaultFileSource {
  readonly ours: KeySpecimen;
  readonly other: KeySpecimen;
  readonly random: Random;
}
type Kind = (source: VaultFileSource) => VaultFileDamage;

/** In the order in which it is written: the bytes must come out as we write them. */
const slots = z.array(
  z.looseObject({
    id: z.unknown(),
    caseworker: z.unknown(),
    kdf: z.looseObject({ name: z.unknown(), N: z.unknown(), r: z.unknown(), p: z.unknown() }),
  }),
);
const outer = z.looseObject({
  format: z.unknown(),
  checksum: z.string(),
  mac: z.string(),
  content: z.looseObject({
    version: z.unknown(),
    vaultId: z.unknown(),
    cipher: z.unknown(),
    facts: z.looseObject({}),
    slots,
  }),
});
type Outer = z.output<typeof outer>;

const newestOf = ({ versions }: KeySpecimen): Buffer => {
  const newest = versions.at(-1);
  if (!newest) throw new Error('a specimen without a vault file');
  return newest.bytes;
};
const parsed = (bytes: Buffer): Outer => outer.parse(JSON.parse(bytes.toString('utf8')));
const written = (file: Outer): Buffer => Buffer.from(`${JSON.stringify(file, undefined, 1)}\n`, 'utf8');

/** With the checksum that fits, which anybody can reckon: there is no key in it. */
const withChecksum = (file: Outer): Outer => ({
  ...file,
  checksum: createHash('sha256').update(file.mac).update(JSON.stringify(file.content)).digest('hex'),
});

const bytes =
  (change: (newest: Buffer, random: Random) => Buffer): Kind =>
  ({ ours, random }) => ({ put: change(newestOf(ours), random), refusals: ['vault-damaged'] });

/** As somebody writes it who has no key, but knows the format. */
const forged =
  (change: (file: Outer, source: VaultFileSource) => Outer): Kind =>
  (source) => ({
    put: written(withChecksum(change(parsed(newestOf(source.ours)), source))),
    refusals: ['vault-damaged', 'wrong-password'],
  });

const withCost = (file: Outer, cost: Readonly<Record<string, unknown>>): Outer => ({
  ...file,
  content: {
    ...file.content,
    slots: file.content.slots.map((slot) => ({ ...slot, kdf: { ...slot.kdf, ...cost } })),
  },
});

/** A field of the other vault's file among ours. */
function exchanged(file: Outer, other: Outer, random: Random): Outer {
  const [ourSlot, ...rest] = file.content.slots;
  const [otherSlot] = other.content.slots;
  if (!ourSlot || !otherSlot) throw new Error('a vault file without a slot');
  const { content } = file;
  const field = random.pick(['id', 'kdf', 'nonce', 'secret', 'tag']);
  return random.pick<Outer>([
    { ...file, mac: other.mac },
    { ...file, content: { ...content, vaultId: other.content.vaultId } },
    { ...file, content: { ...content, slots: other.content.slots } },
    { ...file, content: { ...content, slots: [otherSlot, ...rest] } },
    { ...file, content: { ...content, slots: [...content.slots, otherSlot] } },
    { ...file, content: { ...content, slots: [{ ...ourSlot, [field]: otherSlot[field] }, ...rest] } },
  ]);
}

/** Each way to damage or replace the vault file, by name. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'bytes flipped': bytes((newest, random) => flipped(newest, random, 0, newest.length, random.int(1, 4))),
  'a bit flipped in a slot': bytes((newest, random) => {
    const slots = newest.indexOf('"slots"');
    return flipped(newest, random, slots, newest.length, 1);
  }),
  cut: bytes((newest, random) => newest.subarray(0, random.int(1, newest.length - 1))),
  grown: bytes((newest, random) => Buffer.concat([newest, randomBytes(random, random.int(1, 600))])),
  'grown by blanks': bytes((newest, random) =>
    Buffer.concat([newest, Buffer.alloc(random.int(1, 20), ' \n')]),
  ),
  'grown beyond all size': bytes((newest) => Buffer.concat([newest, Buffer.alloc(3_000_000, ' ')])),
  empty: bytes(() => Buffer.alloc(0)),
  zeros: bytes((newest) => Buffer.alloc(newest.length)),
  'the same in other words': bytes((newest, random) =>
    Buffer.from(
      random.pick([
        JSON.stringify(JSON.parse(newest.toString('utf8'))),
        newest.toString('utf8').replaceAll('\n', '\r\n'),
        `\uFEFF${newest.toString('utf8')}`,
        newest.toString('utf8').replace('"content"', '"__proto__": {}, "content"'),
      ]),
      'utf8',
    ),
  ),
  'fields exchanged with another vault’s': ({ ours, other, random }) => ({
    put: written(exchanged(parsed(newestOf(ours)), parsed(newestOf(other)), random)),
    refusals: ['vault-damaged'],
  }),
  'fields exchanged, checksum made to fit': forged((file, { other, random }) =>
    exchanged(file, parsed(newestOf(other)), random),
  ),
  'a slot taken out, checksum made to fit': forged((file, { random }) => {
    const out = random.int(0, file.content.slots.length - 1);
    return {
      ...file,
      content: { ...file.content, slots: file.content.slots.filter((_, at) => at !== out) },
    };
  }),
  'an old slot put back, checksum made to fit': forged((file, { ours, random }) => {
    const old = ours.versions[0] ? parsed(ours.versions[0].bytes).content.slots : [];
    const slots = random.chance(0.5) ? [...old, ...file.content.slots.slice(1)] : old;
    return { ...file, content: { ...file.content, slots } };
  }),
  'facts changed, checksum made to fit': forged((file) => ({
    ...file,
    content: { ...file.content, facts: { ...file.content.facts, office: 'x' } },
  })),
  'more slots than there may be': forged((file) => ({
    ...file,
    content: { ...file.content, slots: Array.from({ length: 21 }, () => file.content.slots).flat() },
  })),
  'a cheaper password try': forged((file, { random }) =>
    withCost(file, random.pick([{ N: 2 ** 14 }, { N: 1 }, { r: 1 }, { p: 0 }, { N: 0 }])),
  ),
  'a dearer password try': forged((file, { random }) =>
    withCost(
      file,
      random.pick([{ N: 2 ** 16 }, { p: 2 }, { N: 2 ** 30 }, { p: 5 }, { r: 16 }, { N: 2 ** 20, r: 1024 }]),
    ),
  ),
  'a newer version': ({ ours, random }) => {
    const file = parsed(newestOf(ours));
    const content = { ...file.content, version: random.int(2, 9), something: 'new' };
    return {
      put: written(withChecksum({ ...file, content })),
      refusals: ['vault-newer'],
      sheetRefused: 'vault-newer',
    };
  },
  'a newer version, damaged': ({ ours }) => {
    const file = parsed(newestOf(ours));
    return {
      put: written({ ...file, content: { ...file.content, version: 2 } }),
      refusals: ['vault-damaged'],
    };
  },
  'an older copy': ({ ours, random }) => ({
    put: random.pick(ours.versions.slice(0, -1)).bytes,
    refusals: ['wrong-password'],
  }),
  'another vault’s file': ({ other, random }) => ({
    put: random.pick(other.versions).bytes,
    refusals: ['wrong-password', 'vault-damaged'],
  }),
  'something else': ({ ours, random }) => ({
    put: random.pick([
      Buffer.from('{}\n'),
      Buffer.from('null\n'),
      Buffer.from('[]'),
      Buffer.from('{"format":"registerkort-vault"}\n'),
      Buffer.from(ours.files.beside ?? ''),
      randomBytes(random, 2000),
    ]),
    refusals: ['vault-damaged'],
  }),
  gone: () => ({ put: 'nothing', refusals: ['vault-missing'] }),
  'a folder in its place': () => ({ put: 'a folder', refusals: ['io', 'vault-damaged'] }),
  'not readable': () => ({ put: 'a link to itself', refusals: ['io', 'vault-damaged'] }),
};
