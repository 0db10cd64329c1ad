import type { ClientRow } from '../../../renderer/api.ts';
import type { Client } from '../../../shared/record/client.ts';
import { aClient, aRegistration } from '../../builders/client.ts';

/** Invented people: names and numbers that belong to nobody (the month has 80 added). */

const FAMILY = [
  'Aasen',
  'Bråten',
  'Dybdahl',
  'Fjeld',
  'Haugsrud',
  'Kvåle',
  'Lillebø',
  'Moen',
  'Nygård',
] as const;
const MORE = ['Rahimi', 'Rønning', 'Storlien', 'Sætre', 'Vårdal', 'Økland', 'Øyen', 'Åsgård'] as const;
const GIVEN = ['Aslaug', 'Einar', 'Gerd', 'Hamid', 'Ingrid', 'Jon', 'Liv Torunn', 'Magne', 'Sigrun'] as const;
const FAMILIES = [...FAMILY, ...MORE];
const SERVICES: readonly (readonly number[])[] = [
  [30, 44],
  [44],
  [50],
  [30, 31, 33, 43, 44, 45],
  [],
  [34, 35],
];

const FINDINGS: readonly ClientRow['findings'][] = [
  null,
  { severity: 'varsel', count: 1 },
  { severity: 'sperre', count: 1 },
  { severity: 'feil', count: 2 },
  null,
  { severity: 'tips', count: 1 },
  { severity: 'varsel', count: 2 },
];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('An empty list');
  return found;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The invented client number `index` of a list of `count`, in the order of names. */
const row = (index: number, count: number): ClientRow => {
  const family = at(FAMILIES, Math.floor((index * FAMILIES.length) / count));
  const [day, month, year] = [1 + (index % 28), 1 + (index % 12), 1925 + ((index * 7) % 90)];
  const born = `${year}-${two(month)}-${two(day)}`;
  const registered = `202${4 + (index % 2)}-${two(1 + ((index * 5) % 11))}-04`;
  return {
    id: `client-${index}`,
    name: `${family}, ${at(GIVEN, index * 5)}`,
    birthDate: born,
    identityNumber: `${two(day)}${month + 80}${two(year % 100)}${String(10_000 + index).slice(-5)}`,
    confidential: index % 13 === 5,
    deathDate: index % 17 === 9 ? '2025-11-19' : null,
    registered: index % 19 === 3 ? null : registered,
    draft: index % 11 === 4 ? '2025-12-01' : null,
    services: [...at(SERVICES, index)],
    district: at(['01', '02', '03', null], index),
    findings: at(FINDINGS, index),
  };
};

export const rows = (count: number): readonly ClientRow[] =>
  Array.from({ length: count }, (_, index) => row(index, count));

/** The whole record behind a row: the builder's defaults under the row's name. */
export const client = (id: string): Client =>
  aClient({ id, registrations: [aRegistration({ id: `${id}-registration` })] });
