import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Operation } from '../shim/trace.ts';

/** A change of a file's content, or of its length. */
export type Change =
  | { readonly what: 'write'; readonly offset: number; readonly bytes: Buffer }
  | { readonly what: 'truncate'; readonly size: number }
  /** At least as long, with nothing in what is new: a length that came to the platter without its content. */
  | { readonly what: 'grow'; readonly size: number };

/** A file without its names. */
export interface Inode {
  /** As it is on the platter for certain. */
  durable: Buffer;
  /** Done since its last flush, the oldest first: any of it may be on the platter. */
  pending: Change[];
}

/** A change of the names in a folder. `null`: the name goes. All of one change happen or none. */
export interface NameChange {
  readonly names: ReadonlyMap<string, Inode | 'folder' | null>;
}

/**
 * A disk that forgets what wasn't flushed: contents are certain by the flush of the file, names by that of their folder.
 * That is the least that any file system promises; most promise more.
 */
export class Disk {
  /** Names that are certain, by whole path. */
  readonly durable = new Map<string, Inode | 'folder'>();
  /** By folder. */
  readonly pending = new Map<string, NameChange[]>();
  /** Names as the running process sees them. */
  readonly #names = new Map<string, Inode | 'folder'>();
  readonly #open = new Map<number, string | Inode>();

  /** Begins with what lies in a folder, all of it certain, as if it lay in `called`. */
  constructor(folder: string, called: string) {
    this.#take(folder, called);
  }

  #take(place: string, called: string): void {
    const isFolder = statSync(place).isDirectory();
    const inode = isFolder ? 'folder' : { durable: readFileSync(place), pending: [] };
    this.durable.set(called, inode);
    this.#names.set(called, inode);
    if (isFolder)
      for (const name of readdirSync(place)) this.#take(path.join(place, name), path.join(called, name));
  }

  /** One step of the trace. */
  apply(operation: Operation): void {
    switch (operation.what) {
      case 'open':
        this.#opened(operation);
        return;
      case 'close':
        this.#open.delete(operation.fd);
        return;
      case 'write':
        this.#file(operation.fd).pending.push(operation);
        return;
      case 'truncate':
        this.#file(operation.on).pending.push({
          what: 'truncate',
          size: operation.size,
        });
        return;
      case 'sync':
        this.#sync(operation.fd);
        return;
      case 'rename':
        this.#name([operation.from, null], [operation.to, this.#named(operation.from)]);
        return;
      case 'link':
        this.#name([operation.to, this.#named(operation.from)]);
        return;
      case 'unlink':
      case 'folder-gone':
        this.#name([operation.path, null]);
        return;
      case 'folder-made':
        this.#name([operation.path, 'folder']);
        return;
      case 'mark':
        return;
      default:
        return operation satisfies never;
    }
  }

  /** The content of a file as the running process sees it; undefined when it isn't there. */
  seen(place: string): Buffer | undefined {
    const inode = this.#names.get(place);
    return inode === undefined || inode === 'folder' ? undefined : contentWith(inode, inode.pending);
  }

  /** Every file that the running process sees. */
  files(): readonly string[] {
    return [...this.#names].filter(([, inode]) => inode !== 'folder').map(([place]) => place);
  }

  #opened({ fd, path: place, creates, empties }: Operation & { readonly what: 'open' }): void {
    let inode = this.#names.get(place);
    if (inode === undefined) {
      if (!creates) throw new Error(`the trace opens what it never made: ${place}`);
      inode = { durable: Buffer.alloc(0), pending: [] };
      this.#name([place, inode]);
    }
    this.#open.set(fd, inode === 'folder' ? place : inode);
    if (empties && inode !== 'folder') inode.pending.push({ what: 'truncate', size: 0 });
  }

  #sync(fd: number): void {
    const opened = this.#open.get(fd);
    if (opened === undefined) throw new Error(`the trace flushes what isn't open: ${fd}`);
    if (typeof opened === 'string') {
      for (const change of this.pending.get(opened) ?? []) rename(this.durable, change);
      this.pending.delete(opened);
    } else {
      opened.durable = contentWith(opened, opened.pending);
      opened.pending = [];
    }
  }

  #name(...names: readonly (readonly [string, Inode | 'folder' | null])[]): void {
    const folders = new Set(names.map(([place]) => path.dirname(place)));
    const [folder, another] = folders;
    if (folder === undefined || another !== undefined) throw new Error('a name was moved between folders');
    const change = { names: new Map(names) };
    this.pending.set(folder, [...(this.pending.get(folder) ?? []), change]);
    rename(this.#names, change);
  }

  #named(place: string): Inode | 'folder' {
    const found = this.#names.get(place);
    if (found === undefined) throw new Error(`the trace names what isn't there: ${place}`);
    return found;
  }

  #file(on: number | string): Inode {
    const found = typeof on === 'string' ? this.#names.get(on) : this.#open.get(on);
    if (found === undefined || typeof found === 'string')
      throw new Error(`the trace writes to no file: ${on}`);
    return found;
  }
}

/** Changes names as a folder would. */
export function rename(names: Map<string, Inode | 'folder'>, { names: changed }: NameChange): void {
  for (const [place, inode] of changed)
    if (inode === null) names.delete(place);
    else names.set(place, inode);
}

/** What a file holds when these changes, and no others, came to the platter. */
export function contentWith({ durable }: Inode, changes: readonly Change[]): Buffer {
  let size = durable.length;
  let room = size;
  for (const change of changes)
    room = Math.max(room, change.what === 'write' ? change.offset + change.bytes.length : change.size);
  const content = Buffer.alloc(room);
  durable.copy(content);
  for (const change of changes)
    if (change.what === 'write') {
      change.bytes.copy(content, change.offset);
      size = Math.max(size, change.offset + change.bytes.length);
    } else if (change.what === 'grow') size = Math.max(size, change.size);
    else {
      // What is cut off reads as zeros when the file grows again.
      content.fill(0, change.size);
      size = change.size;
    }
  return content.subarray(0, size);
}
