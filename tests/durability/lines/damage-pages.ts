import type { Random } from '../../../shared/demo/random.ts';

export const PAGE = 4096;
export const SECTOR = 512;

export const pagesOf = (bytes: Buffer): number => Math.floor(bytes.length / PAGE);

/** One page of a file, counted from 0; a copy. */
export const pageOf = (bytes: Buffer, page: number): Buffer =>
  Buffer.from(bytes.subarray(page * PAGE, (page + 1) * PAGE));

/** Bytes in the place of others; the file grows where it must. */
export function replaced(bytes: Buffer, at: number, by: Buffer): Buffer {
  const whole = Buffer.alloc(Math.max(bytes.length, at + by.length));
  bytes.copy(whole);
  by.copy(whole, at);
  return whole;
}

/** Changes so many bytes between two places, each into another one. */
export function flipped(bytes: Buffer, random: Random, from: number, to: number, count: number): Buffer {
  const whole = Buffer.from(bytes);
  const places = new Set<number>();
  while (places.size < Math.min(count, to - from)) places.add(random.int(from, to - 1));
  for (const at of places) whole.writeUInt8(whole.readUInt8(at) ^ (1 << random.int(0, 7)), at);
  return whole;
}

export const randomBytes = (random: Random, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => random.int(0, 255)));

/** The parts (pages, sectors) of that size in which two files differ, as far as both reach. */
export function partsThatDiffer(one: Buffer, other: Buffer, size: number): readonly number[] {
  const parts = Math.floor(Math.min(one.length, other.length) / size);
  return Array.from({ length: parts }, (_, part) => part).filter((part) => {
    const from = part * size;
    return !one.subarray(from, from + size).equals(other.subarray(from, from + size));
  });
}

/** Some of a list, at least one, in its order. */
export function someOf<T>(list: readonly T[], random: Random, most: number): readonly T[] {
  const wanted = new Set<T>();
  const count = random.int(1, Math.min(most, list.length));
  while (wanted.size < count) wanted.add(random.pick(list));
  return list.filter((one) => wanted.has(one));
}
