import { describe, expect, test } from 'vitest';
import { recordDecision } from '../../../electron/usecases/decisions.ts';
import { keep } from '../../../electron/usecases/keep.ts';
import {
  officeLists,
  saveDwellings,
  saveMunicipality,
  saveServiceLevels,
} from '../../../electron/usecases/office-lists.ts';
import { sign } from '../../../electron/usecases/registrations.ts';
import { aClient, aDraft, VALUES } from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice } from './open-office.ts';

const { office, add, client, registration, lines } = openOffice();
const HOME = {
  name: 'Solheim sykehjem',
  address: 'Vegen 1',
  housingType: 5,
  organisationNumber: '974760673',
};
const FLATS = { name: 'Tunet', address: null, housingType: 3, organisationNumber: null };

describe('the municipality’s own lists', () => {
  test('are kept in their order, and written only when they change', () => {
    expect(valueOf(saveDwellings(office(), [HOME, FLATS]))).toEqual([]);
    valueOf(saveServiceLevels(office(), [['Hjemmetjenesten'], ['Sone øst', 'Sone vest'], []]));
    expect(valueOf(saveMunicipality(office(), { district: '02', organisationNumber: '974760673' }))).toEqual(
      [],
    );
    const lists = officeLists(office());
    expect(lists).toEqual({
      municipality: { number: '9998', district: '02', organisationNumber: '974760673' },
      dwellings: [HOME, FLATS],
      serviceLevels: [['Hjemmetjenesten'], ['Sone øst', 'Sone vest'], []],
    });
    const before = lines();
    valueOf(saveDwellings(office(), lists.dwellings));
    valueOf(saveServiceLevels(office(), lists.serviceLevels));
    valueOf(saveMunicipality(office(), lists.municipality));
    expect(lines()).toBe(before);
    valueOf(saveDwellings(office(), [FLATS, { ...HOME, address: null }]));
    expect(officeLists(office()).dwellings).toEqual([FLATS, { ...HOME, address: null }]);
  });

  test('refuse a dwelling without a name or twice, and numbers that are none', () => {
    const wrong = [HOME, { ...FLATS, name: ' ' }, { ...HOME, organisationNumber: '974760674' }];
    const before = lines();
    expect(valueOf(saveDwellings(office(), wrong))).toEqual([
      { field: 'dwellings.1.name', code: 'missing' },
      { field: 'dwellings.2.name', code: 'already-there', detail: 'Solheim sykehjem' },
      { field: 'dwellings.2.organisationNumber', code: 'not-organisation-number' },
    ]);
    expect(valueOf(saveMunicipality(office(), { district: null, organisationNumber: '1' }))).toEqual([
      { field: 'organisationNumber', code: 'not-organisation-number' },
    ]);
    expect(lines()).toBe(before);
  });

  test('have the organisation number of an institution', () => {
    valueOf(saveDwellings(office(), [HOME, FLATS]));
    add(aClient({ id: 'kari' }));
    const stay = (organisationNumber: string) => {
      const typed = { service: '50', decided: 't', from: 't', organisationNumber };
      valueOf(keep(office(), { client: 'kari', form: 'decision', subject: 'new', typed, focus: null }));
      return valueOf(recordDecision(office(), 'kari', 'new'))?.map(({ code }) => code);
    };
    expect([stay(HOME.name), stay(FLATS.name)]).toEqual([[], ['not-organisation-number']]);
    expect(client('kari').decisions).toMatchObject([{ organisationNumber: '974760673' }]);
  });

  test('answer variable 9 of a registration, and sign it with the district', () => {
    valueOf(saveDwellings(office(), [HOME]));
    valueOf(saveMunicipality(office(), { district: '02', organisationNumber: null }));
    add(
      aClient({ id: 'kari', registrations: [aDraft({ id: 'draft', municipality: null, values: VALUES })] }),
    );
    const typed = { dwelling: HOME.name, 9: '1', serviceLevel1: 'Hjemmetjenesten' };
    for (let time = 0; time < 2; time++)
      valueOf(keep(office(), { client: 'kari', form: 'registration', subject: 'draft', typed, focus: null }));
    expect(registration('kari', 'draft')).toMatchObject({ dwelling: HOME.name, values: { 9: 5 } });
    expect(valueOf(sign(office(), 'kari', 'draft'))).toEqual([]);
    expect(registration('kari', 'draft')).toMatchObject({
      values: { 9: 5 },
      municipality: '9998',
      district: '02',
      serviceLevels: ['Hjemmetjenesten'],
      status: 'signed',
    });
  });
});
