import { syntheticNumber } from '../../../shared/demo/synthetic-number.ts';
import { randomOf } from '../../../shared/demo/random.ts';
import type { Client } from '../../../shared/record/client.ts';
import { addDays } from '../../../shared/record/dates.ts';
import { readIdentityNumber } from '../../../shared/record/identity-number.ts';
import { servicesOn } from '../../../shared/rules/in-view.ts';
import {
  atHome,
  before,
  child,
  ended,
  first,
  livesIn,
  openDecision,
  refused,
  registered,
  runs,
  TODAY,
  valued,
  YEAR,
  type Plant,
} from './plant.ts';

/** A number that is valid by the rule for those issued from 2032 alone. */
function numberOf2032(number: string): string {
  for (let one = 0; one < 100; one += 1) {
    const candidate = number.slice(0, 9) + String(one).padStart(2, '0');
    const read = readIdentityNumber(candidate, true);
    if (read.valid && read.rule === 'only-2032') return candidate;
  }
  throw new Error('no such number with these digits');
}

const dNumber = ({ birthDate, sex }: Client): string =>
  syntheticNumber({ birthDate: birthDate ?? '', sex: sex ?? 1 }, 'd-number', new Set(), randomOf(3));

const applied = (client: Client, received: string, services: readonly (30 | 32)[]): Client => ({
  ...client,
  applications: [...client.applications, { id: 'planted', received, services: [...services] }],
});

export const PERSON_PLANTS: readonly Plant[] = [
  { rule: 'R-001', suits: atHome, plant: (c) => ({ ...c, name: { ...c.name, given: '' } }) },
  { rule: 'R-002', suits: atHome, plant: (c) => ({ ...c, identityNumber: '12345678901' }) },
  { rule: 'R-003', suits: atHome, plant: (c) => ({ ...c, registrations: [] }) },
  {
    rule: 'R-004',
    suits: atHome,
    plant: (c) => ({ ...c, identityNumber: null, identityReason: 'Har ikke fått nummer ennå' }),
  },
  {
    rule: 'R-005',
    suits: atHome,
    plant: (c) => ({ ...c, identityNumber: numberOf2032(c.identityNumber ?? '') }),
  },
  {
    rule: 'R-006',
    suits: atHome,
    plant: (c, other) => ({
      ...c,
      previousIdentityNumbers: [{ number: other.identityNumber ?? '', replaced: before(400) }],
    }),
  },
  { rule: 'R-007', suits: atHome, plant: (c) => ({ ...c, birthDate: addDays(c.birthDate ?? '', 1) }) },
  { rule: 'R-008', suits: atHome, plant: (c) => ({ ...c, sex: c.sex === 1 ? 2 : 1 }) },
  { rule: 'R-009', suits: atHome, plant: (c) => ({ ...c, birthDate: null }) },
  { rule: 'R-010', suits: atHome, plant: (c) => ({ ...c, sex: null }) },
  { rule: 'R-011', suits: atHome, plant: (c) => ({ ...c, identityNumber: dNumber(c) }) },
  { rule: 'R-012', suits: ended, plant: (c) => ({ ...c, deathDate: addDays(TODAY, 10) }) },
  { rule: 'R-013', suits: refused, plant: (c) => ({ ...c, deathDate: addDays(c.birthDate ?? '', -1) }) },
  { rule: 'R-014', suits: atHome, plant: (c) => ({ ...c, address: null }) },
  { rule: 'R-015', suits: atHome, plant: (c) => registered(c, { municipality: '0511' }) },
  { rule: 'R-016', suits: atHome, plant: (c) => ({ ...c, birthDate: `${YEAR - 115}-01-01` }) },
  {
    rule: 'R-017',
    suits: atHome,
    plant: (c) => ({ ...c, moved: { date: before(30), municipality: '0301' } }),
  },
  {
    rule: 'R-018',
    suits: atHome,
    plant: (c) => ({ ...c, moved: { date: addDays(c.birthDate ?? '', -1), municipality: null } }),
  },
  { rule: 'R-019', suits: atHome, plant: (c) => ({ ...c, birthDate: addDays(TODAY, 10) }) },
  { rule: 'R-020', suits: atHome, plant: (c) => applied(c, before(40), [32]) },
  { rule: 'R-021', suits: atHome, plant: (c) => applied(c, addDays(TODAY, 10), [32]) },
  { rule: 'R-022', suits: runs(30), plant: (c) => applied(c, addDays(c.birthDate ?? '', -1), [30]) },
  { rule: 'R-023', suits: atHome, plant: (c) => applied(c, before(5), []) },
  { rule: 'R-024', suits: runs(30), plant: (c) => applied(c, openDecision(c, 30).decided, [30, 32]) },
  { rule: 'R-025', suits: atHome, plant: (c) => ({ ...c, informed: null }) },
  {
    rule: 'R-026',
    suits: atHome,
    plant: (c) => ({ ...c, informed: { date: addDays(TODAY, 3), to: 'client', by: null } }),
  },
  {
    rule: 'R-027',
    suits: atHome,
    plant: (c) => ({ ...c, informed: { date: addDays(first(c).date, 400), to: 'client', by: null } }),
  },
  {
    rule: 'R-028',
    suits: atHome,
    plant: (c) => ({ ...c, registrations: c.registrations.map((one) => ({ ...one, municipality: null })) }),
    elsewhere: { syntheticAllowed: false },
  },
  { rule: 'R-029', suits: atHome, plant: (c) => valued(c, { 11: addDays(c.birthDate ?? '', -1) }) },
  { rule: 'R-030', suits: livesIn(4, 5), plant: (c) => valued(c, { 6: 1 }) },
  { rule: 'R-031', suits: atHome, plant: (c) => valued(c, { 9: 3 }) },
  { rule: 'R-032', suits: livesIn(3), plant: (c) => valued(c, { 9: 1 }) },
  { rule: 'R-033', suits: atHome, plant: (c) => valued(c, { 9: 2 }) },
  { rule: 'R-034', suits: livesIn(2), plant: (c) => valued(c, { 9: 1 }) },
  { rule: 'R-035', suits: atHome, plant: (c) => valued(c, { 6: 2, 7: 1, 9: 5 }) },
  { rule: 'R-036', suits: atHome, plant: (c) => valued(c, { 8: 2, 9: 7 }) },
  { rule: 'R-037', suits: child, plant: (c) => valued(c, { 5: 2 }) },
  { rule: 'R-038', suits: livesIn(4, 5), plant: (c) => valued(c, { 7: 2 }) },
  { rule: 'R-039', suits: child, plant: (c) => valued(c, { 6: 1 }) },
  { rule: 'R-040', suits: atHome, plant: (c) => valued(c, { 11: addDays(TODAY, 3) }) },
  {
    rule: 'R-091',
    suits: (c) => atHome(c) && servicesOn(c, TODAY).length >= 3,
    plant: (c) => valued(c, { 52: false }),
  },
  { rule: 'R-092', suits: atHome, plant: (c) => valued(c, { 11: null }) },
];
