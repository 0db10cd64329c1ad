import { PRACTICE_MUNICIPALITY } from '../catalogue/municipalities.ts';
import type { Caseworker, Dwelling, Municipality } from '../record/municipality.ts';

/** The practice municipality: places, houses and people that are nowhere. Postcodes from 9992 on are in use nowhere. */

export const MUNICIPALITY: Municipality = {
  number: PRACTICE_MUNICIPALITY.number,
  district: null,
  organisationNumber: '310000051',
};

export const CASEWORKERS: readonly Caseworker[] = [
  { name: 'Berit Haugland', title: 'sykepleier' },
  { name: 'Jon Åmot', title: 'saksbehandler' },
];

export const NURSING_HOME: Dwelling = {
  name: 'Fjellvik sykehjem',
  address: 'Sjukehusvegen 2',
  housingType: 5,
  organisationNumber: '310000019',
};
export const OLD_AGE_HOME: Dwelling = {
  name: 'Solheim aldershjem',
  address: 'Solheimvegen 11',
  housingType: 4,
  organisationNumber: '310000027',
};
export const RESPITE_HOME: Dwelling = {
  name: 'Bjørkely avlastningsbolig',
  address: 'Bjørkelyvegen 5',
  housingType: 6,
  organisationNumber: '310000035',
};
export const CARE_FLATS: Dwelling = {
  name: 'Tunet omsorgsboliger',
  address: 'Tunvegen 1',
  housingType: 3,
  organisationNumber: null,
};
export const SHARED_HOUSE: Dwelling = {
  name: 'Bekkefaret bofellesskap',
  address: 'Bekkefaret 8',
  housingType: 2,
  organisationNumber: null,
};

export const DWELLINGS: readonly Dwelling[] = [
  NURSING_HOME,
  OLD_AGE_HOME,
  RESPITE_HOME,
  CARE_FLATS,
  SHARED_HOUSE,
];

export const TOWNS = [
  { postcode: '9999', town: 'Fjellvik' },
  { postcode: '9997', town: 'Sandvær' },
  { postcode: '9996', town: 'Ånesgrenda' },
] as const;

export const STREETS = [
  'Granveien',
  'Solvegen',
  'Bjørkelia',
  'Kyrkjevegen',
  'Storgata',
  'Sjøgata',
  'Åsvegen',
  'Elvebakken',
  'Fjordgata',
  'Skolevegen',
  'Hellebakken',
  'Løkkeveien',
  'Øvre Torg',
  'Myrvegen',
  'Strandgata',
] as const;
