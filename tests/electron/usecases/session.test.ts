import { expect, test } from 'vitest';
import { readVaultFile } from '../../../db/keys/vault-file.ts';
import { savePlace, standAt } from '../../../db/place.ts';
import { readPlace, writeMunicipality } from '../../../db/records/office.ts';
import { failed, ok } from '../../../db/result.ts';
import { logEvent, write } from '../../../db/vault.ts';
import { formContext, officeFacts } from '../../../electron/usecases/office.ts';
import { saveSettings, sessionOf } from '../../../electron/usecases/session.ts';
import { session as sessionSchema } from '../../../shared/ipc/schemas.ts';
import { valueOf } from '../../db/vaults.ts';
import { keepStanding } from '../../../electron/usecases/standing.ts';
import { openOffice, TODAY } from './open-office.ts';

const { office, logged } = openOffice();

test('a session tells who, where and when, and fits the contract', () => {
  const session = sessionOf(office());
  expect(sessionSchema.parse(session)).toEqual(session);
  expect(session).toMatchObject({
    caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
    municipality: { number: '9998', district: null, office: 'Helse og omsorg' },
    purpose: 'practice',
    settings: { language: 'nb', theme: 'system', lockMinutes: 10, textSize: 100, keyHints: true },
    place: null,
    today: TODAY,
    notices: [],
  });
  expect(formContext(office())).toMatchObject({ today: TODAY, syntheticAllowed: true });
});

test('the place is remembered without a line of its own: it goes along with the next save', () => {
  const { vault } = office();
  expect(logged(() => standAt(vault, '/clients/1'))).toEqual([]);
  expect([sessionOf(office()).place, readPlace(vault.db)]).toEqual(['/clients/1', null]);
  const refused = () => write(vault, { action: 'changed' }, () => failed({ code: 'refused' } as const));
  expect(logged(refused)).toEqual([]);
  expect(readPlace(vault.db)).toBeNull();
  expect(logged(() => valueOf(logEvent(vault, { action: 'read', subject: '1' })))).toHaveLength(1);
  expect(readPlace(vault.db)).toBe('/clients/1');
  expect(logged(() => valueOf(savePlace(vault)))).toEqual([]);
});

test('what no save took along is saved before a lock', () => {
  const { vault } = office();
  standAt(vault, '/start');
  expect(logged(() => valueOf(savePlace(vault)))).toEqual(['settings-changed – {"place":true}']);
  expect([sessionOf(office()).place, readPlace(vault.db)]).toEqual(['/start', '/start']);
  standAt(vault, '/clients/1');
  standAt(vault, '/start');
  expect(logged(() => valueOf(savePlace(vault)))).toEqual([]);
});

test('what lay open comes back with the place; typed words are saved at once', () => {
  const { vault } = office();
  const left = {
    held: { 'new client': '{"family":"Bak"}' },
    cursor: { control: 'input', nth: 0, from: 3, to: 3 },
  };
  expect(logged(() => valueOf(keepStanding(office(), { place: '/clients', left }, false)))).toEqual([]);
  expect(sessionOf(office())).toMatchObject({ place: '/clients', left });
  expect(logged(() => valueOf(keepStanding(office(), { place: '/start', left }, true)))).toEqual([
    'settings-changed – {"place":true}',
  ]);
  expect(readPlace(vault.db)).toContain('Bak');
  expect(sessionSchema.parse(sessionOf(office()))).toMatchObject({ place: '/start', left });
});

test('what cannot be read of where the window stood leads to the first page', () => {
  standAt(office().vault, '{"place":7}');
  expect(sessionOf(office()).place).toBeNull();
});

test('another language is known before unlocking too', () => {
  const chosen = {
    language: 'nn',
    theme: 'dark',
    lockMinutes: 10,
    textSize: 115,
    keyHints: false,
    hiddenColumns: ['age', 'district'],
  } as const;
  valueOf(saveSettings(office(), chosen));
  expect(sessionOf(office()).settings).toEqual(chosen);
  expect(valueOf(readVaultFile(office().vault.file)).content.facts.language).toBe('nn');
});

test('the district of the municipality is the one of the records', () => {
  valueOf(
    write(office().vault, { action: 'settings-changed' }, (db) => {
      writeMunicipality(db, { number: '9998', district: '02', organisationNumber: '974760673' });
      return ok(undefined);
    }),
  );
  expect(officeFacts(office()).municipality).toMatchObject({
    district: '02',
    organisationNumber: '974760673',
  });
});
