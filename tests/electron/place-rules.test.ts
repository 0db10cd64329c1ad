import { describe, expect, test } from 'vitest';
import { isOverNetwork, refusalOf, type Machine } from '../../electron/place-facts.ts';
import { placeReason, type PlaceFacts } from '../../electron/place-rules.ts';

const w = String.raw;

const windows: PlaceFacts = {
  platform: 'win32',
  folder: '',
  drive: 'unknown',
  roaming: [w`C:\Users\kari\AppData\Roaming`],
  cloud: [w`C:\Users\kari\OneDrive - Dovre kommune`, w`D:\Synk`],
};

test.each([
  [w`C:\Users\kari\AppData\Local\Registerkort\database`, null],
  [w`\\?\C:\Users\kari\AppData\Local\Registerkort\database`, null],
  ['C:/Users/kari/AppData/Local/Registerkort', null],
  [w`C:\Data\..\Registerkort`, null],
  ['C:\\', null],
  [w`\\?\Volume{0b1b5a5e-0000-0000-0000-100000000000}\data`, null],
  // Names that only look like it.
  [w`C:\Users\kari\AppData\RoamingNot\x`, null],
  [w`C:\Users\kari\OneDriver\x`, null],
  [w`D:\Synkronisert\x`, null],
  [w`C:\my onedrive - old`, null],

  [w`\\server\felles\kari`, 'network'],
  ['//server/felles/kari', 'network'],
  [w`\\?\UNC\server\felles\kari`, 'network'],
  [w`\\?\unc\SERVER\felles`, 'network'],
  [w`\\.\UNC\server\felles`, 'network'],
  [w`\\localhost\c$\Users`, 'network'],
  [w`\\wsl.localhost\Debian\home`, 'network'],
  [w`\\server\users$\kari\OneDrive`, 'network'],

  [w`C:\Users\kari\OneDrive - Dovre kommune\Dokumenter\Registerkort`, 'cloud'],
  [w`c:\USERS\KARI\onedrive - dovre KOMMUNE`, 'cloud'],
  [w`\\?\C:\Users\kari\OneDrive - Dovre kommune\x`, 'cloud'],
  ['C:/Users/kari/OneDrive - Dovre kommune/x', 'cloud'],
  [w`C:\Users\ola\OneDrive - Lesja kommune\x`, 'cloud'],
  [w`C:\Users\ola\OneDrive`, 'cloud'],
  [w`D:\SYNK\Registerkort`, 'cloud'],
  [w`D:\synk`, 'cloud'],
  [w`C:\Users\ola\Dropbox\x`, 'cloud'],
  [w`C:\Users\ola\Dropbox (Privat)\x`, 'cloud'],
  [w`G:\Min disk\x`, 'cloud'],
  [w`C:\Users\ola\iCloudDrive\x`, 'cloud'],
  [w`C:\a\..\Users\ola\OneDrive\.\x`, 'cloud'],

  [w`C:\Users\kari\AppData\Roaming\Registerkort\database`, 'roaming'],
  [w`c:\users\KARI\appdata\ROAMING`, 'roaming'],
  [w`\\?\C:\Users\kari\AppData\Roaming\x`, 'roaming'],
  [w`C:\Users\ola\AppData\Roaming\x`, 'roaming'],
] as const)('on Windows %s: %s', (folder, reason) => {
  expect(placeReason({ ...windows, folder })).toBe(reason);
});

test.each([
  ['fixed', null],
  ['unknown', null],
  ['removable', 'removable'],
  ['network', 'network'],
] as const)('on a drive that is %s: %s', (drive, reason) => {
  expect(placeReason({ ...windows, folder: w`E:\Registerkort`, drive })).toBe(reason);
  expect(placeReason({ ...windows, platform: 'linux', folder: '/srv/x', drive })).toBe(reason);
});

test('a roaming folder that is redirected to a server, or to another drive, is still known', () => {
  const redirected = { ...windows, roaming: [w`H:\Profil`] };
  expect(placeReason({ ...redirected, folder: w`H:\Profil\Registerkort` })).toBe('roaming');
  expect(placeReason({ ...redirected, folder: w`H:\Profiler\Registerkort` })).toBeNull();
});

test('Linux tells cases apart, and has no roaming folder', () => {
  const linux: PlaceFacts = { ...windows, platform: 'linux', roaming: [], cloud: ['/home/kari/Sky'] };
  expect(placeReason({ ...linux, folder: '/home/kari/Sky/x' })).toBe('cloud');
  expect(placeReason({ ...linux, folder: '/home/kari/sky/x' })).toBeNull();
  expect(placeReason({ ...linux, folder: '/home/kari/.config/AppData/Roaming/x' })).toBeNull();
});

