import { expect, test } from 'vitest';
import { clientIds } from '../../../db/records/clients.ts';
import { caseworkers, dwellings, readMunicipality } from '../../../db/records/office.ts';
import { fillDemo } from '../../../electron/usecases/demo.ts';
import { DWELLINGS, MUNICIPALITY } from '../../../shared/demo/municipality.ts';
import { readClients } from '../../../db/records/clients.ts';
import { demoClients } from '../../../shared/demo/demo-clients.ts';
import { aClient } from '../../builders/client.ts';
import { openOffice, TODAY } from './open-office.ts';

const { office, add } = openOffice();

test('an empty practice database is filled, and reads back as it was made', () => {
  const wish = { clients: 40, seed: 5 };
  expect(fillDemo(office(), wish)).toEqual({ ok: true, value: 40 });
  expect([...readClients(office().vault.db)]).toEqual([...demoClients({ ...wish, today: TODAY })]);
  expect(dwellings(office().vault.db)).toEqual(DWELLINGS);
  expect(readMunicipality(office().vault.db)).toEqual(MUNICIPALITY);
  expect(caseworkers(office().vault.db).map(({ name }) => name)).toContain('Jon Åmot');
});

test('nothing is put among records that are there', () => {
  add(aClient());
  expect(fillDemo(office(), { clients: 1, seed: 1 })).toEqual({
    ok: false,
    error: { code: 'not-an-empty-practice' },
  });
  expect(clientIds(office().vault.db)).toEqual(['client-1']);
});
