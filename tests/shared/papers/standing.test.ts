import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../shared/papers/card.ts';
import type { CardRequest } from '../../../shared/papers/card-request.ts';
import type { Registration } from '../../../shared/record/registration.ts';
import { aClient, aDraft, aRegistration } from '../../builders/client.ts';

const standing = (registrations: readonly Registration[], overrides: Partial<CardRequest> = {}) =>
  cardOf(aClient({ registrations }), {
    registration: registrations[0] ?? null,
    date: '2015-05-05',
    printedAt: '2015-05-05T09:30',
    municipality: { number: '0511', name: 'Dovre', district: null },
    purpose: 'municipality',
    language: 'nb',
    blank: false,
    ...overrides,
  }).standing;

const first = aRegistration({ id: 'first' });

describe('what a card is worth', () => {
  it.each([
    ['the valid one', [first], { notices: ['Gyldig registrering'], watermark: null }],
    ['a draft', [aDraft()], { notices: ['Kladd – ikke underskrevet'], watermark: 'KLADD' }],
    ['none', [], { notices: ['Kladd – ikke underskrevet'], watermark: 'KLADD' }],
    [
      'one with a later one',
      [first, aRegistration({ id: 'second', date: '2015-04-20' })],
      { notices: ['Erstattet – se registrering 20.04.2015'], watermark: 'ERSTATTET' },
    ],
    [
      'one with later ones: the valid one is named',
      [
        first,
        aRegistration({ id: 'second', date: '2015-04-01' }),
        aRegistration({ id: 'third', date: '2015-05-01' }),
      ],
      { notices: ['Erstattet – se registrering 01.05.2015'], watermark: 'ERSTATTET' },
    ],
    [
      'one that a draft follows',
      [first, aDraft({ id: 'second', date: '2015-04-20' })],
      { notices: ['Gyldig registrering'], watermark: null },
    ],
    [
      'one that was corrected',
      [first, aRegistration({ id: 'second', reason: 'correction', correctionOf: 'first' })],
      { notices: ['Erstattet – se registrering 02.03.2015'], watermark: 'ERSTATTET' },
    ],
    [
      'the correction',
      [aRegistration({ id: 'second', reason: 'correction', correctionOf: 'first' }), first],
      { notices: ['Gyldig registrering', 'Retting av 02.03.2015'], watermark: null },
    ],
    [
      'a late entry before the valid one',
      [aRegistration({ id: 'late', date: '2014-11-03', reason: 'late' }), first],
      { notices: ['Erstattet – se registrering 02.03.2015', 'Etterregistrert'], watermark: 'ERSTATTET' },
    ],
  ])('is told of %s', (_, registrations, expected) => {
    expect(standing(registrations)).toMatchObject(expected);
  });

  it('is told as of the day it is printed, not of the day it is made for', () => {
    const later = aRegistration({ id: 'second', date: '2016-01-11' });
    expect(standing([first, later]).watermark).toBeNull();
    expect(standing([first, later], { printedAt: '2016-02-01T08:00' }).watermark).toBe('ERSTATTET');
  });

  it.each([
    ['practice', 'nb', 'ØVELSE', 'Øvelse – oppdiktet person'],
    ['practice', 'nn', 'ØVING', 'Øving – oppdikta person'],
    ['testdata', 'nb', 'TESTDATA', 'Testdata – oppdiktet person'],
  ] as const)('says %s before anything else (%s)', (purpose, language, watermark, notice) => {
    const draft = standing([aDraft()], { purpose, language });
    expect(draft.watermark).toBe(watermark);
    expect(draft.notices[0]).toBe(notice);
    expect(draft.notices).toHaveLength(2);
    expect(standing([first], { purpose, language, blank: 'client' })).toMatchObject({ watermark });
  });
});
