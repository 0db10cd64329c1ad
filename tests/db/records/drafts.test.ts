import { beforeEach, expect, test } from 'vitest';
import { draftOf, draftsOf, dropDraft, keepDraft } from '../../../db/records/drafts.ts';
import type { Draft } from '../../../shared/ipc/schemas.ts';
import { aClient } from '../../builders/client.ts';
import { recordVault } from './record-vault.ts';

const { vault, save, only } = recordVault();

const aTyping = (overrides: Partial<Draft> = {}): Draft => ({
  form: 'decision',
  subject: 'new',
  typed: { service: '44', decided: '9.3.' },
  focus: 'decided',
  savedAt: '2015-03-09T10:00:00+01:00',
  ...overrides,
});

beforeEach(() => only(aClient({ id: 'c' }), aClient({ id: 'other', identityNumber: null })));

test('what is kept comes back as it stood, whatever was typed', () => {
  const odd = aTyping({
    typed: { a: '\u0000\ud800\u2028"\\', 'state.12': 'unseen', constructor: 'x', b: ' med  rom \n' },
    focus: null,
  });
  save((db) => keepDraft(db, 'c', odd));
  expect(draftsOf(vault().db, 'c')).toEqual([odd]);
  expect(draftOf(vault().db, 'c', 'decision', 'new')).toEqual(odd);
});

test('the newer takes the place of the older, of the same form and subject only', () => {
  const kept = [aTyping(), aTyping({ subject: 'new-2' }), aTyping({ form: 'person', subject: 'c' })];
  save((db) => {
    for (const one of kept) keepDraft(db, 'c', one);
    keepDraft(db, 'other', aTyping({ typed: {} }));
    keepDraft(db, 'c', aTyping({ typed: { service: '30' }, focus: 'service' }));
  });
  const [, second, third] = kept;
  expect(draftsOf(vault().db, 'c')).toEqual([
    aTyping({ typed: { service: '30' }, focus: 'service' }),
    second,
    third,
  ]);
  expect(draftsOf(vault().db, 'other')).toEqual([aTyping({ typed: {} })]);
});

test('one is dropped, once', () => {
  save((db) => {
    keepDraft(db, 'c', aTyping());
    keepDraft(db, 'c', aTyping({ subject: 'new-2' }));
  });
  expect(
    save((db) => [dropDraft(db, 'c', 'decision', 'new'), dropDraft(db, 'c', 'decision', 'new')]),
  ).toEqual([true, false]);
  expect(draftOf(vault().db, 'c', 'decision', 'new')).toBeNull();
  expect(draftsOf(vault().db, 'c')).toEqual([aTyping({ subject: 'new-2' })]);
});

test('nothing is kept about somebody who isn’t there', () => {
  expect(() => save((db) => keepDraft(db, 'nobody', aTyping()))).toThrow(/FOREIGN KEY/);
});