describe('asked of a Windows machine', () => {
  const asked: string[] = [];
  /** What is there, by how it may be named: links, mapped drives and short names lead elsewhere. */
  const there: Readonly<Record<string, string>> = {
    'C:\\': 'C:\\',
    [w`C:\Users\kari`]: w`C:\Users\kari`,
    [w`C:\Users\KARINO~1`]: w`C:\Users\kari nordmann`,
    [w`C:\Users\KARINO~1\ONEDRI~1`]: w`C:\Users\kari nordmann\Sky`,
    [w`C:\Users\kari nordmann\Sky`]: w`C:\Users\kari nordmann\Sky`,
    [w`C:\kort`]: w`C:\Users\kari\AppData\Roaming`,
    'Z:\\': w`\\server\felles`,
    'E:\\': 'E:\\',
    'F:\\': 'F:\\',
  };
  const machine: Machine = {
    platform: 'win32',
    env: {
      SystemDrive: 'C:',
      APPDATA: w`C:\Users\kari\AppData\Roaming`,
      OneDrive: w`C:\Users\KARINO~1\ONEDRI~1`,
      OneDriveCommercial: '',
    },
    realPath: (file) => {
      const real = there[file];
      if (real === undefined) throw new Error('ENOENT');
      return real;
    },
    readText: () => {
      throw new Error('ENOENT');
    },
    driveType: (drive) => {
      asked.push(drive);
      return { 'E:': 'Removable', 'F:': 'Fixed', 'Q:': '' }[drive] ?? 'NoRootDirectory';
    },
  };

  test.each([
    [w`C:\Users\kari\AppData\Local\Registerkort\database`, null, []],
    [w`Z:\Registerkort\database`, 'network', []],
    [w`C:\kort\Registerkort`, 'roaming', []],
    [w`C:\Users\kari nordmann\Sky\Registerkort`, 'cloud', []],
    [w`C:\Users\KARINO~1\ONEDRI~1\Registerkort`, 'cloud', []],
    [w`E:\Registerkort`, 'removable', ['E:']],
    [w`f:\Registerkort`, null, ['F:']],
    [w`Q:\Registerkort`, null, ['Q:']],
    [w`Y:\Registerkort`, null, ['Y:']],
  ] as const)('%s: %s, drives asked about %j', (folder, reason, drives) => {
    asked.length = 0;
    expect(refusalOf(folder, machine)).toBe(reason);
    expect(asked).toEqual(drives);
  });

  test('the command line minds the network alone', () => {
    expect(isOverNetwork(w`Z:\x`, machine)).toBe(true);
    expect(isOverNetwork(w`E:\x`, machine)).toBe(false);
    expect(isOverNetwork(w`C:\kort`, machine)).toBe(false);
  });
});

describe('asked of a Linux machine', () => {
  const mountinfo = [
    '27 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
    '40 27 0:50 / /home/kari/felles rw - cifs //server/felles rw',
    '41 27 0:51 / /mnt/nfs\\040disk rw - nfs4 server:/disk rw',
    '42 27 8:17 / /media/pinne rw - vfat /dev/sdb1 rw',
    '43 42 0:52 / /media/pinne/over rw - tmpfs tmpfs rw',
    '44 27 0:53 / /home/kari/ssh rw - fuse.sshfs kari@server: rw',
    '',
  ].join('\n');
  const machine: Machine = {
    platform: 'linux',
    env: {},
    realPath: (file) => {
      if (file === '/sys/dev/block/8:17') return '/sys/devices/usb1/block/sdb/sdb1';
      if (file === '/sys/dev/block/254:0') return '/sys/devices/virtio/block/vda';
      if (file === '/home/kari/lenke') return '/media/pinne';
      if (/^(?:\/|\/home|\/home\/kari|\/media\/pinne)$/.test(file)) return file;
      throw new Error('ENOENT');
    },
    readText: (file) => {
      if (file === '/proc/self/mountinfo') return mountinfo;
      if (file === '/sys/devices/usb1/block/sdb/removable') return '1\n';
      if (file === '/sys/devices/virtio/block/vda/removable') return '0\n';
      throw new Error('ENOENT');
    },
    driveType: () => '',
  };

  test.each([
    ['/home/kari/.config/Registerkort', null],
    ['/home/kari/felles', 'network'],
    ['/home/kari/felles/x', 'network'],
    ['/home/kari/fellesskap', null],
    ['/mnt/nfs disk/x', 'network'],
    ['/home/kari/ssh/x', 'network'],
    ['/media/pinne/x', 'removable'],
    ['/home/kari/lenke/x', 'removable'],
    ['/media/pinne/over/x', null],
  ] as const)('%s: %s', (folder, reason) => {
    expect(refusalOf(folder, machine)).toBe(reason);
  });

  test('what it won’t tell is no reason', () => {
    const silent = {
      ...machine,
      readText: () => {
        throw new Error('EACCES');
      },
    };
    expect(refusalOf('/home/kari/felles', silent)).toBeNull();
  });
});

test('this machine’s own folders are fit', () => {
  expect(refusalOf(import.meta.dirname)).toBeNull();
});
