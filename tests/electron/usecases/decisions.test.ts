import { beforeEach, describe, expect, test } from 'vitest';
import { draftOf, draftsOf } from '../../../db/records/drafts.ts';
import { keep } from '../../../electron/usecases/keep.ts';
import { recordDecision, recordRehabilitation } from '../../../electron/usecases/decisions.ts';
import { decisionToTyped, rehabilitationToTyped } from '../../../shared/record/forms/decision-form.ts';
import type { Typed } from '../../../shared/record/forms/typed.ts';
import { registerView } from '../../../shared/reporting/register-view.ts';
import {
  aClient,
  aDecision,
  aDraft,
  aRegistration,
  aRehabilitation,
  aRejection,
} from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice, TODAY } from './open-office.ts';

const { office, add, client, lines, logged } = openOffice();

const earlier = { from: '2015-03-09', to: '2015-03-20' };
const running = aDecision({
  id: 'running',
  periods: [earlier, { from: '2015-04-01', to: null }],
  complaint: { received: '2015-04-01', sentOn: null, outcome: null, date: null },
});
beforeEach(() =>
  add(
    aClient({
      id: 'kari',
      registrations: [aRegistration({ date: '2015-03-02' }), aDraft({ id: 'draft', date: '2015-01-01' })],
      decisions: [running],
      rehabilitations: [aRehabilitation()],
    }),
  ),
);

type Form = 'decision' | 'rehabilitation';
const type = (form: Form, subject: string, typed: Typed) =>
  valueOf(keep(office(), { client: 'kari', form, subject, typed, focus: null }));
const record = (form: Form, subject: string, of = 'kari') =>
  valueOf((form === 'decision' ? recordDecision : recordRehabilitation)(office(), of, subject))?.map(
    ({ field, code }) => `${field}: ${code}`,
  ) ?? null;
const typed = decisionToTyped(aDecision());

describe('a decision', () => {
  test('is recorded from its draft, with an id of its own, and the draft is gone', () => {
    type('decision', 'new', typed);
    type('decision', 'new-2', { ...typed, service: '30', hours: '1,5' });
    const [line] = logged(() => expect(record('decision', 'new')).toEqual([]));
    const made = client('kari').decisions[1];
    expect(made).toEqual(aDecision({ id: made?.id ?? '' }));
    expect(made?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(line).toBe(`changed kari {"decision":"${made?.id ?? ''}"}`);
    expect(draftsOf(office().vault.db, 'kari').map(({ subject }) => subject)).toEqual(['new-2']);

    expect(record('decision', 'new-2')).toEqual([]);
    const view = registerView(client('kari'), TODAY).services;
    expect(view.map(({ service, minutesPerWeek }) => [service, minutesPerWeek])).toEqual([
      [30, 90],
      [44, 240],
      [45, null],
    ]);
  });

  test('that is there is changed in its place; earlier periods and the complaint stay', () => {
    type('decision', 'running', { ...decisionToTyped(running), hours: '3', to: '30.04.15' });
    expect(record('decision', 'running')).toEqual([]);
    expect(client('kari').decisions).toEqual([
      { ...running, minutesPerWeek: 180, periods: [earlier, { from: '2015-04-01', to: '2015-04-30' }] },
    ]);
  });

  test('needs a signed registration before it; a draft is none', () => {
    type('decision', 'new', { ...typed, decided: '01.03.15' });
    const before = lines();
    expect(record('decision', 'new')).toEqual(['decided: no-registration-before']);
    expect(lines()).toBe(before);
    expect(client('kari').decisions).toEqual([running]);
    expect(draftOf(office().vault.db, 'kari', 'decision', 'new')).not.toBeNull();
  });

  test('with a fault is not recorded, and what is typed stays', () => {
    type('decision', 'new', { ...typed, hours: '', from: '16.' });
    expect(record('decision', 'new')).toEqual(['hours: missing', 'from: not-a-date']);
    expect(client('kari').decisions).toEqual([running]);
    expect(draftOf(office().vault.db, 'kari', 'decision', 'new')?.typed['from']).toBe('16.');
  });

  test('can be a rejection', () => {
    type('decision', 'new', { ...typed, rejected: 'ja' });
    expect(record('decision', 'new')).toEqual([]);
    const made = client('kari').decisions[1];
    expect(made).toEqual(aRejection({ id: made?.id ?? '' }));
  });

  test('has the fields of its service', () => {
    type('decision', 'new', { ...typed, service: '35', kind: 'resolution', organisationNumber: 'x' });
    expect(record('decision', 'new')).toEqual([]);
    expect(client('kari').decisions[1]).toMatchObject({
      ...{
        service: 35,
        kind: 'resolution',
        minutesPerWeek: null,
        severalStaff: null,
        organisationNumber: null,
      },
    });
  });

  test('can be a measure of a process of the client', () => {
    type('decision', 'new', { ...typed, rehabilitation: 'process-1' });
    expect(record('decision', 'new')).toEqual([]);
    expect(client('kari').decisions[1]?.rehabilitation).toBe('process-1');
  });

  test('whose id begins like a new one is still itself', () => {
    add(aClient({ id: 'other', identityNumber: null, decisions: [aDecision({ id: 'newer' })] }));
    const typing = {
      client: 'other',
      form: 'decision',
      subject: 'newer',
      typed: { ...typed, hours: '5' },
    } as const;
    valueOf(keep(office(), { ...typing, focus: null }));
    expect(record('decision', 'newer', 'other')).toEqual([]);
    expect(client('other').decisions).toEqual([aDecision({ id: 'newer', minutesPerWeek: 300 })]);
  });
});

describe('a process', () => {
  const process = rehabilitationToTyped(aRehabilitation({ kind: 'habilitation', goal: 'Gå\nute' }));

  test('is recorded from its draft, and runs as service 45', () => {
    type('rehabilitation', 'new', process);
    const [line] = logged(() => expect(record('rehabilitation', 'new')).toEqual([]));
    const made = client('kari').rehabilitations[1];
    expect(made).toEqual(aRehabilitation({ id: made?.id ?? '', kind: 'habilitation', goal: 'Gå\nute' }));
    expect(line).toBe(`changed kari {"rehabilitation":"${made?.id ?? ''}"}`);
    expect(draftsOf(office().vault.db, 'kari')).toEqual([]);
  });

  test('that is there is changed in its place', () => {
    type('rehabilitation', 'process-1', { ...process, to: '30.06.15' });
    expect(record('rehabilitation', 'process-1')).toEqual([]);
    expect(client('kari').rehabilitations).toEqual([
      aRehabilitation({ kind: 'habilitation', goal: 'Gå\nute', to: '2015-06-30' }),
    ]);
  });

  test('needs a signed registration before it', () => {
    type('rehabilitation', 'new', { ...process, decided: '01.03.15' });
    expect(record('rehabilitation', 'new')).toEqual(['decided: no-registration-before']);
    expect(client('kari').rehabilitations).toHaveLength(1);
  });
});

test.each([
  ['decision', 'new', 'kari'],
  ['decision', 'running', 'kari'],
  ['decision', 'new', 'nobody'],
  ['rehabilitation', 'new', 'kari'],
  ['rehabilitation', 'process-1', 'nobody'],
] as const)('without a draft there is no %s to record (%s of %s)', (form, subject, of) => {
  const before = lines();
  expect(record(form, subject, of)).toBeNull();
  expect(lines()).toBe(before);
});
