import path from 'node:path';
import type { PlaceReason } from '../shared/ipc/schemas.ts';

export type DriveKind = 'fixed' | 'network' | 'removable' | 'unknown';

/** What is known of a folder on this machine. Every path is a real one: links, mapped drives and short names resolved. */
export interface PlaceFacts {
  readonly platform: NodeJS.Platform;
  readonly folder: string;
  /** What the folder lies on; `unknown` where the system won't say, which is no reason to refuse. */
  readonly drive: DriveKind;
  /** Folders that Windows copies to a server when she logs off. */
  readonly roaming: readonly string[];
  /** Folders that a program keeps equal to a copy on the internet. */
  readonly cloud: readonly string[];
}

/** What such programs call their folder, where no variable of the environment tells. */
const CLOUD_NAMES =
  /^(?:onedrive(?: - .+)?|dropbox(?: \(.+\))?|google ?drive|my drive|min disk|icloud ?drive|nextcloud|box sync)$/i;

/**
 * Why the live database must not lie in a folder; null where it may. A network disk breaks the locks that SQLite
 * trusts, a folder that is copied elsewhere puts old and new pages side by side, and what can be pulled out is lost.
 */
export function placeReason(facts: PlaceFacts): PlaceReason | null {
  const onWindows = facts.platform === 'win32';
  const folder = onWindows ? plainWindows(facts.folder) : path.posix.resolve(facts.folder);
  const within = (roots: readonly string[]): boolean =>
    roots.some((root) => isWithin(folder, root, onWindows));
  const names = folder.split(onWindows ? '\\' : '/');

  if (facts.drive === 'network' || (onWindows && folder.startsWith('\\\\'))) return 'network';
  if (within(facts.cloud) || names.some((name) => CLOUD_NAMES.test(name))) return 'cloud';
  if (within(facts.roaming) || (onWindows && /\\appdata\\roaming(?:\\|$)/i.test(folder))) return 'roaming';
  return facts.drive === 'removable' ? 'removable' : null;
}

/** A Windows path without the prefixes that mean the same place: `\\?\C:\x` → `C:\x`, `\\?\UNC\s\d` → `\\s\d`. */
function plainWindows(given: string): string {
  const plain = given
    .replaceAll('/', '\\')
    .replace(/^\\\\[?.]\\UNC\\/i, '\\\\')
    .replace(/^\\\\[?.]\\(?=[a-z]:|Volume\{)/i, '');
  return path.win32.normalize(plain).replace(/\\+$/, '');
}

function isWithin(folder: string, root: string, onWindows: boolean): boolean {
  // NTFS tells names apart by more than their case only where somebody has asked it to.
  const spelled = (one: string): string =>
    onWindows ? plainWindows(one).toUpperCase() : path.posix.resolve(one);
  const [inner, outer] = [spelled(folder), spelled(root)];
  return inner === outer || inner.startsWith(outer + (onWindows ? '\\' : '/'));
}
