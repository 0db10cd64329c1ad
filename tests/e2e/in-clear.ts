import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, processTree } from './memory.ts';

/** Every file below a folder, whoever made it. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The files below a folder in which a text stands in clear, in UTF-8 or in UTF-16. */
export function filesWith(folder: string, text: string): readonly string[] {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return filesOf(folder).filter((file) => {
    if (!existsSync(file)) return false; // it went while we looked
    const bytes = readFileSync(file);
    return needles.some((needle) => bytes.includes(needle));
  });
}

/** Chromium's own folders, where they aren't in the program's: those that the processes below one name (Linux). */
export function chromiumProfiles(pid: number): readonly string[] {
  if (process.platform !== 'linux') return [];
  const named = processTree(pid).map((one) => /--user-data-dir=(\S+)/.exec(commandOf(one))?.[1]);
  return [...new Set(named.filter((folder) => folder !== undefined))].filter((folder) => existsSync(folder));
}
