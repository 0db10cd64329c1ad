import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { PlaceReason } from '../shared/ipc/schemas.ts';
import { placeReason, type DriveKind, type PlaceFacts } from './place-rules.ts';

/** What is asked of the machine about a folder; a test gives its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The real path of something that is there; throws where it isn't. */
  readonly realPath: (file: string) => string;
  /** The text of a file of the system; throws where there is none. */
  readonly readText: (file: string) => string;
  /** What .NET calls the kind of a Windows drive (`E:`): `Fixed`, `Removable`, `Network` …; '' where it won't say. */
  readonly driveType: (drive: string) => string;
}

/** Longest that Windows may take to say what a drive is, in milliseconds. */
const ASKING_MS = 10_000;

const machine: Machine = {
  platform: process.platform,
  env: process.env,
  realPath: (file) => realpathSync.native(file),
  readText: (file) => readFileSync(file, 'utf8'),
  driveType: askPowerShell,
};

/** Why the live database must not lie in a folder of this machine, which need not be there yet; null where it may. */
export const refusalOf = (folder: string, on: Machine = machine): PlaceReason | null =>
  placeReason(placeFacts(folder, on));

/** The command line works where it is told to, but never over a network: SQLite's locks don't hold there. */
export const isOverNetwork = (folder: string, on: Machine = machine): boolean =>
  refusalOf(folder, on) === 'network';

function placeFacts(given: string, on: Machine): PlaceFacts {
  const folder = realFolder(given, on);
  const named = (...names: readonly string[]): readonly string[] =>
    names
      .map((name) => on.env[name] ?? '')
      .filter((value) => value !== '')
      .map((value) => realFolder(value, on));
  const onWindows = on.platform === 'win32';
  return {
    platform: on.platform,
    folder,
    drive: onWindows ? windowsDrive(folder, on) : linuxDrive(folder, on),
    roaming: onWindows ? named('APPDATA') : [],
    cloud: named('OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'),
  };
}

/** The real path of what is there, and the rest as it was given: a folder is judged before it is made. */
function realFolder(given: string, on: Machine): string {
  const paths = on.platform === 'win32' ? path.win32 : path.posix;
  const whole = paths.resolve(given);
  for (let there = whole; ; there = paths.dirname(there)) {
    const real = attempted(() => on.realPath(there));
    if (real !== null) return paths.join(real, paths.relative(there, whole));
    if (paths.dirname(there) === there) return whole;
  }
}

/** Only another drive than the system's is asked about: asking takes half a second. */
function windowsDrive(folder: string, on: Machine): DriveKind {
  const drive = /^(?:\\\\\?\\)?([a-z]:)/i.exec(folder)?.[1]?.toUpperCase();
  if (drive === undefined || drive === (on.env['SystemDrive'] ?? 'C:').toUpperCase()) return 'unknown';
  switch (on.driveType(drive)) {
    case 'Fixed':
      return 'fixed';
    case 'Network':
      return 'network';
    case 'Removable':
    case 'CDRom':
      return 'removable';
    default:
      return 'unknown';
  }
}

function askPowerShell(drive: string): string {
  const root = process.env['SystemRoot'] ?? String.raw`C:\Windows`;
  const program = path.win32.join(root, String.raw`System32\WindowsPowerShell\v1.0\powershell.exe`);
  const asked = `[System.IO.DriveInfo]::new('${drive}').DriveType`;
  const options = { encoding: 'utf8', timeout: ASKING_MS, windowsHide: true } as const;
  return (
    attempted(() => execFileSync(program, ['-NoProfile', '-NonInteractive', '-Command', asked], options)) ??
    ''
  ).trim();
}

const NETWORK_SYSTEMS =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|ceph|lustre|davfs|fuse\.(?:sshfs|rclone|davfs2?|s3fs|glusterfs|gvfsd-fuse))$/;

/** What `/proc/self/mountinfo` says of the file system, and `/sys` of the device below it. */
function linuxDrive(folder: string, on: Machine): DriveKind {
  const mounts = (attempted(() => on.readText('/proc/self/mountinfo')) ?? '').split('\n').flatMap((line) => {
    const [, , device, , point] = line.split(' ');
    const system = line.split(' - ')[1]?.split(' ')[0];
    return device === undefined || point === undefined || system === undefined
      ? []
      : [{ device, system, point: point.replaceAll(/\\(\d{3})/g, (_, code: string) => octal(code)) }];
  });
  const below = mounts
    .filter(({ point }) => point === '/' || folder === point || folder.startsWith(`${point}/`))
    // Of two at one place the later one lies on top.
    .reduce<(typeof mounts)[number] | null>(
      (best, one) => (best === null || one.point.length >= best.point.length ? one : best),
      null,
    );
  if (below === null) return 'unknown';
  if (NETWORK_SYSTEMS.test(below.system)) return 'network';
  const device = attempted(() => on.realPath(`/sys/dev/block/${below.device}`));
  if (device === null) return 'unknown';
  const flag = (of: string): string => (attempted(() => on.readText(`${of}/removable`)) ?? '').trim();
  // A partition has no flag of its own: its disk, one folder up, has.
  return [device, path.posix.dirname(device)].some((of) => flag(of) === '1') ? 'removable' : 'fixed';
}

const octal = (code: string): string => String.fromCharCode(Number.parseInt(code, 8));

/** What the system won't tell is not known; no start of the program fails over it. */
function attempted<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
