import { expect, test } from 'vitest';
import {
  addExtract,
  caseworkers,
  dwellings,
  nextExtractNumber,
  putCaseworker,
  putDwelling,
  readMunicipality,
  readPlace,
  readSettings,
  writeMunicipality,
  writePlace,
  writeSettings,
} from '../../../db/records/office.ts';
import { recordVault } from './record-vault.ts';
import { SETTINGS_AT_FIRST } from '../../../shared/ipc/settings-at-first.ts';

const { vault, save } = recordVault();

test('nothing is known of a new office', () => {
  const { db } = vault();
  expect([readMunicipality(db), readSettings(db), readPlace(db), caseworkers(db), dwellings(db)]).toEqual([
    null,
    null,
    null,
    [],
    [],
  ]);
});

test('municipality, settings and place are what was written last', () => {
  const municipality = { number: '3431', district: '02', organisationNumber: '974760673' };
  save((db) => {
    writeMunicipality(db, { number: '0511', district: null, organisationNumber: null });
    writeMunicipality(db, municipality);
    writeSettings(db, { ...SETTINGS_AT_FIRST, language: 'nn', theme: 'dark' });
    writePlace(db, '/clients/1');
  });
  const { db } = vault();
  expect([readMunicipality(db), readSettings(db), readPlace(db)]).toEqual([
    municipality,
    { ...SETTINGS_AT_FIRST, language: 'nn', theme: 'dark' },
    '/clients/1',
  ]);
});

test('people and dwellings stand once by name, in the order in which they came', () => {
  const home = { name: 'Solheim', address: 'Vegen 1', housingType: 5, organisationNumber: '974760673' };
  const flat = { name: 'Lia', address: null, housingType: 3, organisationNumber: null };
  save((db) => {
    putCaseworker(db, { name: 'Åse', title: '' });
    putCaseworker(db, { name: 'Berit', title: 'sykepleier' });
    putCaseworker(db, { name: 'Åse', title: 'konsulent' });
    putDwelling(db, { ...home, address: null });
    putDwelling(db, flat);
    putDwelling(db, home);
  });
  expect(caseworkers(vault().db)).toEqual([
    { name: 'Åse', title: 'konsulent' },
    { name: 'Berit', title: 'sykepleier' },
  ]);
  expect(dwellings(vault().db)).toEqual([home, flat]);
});

test('extracts are numbered from 1 in each year', () => {
  const made = (year: number) => {
    const number = nextExtractNumber(vault().db, year);
    const about = {
      exporter: 'x',
      madeAt: '2015-01-15T12:00:00+01:00',
      madeBy: 'Berit',
      file: 'f',
      sha256: '0',
      persons: 1,
    };
    save((db) => addExtract(db, { year, number, ...about }));
    return number;
  };
  expect([made(2014), made(2014), made(2015), made(2014)]).toEqual([1, 2, 1, 3]);
});
