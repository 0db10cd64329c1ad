import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { demoClients } from '../../../shared/demo/demo-clients.ts';
import { client, type Client } from '../../../shared/record/client.ts';
import { readIdentityNumber } from '../../../shared/record/identity-number.ts';

const TODAY = '2025-12-15';
const made = (clients: number, seed: number, today = TODAY): readonly Client[] => [
  ...demoClients({ clients, seed, today }),
];
const people = made(600, 7);

describe('invented clients', () => {
  it('are the same for the same seed, others for another, and more of them begin with the same', () => {
    expect(made(60, 7)).toEqual(people.slice(0, 60));
    expect(made(60, 8).slice(4)).not.toEqual(people.slice(4, 60));
  });

  it('begin with the four persons of the letter, and are as many as wished for', () => {
    expect(people.slice(0, 4).map(({ id }) => id)).toEqual(['kari', 'ola', 'elin', 'hamid']);
    expect(made(2, 7).map(({ id }) => id)).toEqual(['kari', 'ola']);
    expect(people).toHaveLength(600);
    expect(new Set(people.map(({ id }) => id)).size).toBe(600);
  });

  it('are records as they are stored, with ids of their own', () => {
    for (const one of people) {
      expect(client.parse(one)).toEqual(one);
      for (const records of [one.registrations, one.decisions, one.stays, one.applications])
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    }
  });

  it('have synthetic numbers that are valid, tell the same as the record, and are nobody else’s', () => {
    const numbers = people.flatMap(({ identityNumber, previousIdentityNumbers }) => [
      identityNumber ?? '',
      ...previousIdentityNumbers.map(({ number }) => number),
    ]);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { identityNumber, birthDate, sex } of people)
      expect(readIdentityNumber(identityNumber ?? '', true)).toMatchObject({
        valid: true,
        synthetic: true,
        birthDate,
        sex,
      });
    for (const number of numbers)
      expect(readIdentityNumber(number, false)).toEqual({ valid: false, reason: 'synthetic' });
  });

  it('have lived through what a municipality meets', () => {
    const some = (holds: (one: Client) => boolean): boolean => people.some(holds);
    expect({
      death: some(({ deathDate }) => deathDate !== null),
      moved: some(({ moved }) => moved !== null),
      stay: some(({ stays }) => stays.length > 0),
      interruption: some(({ decisions }) => decisions.some(({ periods }) => periods.length > 1)),
      rejection: some(({ decisions }) => decisions.some(({ rejected }) => rejected)),
      complaint: some(({ decisions }) => decisions.some(({ complaint }) => complaint !== null)),
      process: some(({ id, rehabilitations }) => id.startsWith('demo') && rehabilitations.length > 0),
      dNumber: some(({ previousIdentityNumbers }) => previousIdentityNumbers.length > 0),
      draft: some(({ registrations }) => registrations.some(({ status }) => status === 'draft')),
      confidential: some(({ address }) => address?.confidential === true),
    }).toEqual(
      expect.objectContaining(
        Object.fromEntries(
          [
            'death',
            'moved',
            'stay',
            'interruption',
            'rejection',
            'complaint',
            'process',
            'dNumber',
            'draft',
            'confidential',
          ].map((what) => [what, true]),
        ),
      ),
    );
    const years = people.flatMap(({ registrations }) => registrations.map(({ date }) => date.slice(0, 4)));
    expect(new Set(years).size).toBeGreaterThanOrEqual(10);
  });

  it('say nothing of days that haven’t come but planned ends and assessments', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.date({ min: new Date('2016-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        (seed, date) => {
          const today = date.toISOString().slice(0, 10);
          for (const one of made(12, seed, today)) {
            const days = [
              one.birthDate ?? '',
              one.deathDate ?? '',
              one.moved?.date ?? '',
              ...one.applications.map(({ received }) => received),
              ...one.registrations.map((registration) => registration.date),
              ...one.decisions.map(({ decided }) => decided),
              ...one.stays.map(({ to }) => to ?? '9999'),
            ];
            expect(days.filter((day) => day > today)).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
