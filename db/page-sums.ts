import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { PAGE_BYTES, PageHash } from './page-hash.ts';

const MODULUS = 1n << 256n;
/** SQLite keeps its locks on this page, and nothing in it: https://sqlite.org/fileformat2.html, 1.5. */
const LOCK_PAGE = 0x4000_0000 / PAGE_BYTES + 1;
const PAGES_PER_READ = 64;

const wrapped = (sum: bigint): bigint => ((sum % MODULUS) + MODULUS) % MODULUS;

/**
 * The page sum of an open database file: the keyed hashes of all its pages as they lie on the disk, added up. One page
 * changed, put back from an older copy, moved, added or cut away, and it is another. After a save only the pages of the
 * save are read again.
 *
 * SECURITY: holds the file open for as long as the connection is. On POSIX systems closing any handle to a file gives
 * up the locks that this process has on it: `close` comes after the connection's own.
 */
export class PageSums {
  readonly #handle: number;
  readonly #hash: PageHash;
  readonly #buffer = Buffer.alloc(PAGES_PER_READ * PAGE_BYTES);
  /** What the sum must be; undefined when nobody has vouched for one. */
  #sum: bigint | undefined;
  /** Hashes of the pages that a checkpoint in hand changes, as they were when the sum was right. */
  readonly #before = new Map<number, bigint>();
  /** How far the pages have been read again to prove the sum, and the sum so far. */
  #proved = { pages: 0, sum: 0n };

  /** @param vouched the sum that the anchor holds (hex), undefined where it holds none that can be compared */
  constructor(file: string, key: Uint8Array, vouched?: string) {
    this.#handle = openSync(file, 'r');
    this.#hash = new PageHash(key);
    this.#sum = vouched === undefined ? undefined : BigInt(`0x${vouched}`);
  }

  /** What the sum of the file must be, in hex; reads the whole file when nobody has vouched for one. */
  get sum(): string {
    this.#sum ??= this.#whole();
    return this.#sum.toString(16).padStart(64, '0');
  }

  /**
   * Runs a checkpoint and brings the sum along. When it throws, the sum still stands for the file as it was, and the
   * next one picks up from there.
   * @param pages that it may change
   * @param pagesAfter how many pages the file has when it is done
   */
  along(pages: ReadonlySet<number>, pagesAfter: number, checkpoint: () => void): void {
    if (this.#sum === undefined) {
      checkpoint();
      return;
    }
    for (const number of pages) this.#keepBefore(number);
    for (let number = pagesAfter + 1; number <= this.#pageCount(); number += 1) this.#keepBefore(number);
    checkpoint();
    let change = 0n;
    let provedChange = 0n;
    for (const [number, before] of this.#before) {
      const difference = this.#hashOf(number) - before;
      change += difference;
      if (number <= this.#proved.pages) provedChange += difference;
    }
    this.#sum = wrapped(this.#sum + change);
    this.#proved.sum = wrapped(this.#proved.sum + provedChange);
    this.#before.clear();
  }

  /**
   * Reads some of the pages that were not read yet, for at most about so many milliseconds, and tells what is known:
   * whether the sum is right, or undefined while there are pages left. Saves may be made in between.
   */
  prove(milliseconds: number): boolean | undefined {
    const end = performance.now() + milliseconds;
    const sum = this.#sum;
    if (sum === undefined) return true;
    while (this.#proved.pages < this.#pageCount()) {
      if (performance.now() > end) return undefined;
      this.#proveSome();
    }
    return this.#proved.sum === sum;
  }

  /** The file is taken as it is: whoever could say what it must be was overruled. */
  forget(): void {
    this.#sum = undefined;
  }

  close(): void {
    this.#hash.end();
    closeSync(this.#handle);
  }

  #proveSome(): void {
    const { pages, sum } = this.#proved;
    const read = this.#read(pages);
    let more = 0n;
    read.forEach((bytes, at) => {
      const number = pages + at + 1;
      more += this.#before.get(number) ?? this.#hash.of(number, bytes);
    });
    this.#proved = { pages: pages + read.length, sum: wrapped(sum + more) };
  }

  #whole(): bigint {
    let sum = 0n;
    for (let pages = 0; pages < this.#pageCount();) {
      const read = this.#read(pages);
      for (const bytes of read) sum += this.#hash.of((pages += 1), bytes);
    }
    return wrapped(sum);
  }

  #keepBefore(number: number): void {
    if (!this.#before.has(number)) this.#before.set(number, this.#hashOf(number));
  }

  /** 0 for a page that the file does not have. */
  #hashOf(number: number): bigint {
    const [bytes] = this.#read(number - 1, 1);
    return bytes === undefined ? 0n : this.#hash.of(number, bytes);
  }

  /** The next pages after so many, as far as there are any; good until the next call. */
  #read(after: number, most = PAGES_PER_READ): readonly Uint8Array[] {
    // Windows doesn't let the locked page be read: it goes by itself, as an empty one.
    if (after === LOCK_PAGE - 1) return [this.#buffer.subarray(0, 0)];
    const count = after < LOCK_PAGE ? Math.min(most, LOCK_PAGE - 1 - after) : most;
    const length = this.#fill(after * PAGE_BYTES, count * PAGE_BYTES);
    const pages: Uint8Array[] = [];
    for (let at = 0; at < length; at += PAGE_BYTES)
      pages.push(this.#buffer.subarray(at, Math.min(at + PAGE_BYTES, length)));
    return pages;
  }

  #fill(from: number, wanted: number): number {
    let length = 0;
    for (let more = -1; more !== 0 && length < wanted; length += more)
      more = readSync(this.#handle, this.#buffer, length, wanted - length, from + length);
    return length;
  }

  #pageCount(): number {
    return Math.ceil(fstatSync(this.#handle).size / PAGE_BYTES);
  }
}
