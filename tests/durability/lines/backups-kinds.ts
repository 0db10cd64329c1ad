import { createHash } from 'node:crypto';
import type { VaultError } from '../../../db/errors.ts';
import type { Random } from '../../../shared/demo/random.ts';
import { PAGE, flipped, pagesOf, randomBytes, replaced } from './damage-pages.ts';
import type { BackupSpecimen, SpecimenBackup } from './backups-specimen.ts';

/** What was put in the place of a backup. */
export interface BackupDamage {
  readonly put: Buffer | 'nothing' | 'a folder';
  /** The codes with which it may be refused. */
  readonly refusals: readonly VaultError['code'][];
}

export interface BackupSource {
  readonly ours: BackupSpecimen;
  readonly other: BackupSpecimen;
  readonly random: Random;
}
type Kind = (source: BackupSource) => BackupDamage;

const FOOTER = 96;
/** Where the checksum over the small parts stands, counted from the end, and how long it is. */
const CHECKSUM = { fromEnd: 40, bytes: 32 };

/** The four parts that stand one after the other in a backup. */
interface Parts {
  readonly image: Buffer;
  readonly vault: Buffer;
  readonly header: Buffer;
  readonly footer: Buffer;
}

function partsOf({ bytes, file }: SpecimenBackup): Parts {
  const vaultEnd = file.imageBytes + Buffer.byteLength(file.vaultText, 'utf8');
  return {
    image: bytes.subarray(0, file.imageBytes),
    vault: bytes.subarray(file.imageBytes, vaultEnd),
    header: bytes.subarray(vaultEnd, bytes.length - FOOTER),
    footer: bytes.subarray(bytes.length - FOOTER),
  };
}

const joined = ({ image, vault, header, footer }: Parts): Buffer =>
  Buffer.concat([image, vault, header, footer]);

/** With lengths and a checksum that fit, which anybody can reckon who knows the format: there is no key in them. */
function withFittingFooter(parts: Parts): Parts {
  const footer = Buffer.from(parts.footer);
  footer.writeUInt32LE(parts.vault.length, 8);
  footer.writeUInt32LE(parts.header.length, 12);
  footer.writeBigUInt64LE(BigInt(parts.image.length), 16);
  const at = FOOTER - CHECKSUM.fromEnd;
  const hash = createHash('sha256').update(footer.subarray(0, at)).update(parts.vault).update(parts.header);
  hash.digest().copy(footer, at);
  return { ...parts, footer };
}

const DAMAGED: readonly VaultError['code'][] = ['backup-damaged'];

const parts =
  (change: (parts: Parts, source: BackupSource) => Parts): Kind =>
  (source) => ({
    put: joined(change(partsOf(source.random.pick(source.ours.backups)), source)),
    refusals: DAMAGED,
  });

const part = (name: keyof Parts, change: (bytes: Buffer, random: Random) => Buffer): Kind =>
  parts((all, { random }) => ({ ...all, [name]: change(all[name], random) }));

const flips = (bytes: Buffer, random: Random): Buffer =>
  flipped(bytes, random, 0, bytes.length, random.int(1, 4));

const whole = (change: (bytes: Buffer, random: Random) => Buffer): Kind =>
  parts((all, { random }) => {
    const nothing = Buffer.alloc(0);
    return { image: change(joined(all), random), vault: nothing, header: nothing, footer: nothing };
  });

const PART_NAMES = ['image', 'vault', 'header', 'footer'] as const;

/** One part, or two, of another backup among those of one. */
function exchanged(one: Parts, other: Parts, random: Random): Parts {
  const name = random.pick(PART_NAMES);
  const also = random.pick(PART_NAMES);
  const two = random.chance(0.4);
  const mixed = { ...one, ...(two ? { [also]: other[also] } : {}), [name]: other[name] };
  return joined(mixed).equals(joined(other)) ? { ...one, [name]: other[name] } : mixed;
}

const twoOf = ({ backups }: BackupSpecimen, random: Random): readonly [Parts, Parts] => {
  const one = random.int(0, backups.length - 1);
  const [first, second] = [backups[one], backups[(one + 1) % backups.length]];
  if (!first || !second) throw new Error('the specimen has too few backups');
  return [partsOf(first), partsOf(second)];
};

const headerEdited = (change: (text: string, random: Random) => string): Kind =>
  parts((all, { random }) =>
    withFittingFooter({ ...all, header: Buffer.from(change(all.header.toString('utf8'), random), 'utf8') }),
  );

