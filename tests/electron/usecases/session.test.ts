import { expect, test } from 'vitest';
import { readVaultFile } from '../../../db/keys/vault-file.ts';
import { writeMunicipality } from '../../../db/records/office.ts';
import { ok } from '../../../db/result.ts';
import { write } from '../../../db/vault.ts';
import { formContext, officeFacts } from '../../../electron/usecases/office.ts';
import { keepPlace, saveSettings, sessionOf } from '../../../electron/usecases/session.ts';
import { session as sessionSchema } from '../../../shared/ipc/schemas.ts';
import { valueOf } from '../../db/vaults.ts';
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

test('the place is remembered, and written once', () => {
  expect(logged(() => valueOf(keepPlace(office(), '/clients/1')))).toEqual([
    'settings-changed – {"place":true}',
  ]);
  expect(logged(() => valueOf(keepPlace(office(), '/clients/1')))).toEqual([]);
  expect(sessionOf(office()).place).toBe('/clients/1');
});

test('another language is known before unlocking too', () => {
  const chosen = { language: 'nn', theme: 'dark', lockMinutes: 10, textSize: 115, keyHints: false } as const;
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
