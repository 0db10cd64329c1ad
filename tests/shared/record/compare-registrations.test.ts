import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRegistrations } from '../../../shared/record/compare-registrations.ts';
import { aDiagnosis, aRegistration, values } from '../../builders/client.ts';
import { registrationContent } from './forms/arbitraries.ts';

const a = aRegistration();

test('a copy differs in nothing, whatever its signature, states and paper', () => {
  const copy = aRegistration({
    id: 'copy',
    states: { 12: 'confirmed' },
    paperSigned: '2015-04-01',
    signedAt: null,
  });
  expect(compareRegistrations(a, copy)).toEqual([]);
});

test('what differs comes in card order, with both values', () => {
  const b = aRegistration({
    date: '2015-04-01',
    reason: 'change',
    serviceLevels: ['Sone øst', 'Team 2'],
    values: values({ 9: 5, 10: null, 28: 4, 52: true }),
    coordinator: { from: '2015-04-01', to: null },
    notes: { 28: 'uro om kvelden' },
    diagnoses: [aDiagnosis()],
  });
  expect(compareRegistrations(a, b)).toEqual([
    { what: 'field', field: 'date', a: '2015-03-02', b: '2015-04-01' },
    { what: 'field', field: 'reason', a: 'application', b: 'change' },
    { what: 'field', field: 'serviceLevels', a: null, b: 'Sone øst / Team 2' },
    { what: 'value', number: 9, a: 1, b: 5 },
    { what: 'value', number: 10, a: '2014-11-20', b: null },
    { what: 'value', number: 28, a: 1, b: 4 },
    { what: 'note', variable: '28', a: null, b: 'uro om kvelden' },
    { what: 'diagnosis', code: 'K90', a: null, b: aDiagnosis() },
    { what: 'value', number: 52, a: false, b: true },
    { what: 'coordinator', a: null, b: { from: '2015-04-01', to: null } },
  ]);
});

test('diagnoses are compared with themselves, by id or by code and first day', () => {
  const diagnoses = [aDiagnosis(), aDiagnosis({ id: 'gone', code: 'R96' })];
  const others = [
    aDiagnosis({ to: '2015-04-30' }),
    aDiagnosis({ id: 'anew', code: 'T90', from: '2015-04-01' }),
  ];
  expect(
    compareRegistrations(aRegistration({ diagnoses }), aRegistration({ diagnoses: others })),
  ).toMatchObject([
    { code: 'K90', a: { to: null }, b: { to: '2015-04-30' } },
    { code: 'R96', b: null },
    { code: 'T90', a: null },
  ]);
  const renamed = diagnoses.map((one) => ({ ...one, id: `${one.id}-2` }));
  expect(compareRegistrations(aRegistration({ diagnoses }), aRegistration({ diagnoses: renamed }))).toEqual(
    [],
  );
});

test('whatever they hold, the other way round it is the same with the values changed about', () => {
  fc.assert(
    fc.property(registrationContent, registrationContent, (one, other) => {
      const [from, to] = [aRegistration(one), aRegistration(other)];
      const there = compareRegistrations(from, to);
      const back = compareRegistrations(to, from).map((difference) => ({
        ...difference,
        a: difference.b,
        b: difference.a,
      }));
      expect(new Set(back.map((one) => JSON.stringify(one, Object.keys(one).sort())))).toEqual(
        new Set(there.map((one) => JSON.stringify(one, Object.keys(one).sort()))),
      );
    }),
    { numRuns: 1_000 },
  );
});
