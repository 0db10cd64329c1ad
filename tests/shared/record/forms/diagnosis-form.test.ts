import { describe, expect, test } from 'vitest';
import { diagnosisToTyped, parseDiagnosis } from '../../../../shared/record/forms/diagnosis-form.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';
import { aDiagnosis } from '../../../builders/client.ts';

const CONTEXT = { today: '2015-05-05', syntheticAllowed: true };
const read = (typed: Typed) => {
  const { diagnosis, faults } = parseDiagnosis(typed, { birthDate: '1955-03-12' }, CONTEXT);
  return { diagnosis, faults: faults.map(({ field, code }) => `${field}: ${code}`) };
};
const whole = { code: 'K90', from: '03.02.2015' };

describe('a diagnosis', () => {
  test('shown and read again is the same', () => {
    const { id: _, ...content } = aDiagnosis();
    expect(read(diagnosisToTyped(content))).toEqual({ diagnosis: content, faults: [] });
    const open = { ...content, onset: null, givenBy: null, givenOn: null };
    expect(read(diagnosisToTyped(open))).toEqual({ diagnosis: open, faults: [] });
  });

  test('may be typed in small letters and parts; who set it may come later', () => {
    expect(read({ code: ' k 90', from: '030215' }).diagnosis).toEqual({
      code: 'K90',
      from: '2015-02-03',
      to: null,
      onset: null,
      givenBy: null,
      givenOn: null,
    });
  });

  test('a code that no list has is no fault of the form', () => {
    expect(read({ ...whole, code: 'K999' }).faults).toEqual([]);
  });

  test('may end ahead', () => {
    expect(read({ ...whole, to: '31.12.2015' }).faults).toEqual([]);
  });

  test.each<[Typed, readonly string[]]>([
    [{}, ['code: missing', 'from: missing']],
    [{ ...whole, code: 'K'.repeat(21) }, ['code: text-too-long']],
    [{ ...whole, code: 'K\u0000' }, ['code: not-text']],
    [{ ...whole, from: 'mars' }, ['from: not-a-date']],
    [{ ...whole, from: '06.05.2015' }, ['from: in-the-future']],
    [{ ...whole, onset: '06.05.2015' }, ['onset: in-the-future']],
    [{ ...whole, givenOn: '06.05.2015' }, ['givenOn: in-the-future']],
    [{ ...whole, onset: '11.03.1955' }, ['onset: before-birth']],
    [{ ...whole, to: '02.02.2015' }, ['to: end-before-start']],
  ])('%j: %j', (typed, faults) => {
    expect(read(typed)).toEqual({ diagnosis: null, faults });
  });
});