/** Each way to damage a backup, by name. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'bytes flipped in the image': part('image', flips),
  'bytes flipped in the vault text': part('vault', flips),
  'bytes flipped in the header': part('header', flips),
  'bytes flipped in the footer': part('footer', flips),
  'a page of the image zeroed': part('image', (bytes, random) =>
    replaced(bytes, PAGE * random.int(0, pagesOf(bytes) - 1), Buffer.alloc(PAGE)),
  ),
  cut: whole((bytes, random) => bytes.subarray(0, random.int(1, bytes.length - 1))),
  'cut at the front': whole((bytes, random) => bytes.subarray(random.int(1, bytes.length - 1))),
  'cut within, footer whole': parts((all, { random }) => ({
    ...all,
    image: all.image.subarray(0, random.int(0, all.image.length - 1)),
  })),
  'cut by pages, lengths made to fit': parts((all, { random }) =>
    withFittingFooter({
      ...all,
      image: all.image.subarray(0, PAGE * random.int(0, pagesOf(all.image) - 1)),
    }),
  ),
  grown: whole((bytes, random) => Buffer.concat([bytes, randomBytes(random, random.int(1, 5000))])),
  'grown within, lengths made to fit': parts((all, { random }) =>
    withFittingFooter({ ...all, image: Buffer.concat([all.image, randomBytes(random, PAGE)]) }),
  ),
  'written twice': whole((bytes) => Buffer.concat([bytes, bytes])),
  empty: whole(() => Buffer.alloc(0)),
  zeros: whole((bytes) => Buffer.alloc(bytes.length)),
  'parts of two backups': ({ ours, random }) => ({
    put: joined(exchanged(...twoOf(ours, random), random)),
    refusals: DAMAGED,
  }),
  'parts of two backups, checksum made to fit': ({ ours, random }) => {
    const [one, other] = twoOf(ours, random);
    const from = random.pick(['image', 'header'] as const);
    return {
      put: joined(withFittingFooter({ ...one, [from]: other[from] })),
      refusals: DAMAGED,
    };
  },
  'parts of two vaults’ backups': ({ ours, other, random }) => ({
    put: joined(exchanged(twoOf(ours, random)[0], twoOf(other, random)[0], random)),
    refusals: ['backup-damaged', 'backup-other-vault'],
  }),
  'parts of two vaults’ backups, checksum made to fit': ({ ours, other, random }) => ({
    put: joined(withFittingFooter(exchanged(twoOf(ours, random)[0], twoOf(other, random)[0], random))),
    refusals: ['backup-damaged', 'backup-other-vault'],
  }),
  'another vault’s backup': ({ other, random }) => ({
    put: random.pick(other.backups).bytes,
    refusals: ['backup-other-vault'],
  }),
  'the time changed, checksum made to fit': headerEdited((text) =>
    text.replace('"madeAt":"2025-', '"madeAt":"2031-'),
  ),
  'the counts changed, checksum made to fit': headerEdited((text, random) =>
    text.replace(/"client":\d+/, `"client":${random.int(50, 90)}`),
  ),
  'the image’s hash changed, checksum made to fit': parts((all, { random }) => {
    const image = flips(all.image, random);
    const sha256 = createHash('sha256').update(image).digest('hex');
    const text = all.header.toString('utf8').replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${sha256}"`);
    return withFittingFooter({ ...all, image, header: Buffer.from(text, 'utf8') });
  }),
  'a newer format': ({ ours, random }) => {
    const all = partsOf(random.pick(ours.backups));
    const text = all.header.toString('utf8').replace('"version":1', '"version":2');
    return {
      put: joined(withFittingFooter({ ...all, header: Buffer.from(text, 'utf8') })),
      refusals: ['vault-newer'],
    };
  },
  'made wrong, a row missing': ({ ours }) => ({ put: ours.wronglyMade, refusals: DAMAGED }),
  'a database': ({ ours }) => ({ put: ours.files.database, refusals: DAMAGED }),
  'a vault file': ({ ours }) => ({
    put: ours.files.vaultFile ?? Buffer.alloc(0),
    refusals: DAMAGED,
  }),
  gone: () => ({ put: 'nothing', refusals: ['io', 'database-missing'] }),
  'a folder in its place': () => ({ put: 'a folder', refusals: ['io', 'backup-damaged'] }),
};
