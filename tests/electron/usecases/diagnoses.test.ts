import { beforeEach, describe, expect, test } from 'vitest';
import { draftsOf } from '../../../db/records/drafts.ts';
import { recordDiagnosis, removeDiagnosis } from '../../../electron/usecases/diagnoses.ts';
import { keep } from '../../../electron/usecases/keep.ts';
import { sign } from '../../../electron/usecases/registrations.ts';
import type { Typed } from '../../../shared/record/forms/typed.ts';
import { aClient, aDiagnosis, aDraft, aRegistration, VALUES } from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice } from './open-office.ts';

const { office, add, registration, lines, logged } = openOffice();
const stroke = aDiagnosis({ id: 'stroke' });

beforeEach(() =>
  add(
    aClient({
      id: 'kari',
      registrations: [
        aRegistration({ id: 'signed', diagnoses: [stroke] }),
        aDraft({ id: 'draft', date: '2015-04-01', values: VALUES, diagnoses: [stroke] }),
      ],
    }),
  ),
);

const type = (subject: string, typed: Typed) =>
  valueOf(keep(office(), { client: 'kari', form: 'diagnosis', subject, typed, focus: 'code' }));
const record = (subject: string, of = 'draft') =>
  valueOf(recordDiagnosis(office(), { client: 'kari', registration: of, subject }));
const remove = (subject: string, of = 'draft') =>
  valueOf(removeDiagnosis(office(), { client: 'kari', registration: of, subject }));
const codes = () => registration('kari', 'draft').diagnoses.map(({ code }) => code);
const kept = () => draftsOf(office().vault.db, 'kari').map(({ subject }) => subject);
const asthma = { code: 'r96', from: '20.04.2009' };

describe('a diagnosis of a draft', () => {
  test('is kept as typed until it is recorded, with an id of its own then', () => {
    expect(type('new', { code: 'R96' })).toMatchObject({ faults: [{ field: 'from', code: 'missing' }] });
    expect(record('new')).toEqual([{ field: 'from', code: 'missing' }]);
    type('new', asthma);
    expect(codes()).toEqual(['K90']);
    expect(logged(() => record('new'))).toEqual(['changed kari {"form":"diagnosis","registration":"draft"}']);
    expect(codes()).toEqual(['K90', 'R96']);
    expect(registration('kari', 'draft')).toMatchObject({
      states: { 29: 'changed' },
      diagnoses: [stroke, { from: '2009-04-20', to: null, onset: null }],
    });
    expect(registration('kari', 'draft').diagnoses[1]?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(kept()).toEqual([]);
  });

  test('is changed in its place and taken out, and the signed one’s stays', () => {
    type('stroke', { code: 'K90', from: '03.02.2015', to: '30.04.2015' });
    record('stroke');
    expect(registration('kari', 'draft').diagnoses).toMatchObject([{ id: 'stroke', to: '2015-04-30' }]);
    expect(remove('stroke')).toEqual([]);
    expect(codes()).toEqual([]);
    expect(registration('kari', 'signed').diagnoses).toEqual([stroke]);
  });

  test('is signed as the form shows it, recorded or not', () => {
    type('new-1', asthma);
    type('stroke', { code: 'K91', from: '03.02.2015' });
    expect(valueOf(sign(office(), 'kari', 'draft'))).toEqual([]);
    expect(codes()).toEqual(['K91', 'R96']);
    expect(kept()).toEqual([]);
  });

  test('that can’t be read holds the signing up', () => {
    type('new', { code: 'R96', from: 'da hun var liten' });
    expect(valueOf(sign(office(), 'kari', 'draft'))).toEqual([{ field: 'diagnoses', code: 'not-a-date' }]);
    expect(registration('kari', 'draft').status).toBe('draft');
  });

  test('belongs to the draft that it names', () => {
    add(
      aClient({
        id: 'ola',
        identityNumber: null,
        registrations: [
          aRegistration({ id: 'wrong' }),
          aDraft({ id: 'a', date: '2015-04-01', values: VALUES }),
          aDraft({ id: 'b', values: VALUES, correctionOf: 'wrong', correctionReason: 'Feil' }),
        ],
        identityReason: 'venter',
      }),
    );
    valueOf(
      keep(office(), {
        client: 'ola',
        form: 'diagnosis',
        subject: 'new',
        typed: { ...asthma, registration: 'b' },
        focus: null,
      }),
    );
    expect(valueOf(sign(office(), 'ola', 'a'))).toEqual([]);
    expect(valueOf(sign(office(), 'ola', 'b'))).toEqual([]);
    expect([registration('ola', 'a'), registration('ola', 'b')].map((one) => one.diagnoses.length)).toEqual([
      0, 1,
    ]);
  });

  test('is refused where there is no such draft or diagnosis', () => {
    type('new', asthma);
    const before = lines();
    expect([record('new', 'signed'), record('new-2'), remove('stroke', 'signed'), remove('asthma')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(type('asthma', asthma)).toBe('no-such-record');
    expect(lines()).toBe(before);
  });
});
