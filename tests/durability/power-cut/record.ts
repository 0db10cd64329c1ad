import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { makeNumberedVault, makeOlderNumberedVault } from '../numbered-vault.ts';
import { shimEnvironment } from '../shim/shim.ts';
import { type Operation, readTrace } from '../shim/trace.ts';
import { Disk } from './disk.ts';
import { Story } from './story.ts';

export interface Recording {
  readonly recoverySheet: string;
  /** Where it happened. */
  readonly folder: string;
  /** What lay there at first. */
  readonly before: string;
  /** Numbered saves in it. */
  readonly saves: number;
  readonly operations: readonly Operation[];
  /** All that it said. */
  readonly told: Story;
}

const CHILD = path.join(import.meta.dirname, '..', 'lines', 'power-cut-child.ts');
const SAVES_BEFORE = 2;

/** How what each story begins with is made. */
const STORIES = { work: makeNumberedVault, migration: makeOlderNumberedVault, rotation: makeNumberedVault };
export type StoryName = keyof typeof STORIES;
export const STORY_NAMES: readonly StoryName[] = ['work', 'migration', 'rotation'];

/** Lets a process of the program play a story above the shim, and makes sure that nothing it wrote went past. */
export async function record(folder: string, library: string, name: StoryName): Promise<Recording> {
  const before = path.join(folder, `${name}-before`);
  const work = path.join(folder, name);
  const trace = path.join(folder, `${name}.trace`);
  const recoverySheet = await STORIES[name](before, SAVES_BEFORE);
  mkdirSync(path.join(before, 'out'));
  cpSync(before, work, { recursive: true });
  const wish = JSON.stringify({ folder: work, recoverySheet, story: name });
  const environment = shimEnvironment({ library, folder: work, trace });
  const played = spawnSync(process.execPath, [CHILD, wish], { env: environment, encoding: 'utf8' });
  if (played.status !== 0) throw new Error(`the story of ${name} broke off: ${played.stderr}`);
  const operations = readTrace(trace);
  const recording = { recoverySheet, folder: work, before, saves: SAVES_BEFORE, operations };
  return { ...recording, told: playWhole(recording) };
}

type Beginning = Omit<Recording, 'told'>;

/** The disk as it was before the story, under the names of the place where it happened. */
export const diskBefore = ({ folder, before }: Beginning): Disk => new Disk(before, folder);

export const storyBefore = ({ folder, saves }: Beginning): Story => new Story(folder, saves);

/** Played to its end, the trace must give what lies on the disk, byte for byte. */
function playWhole(recording: Beginning): Story {
  const disk = diskBefore(recording);
  const story = storyBefore(recording);
  for (const operation of recording.operations) {
    disk.apply(operation);
    if (operation.what === 'mark') story.tell(operation.text, disk);
  }
  const found = new Disk(recording.folder, recording.folder);
  const names = new Set([...disk.files(), ...found.files()]);
  const differs = [...names].filter((place) => !same(disk.seen(place), found.seen(place)));
  if (differs.length > 0) throw new Error(`something was written past the shim: ${differs.join(', ')}`);
  return story;
}

const same = (a: Buffer | undefined, b: Buffer | undefined): boolean =>
  a !== undefined && b !== undefined && a.equals(b);
