import path from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from '../../electron/places.ts';

const system = { userData: '/roaming/Registerkort', localAppData: '/local', given: '' } as const;
const inside = (folder: string) => ({
  userData: folder,
  database: path.join(folder, 'database', 'registerkort.db'),
  state: path.join(folder, 'state'),
  practice: {
    database: path.join(folder, 'practice', 'practice.db'),
    state: path.join(folder, 'practice', 'state'),
  },
});

test('on Windows in the local folder, never in the one that a server copies', () => {
  expect(placesOf({ ...system, platform: 'win32' })).toEqual(inside(path.join('/local', 'Registerkort')));
});

test.each(['linux', 'darwin'] as const)('on %s where the system has it', (platform) => {
  expect(placesOf({ ...system, platform })).toEqual(inside('/roaming/Registerkort'));
});

test('in a folder that was named, everything, on Windows too', () => {
  const given = { ...system, userData: '/given', given: '/given', platform: 'win32' } as const;
  expect(placesOf(given)).toEqual(inside('/given'));
});

test.each([undefined, '', 'AppData'])(
  'nowhere on Windows where %j is what it calls local',
  (localAppData) => {
    expect(placesOf({ ...system, localAppData, platform: 'win32' })).toBeNull();
  },
);
