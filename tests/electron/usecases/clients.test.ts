import { expect, test } from 'vitest';
import { createClient, emptyClient, openClient } from '../../../electron/usecases/clients.ts';
import { keep } from '../../../electron/usecases/keep.ts';
import { aClient } from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice } from './open-office.ts';

const { office, add, client, lines, logged } = openOffice();

const create = (family: string, given: string, identityNumber = '') => {
  const { id, faults } = valueOf(createClient(office(), { family, given, identityNumber }));
  return { id, faults: faults.map(({ field, code }) => `${field}: ${code}`) };
};

test('a name is enough', () => {
  const [line] = logged(() => create(' Hansen ', 'Kari'));
  const { id, faults } = create('Hansen', 'Kari');
  expect(faults).toEqual([]);
  expect(client(id ?? '')).toEqual({
    ...emptyClient(id ?? ''),
    name: { family: 'Hansen', given: 'Kari', middle: null },
  });
  expect(line).toMatch(/^changed [0-9a-f-]{36} \{"form":"client"\}$/);
});

test('a number tells birth date and sex', () => {
  const { id } = create('Haugen', 'Kari', '128355 12094');
  expect(client(id ?? '')).toMatchObject({ identityNumber: '12835512094', birthDate: '1955-03-12', sex: 2 });
});

test.each([
  ['', 'Kari', '', ['family: missing']],
  ['Hansen', '  ', '', ['given: missing']],
  ['Han\u0000sen', 'Kari', '', ['family: not-text']],
  ['Hansen', 'Kari', '1283', ['identityNumber: not-identity-number']],
  ['Hansen', 'Kari', '20818021195', ['identityNumber: identity-number-taken']],
  ['Hansen', 'Kari', '03918233104', ['identityNumber: identity-number-taken']],
])('nobody is made of %j %j %j', (family, given, number, expected) => {
  const previousIdentityNumbers = [{ number: '03918233104', replaced: '2014-01-01' }];
  add(aClient({ id: 'ola', identityNumber: '20818021195', previousIdentityNumbers }));
  const before = lines();
  expect(create(family, given, number)).toEqual({ id: null, faults: expected });
  expect(lines()).toBe(before);
});

test('the first look at a client goes into the log, with what stands as typed', () => {
  add(aClient({ id: 'kari' }));
  const open = (id: string) => valueOf(openClient(office(), id));
  expect(logged(() => open('kari'))).toEqual(['read kari {}']);
  expect([...logged(() => open('kari')), ...logged(() => open('nobody'))]).toEqual([]);
  valueOf(
    keep(office(), {
      client: 'kari',
      form: 'person',
      subject: 'kari',
      typed: { sex: 'x', identityNumber: '' },
      focus: 'sex',
    }),
  );
  expect(open('kari')).toMatchObject({
    client: { id: 'kari' },
    drafts: [{ form: 'person', subject: 'kari', typed: { sex: 'x' }, focus: 'sex' }],
  });
  expect(open('nobody')).toBeNull();
});
