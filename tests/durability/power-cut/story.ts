import path from 'node:path';
import type { Fault } from '../judge-saves.ts';
import type { Disk } from './disk.ts';
import type { Remains } from './cut.ts';

/**
 * What a process says about its own work, in marks between its writes:
 * `begin N`, `saved N` a numbered save; `changing NAME`, `changed NAME` a file that is replaced by a whole new one;
 * `made NAME` one that was not there before; `sheet TEXT` the recovery sheet that opens from now on.
 */
export class Story {
  readonly #folder: string;
  readonly #versions = new Map<string, (Buffer | undefined)[]>();
  readonly #underWay = new Set<string>();
  begun: number;
  acknowledged: number;
  /** Undefined: the one from the beginning. */
  newSheet: string | undefined;

  /** @param saves numbered saves that are there at the beginning */
  constructor(folder: string, saves: number) {
    this.#folder = folder;
    this.begun = saves;
    this.acknowledged = saves;
  }

  /** A mark, with the disk as the process sees it at that moment. */
  tell(mark: string, disk: Disk): void {
    const [what = '', ...rest] = mark.split(' ');
    const name = rest.join(' ');
    switch (what) {
      case 'begin':
        this.begun = Number(name);
        return;
      case 'saved':
        this.acknowledged = Number(name);
        return;
      case 'changing':
        if (!this.#versions.has(name)) this.#versions.set(name, [this.#seen(name, disk)]);
        this.#underWay.add(name);
        return;
      case 'changed':
        this.#versions.get(name)?.push(this.#seen(name, disk));
        this.#underWay.delete(name);
        return;
      case 'made':
        this.#versions.set(name, [undefined, this.#seen(name, disk)]);
        return;
      case 'sheet':
        this.newSheet = name;
        return;
      default:
        throw new Error(`nobody understands the mark ${mark}`);
    }
  }

  #seen = (name: string, disk: Disk): Buffer | undefined => disk.seen(path.join(this.#folder, name));

  /** Of the files that are replaced whole: the first that is neither the last one acknowledged nor the one under way. */
  faultIn(remains: Remains, whole: Story): Fault | undefined {
    for (const [name, versions] of whole.#versions) {
      const known = this.#versions.get(name);
      const newest = known ? known.length - 1 : 0;
      const found = remains.get(path.join(this.#folder, name));
      const isVersion = (nth: number): boolean => nth < versions.length && same(versions[nth], found);
      if (isVersion(newest) || ((!known || this.#underWay.has(name)) && isVersion(newest + 1))) continue;
      const older = versions.slice(0, newest).some((version) => same(version, found));
      return older || found === undefined
        ? { kind: 'lost', sentence: `${name} is ${found ? 'an older one' : 'gone'}` }
        : { kind: 'damaged', sentence: `${name} is neither the old one nor the new one` };
    }
    return undefined;
  }
}

const same = (a: Buffer | undefined, b: Buffer | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.equals(b);
