import fc from 'fast-check';
import { vaultContract, type VaultCall } from '../../../shared/ipc/contract.ts';
import type { Client } from '../../../shared/record/client.ts';
import {
  DECISION_FIELDS,
  PERSON_FIELDS,
  REGISTRATION_FIELDS,
  REHABILITATION_FIELDS,
} from '../../../shared/record/forms/fields.ts';
import { VALUES, aClient, aDecision, aDraft, aRegistration, aRehabilitation } from '../../builders/client.ts';
import { junk } from '../../shared/record/forms/arbitraries.ts';
import { PASSWORD } from '../../durability/specimen.ts';
import { fromSchema, type Wanted } from './from-schema.ts';

/** Two clients, with something of each kind to ask about. */
export const people = (): readonly Client[] => [
  aClient({
    id: 'kari',
    registrations: [
      aRegistration({ id: 'signed' }),
      aDraft({ id: 'draft', date: '2015-04-01', values: VALUES }),
    ],
    decisions: [aDecision()],
    rehabilitations: [aRehabilitation()],
  }),
  aClient({ id: 'ola', identityNumber: '20818021195', registrations: [] }),
];

const texts = fc.string({ minLength: 1, maxLength: 64 });
const known = (...those: readonly string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...those) }, texts);
const what = fc.oneof(junk, fc.constantFrom('44', '01.04.2015', '20818021195', '1,5', 'Dovre', '1', '2'));
const typedIn = (fields: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...fields, '__proto__', 'constructor'), what, {
    maxKeys: 6,
    noNullPrototype: true,
  });
const whole = { service: '44', decided: '9.3.15', hours: '2', from: '9.3.15', kind: 'rehabilitation' };

/** What a caller could send on purpose: forms of a client who is there, whole and half typed. */
const kept = fc.oneof(
  ...(
    [
      ['person', PERSON_FIELDS, fc.constantFrom('kari', 'ola')],
      ['registration', REGISTRATION_FIELDS, known('draft', 'signed')],
      ['decision', DECISION_FIELDS, known('new', 'decision-1', '§ 3')],
      ['rehabilitation', REHABILITATION_FIELDS, known('new', 'process-1', '§ 3')],
    ] as const
  ).map(([form, fields, subject]) =>
    fc
      .record({
        client: fc.constant('kari'),
        form: fc.constant(form),
        subject,
        typed: typedIn(fields),
        focus: fc.constant(null),
      })
      .map((one) => ({
        ...one,
        typed: {
          ...(form === 'person' || form === 'registration'
            ? {}
            : { ...whole, kind: form === 'decision' ? 'decision' : whole.kind }),
          ...one.typed,
        },
      })),
  ),
);

/** What forms of acts are made of, with words that mean something in one or another of them. */
const acted = fc.dictionary(
  fc.constantFrom(
    ...['date', 'from', 'to', 'received', 'services', 'type', 'reason', 'note', 'number', 'hours', 'outcome'],
    ...[
      'sentOn',
      'kind',
      'identityNumber',
      'municipality',
      'replaced',
      'code',
      'service',
      'decided',
      '__proto__',
    ],
  ),
  fc.oneof(
    what,
    fc.constantFrom('01.02.2015', '03.02.2015', '20.03.2015', '44', '10', 'short', 'other', '3431'),
  ),
  { maxKeys: 5, noNullPrototype: true },
);
const record = known('draft', 'signed', 'decision-1', 'process-1');

const wanted: Wanted = (path) => {
  switch (path.join('.')) {
    case 'password':
    case 'current':
    case 'secret.password':
      return known(PASSWORD);
    case 'next':
    case 'newPassword':
    case 'secret.newPassword':
      return known('et helt nytt langt passord');
    case 'record.?':
      return record;
    case 'registration':
    case 'registration.?':
      return known('draft', 'draft', 'signed');
    case 'chosen.?.*':
      return record;
    case 'date':
      return what;
    case 'folder':
    case 'folder.?':
      return known('a folder');
    case 'year':
      return fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(2014, 2015) },
        fc.integer({ min: 2004, max: 2100 }),
      );
    case 'rule':
      return fc.integer({ min: 1, max: 99 }).map((number) => `R${String(number).padStart(3, '0')}`);
    case 'client':
      return known('kari', 'kari', 'kari', 'ola');
    case 'id':
      return known('kari', 'draft', 'signed');
    case 'subject':
      return known('new', 'decision-1', 'process-1', '§ 3', 'draft', 'kari');
    case 'typed.*':
      return what;
    case 'after.?':
      return fc.oneof(
        texts,
        fc.tuple(texts, texts).map((pair) => JSON.stringify(pair)),
      );
    default:
      return null;
  }
};
/** Inputs that a call's schema takes, most of them about people who are there. */
export const inputOf = (name: VaultCall): fc.Arbitrary<unknown> => {
  const any = fromSchema(vaultContract[name].input, (path) =>
    name === 'act' && path.join('.') === 'typed' ? acted : wanted(path),
  );
  return name === 'keep' ? fc.oneof({ weight: 4, arbitrary: kept }, any) : any;
};
