import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHours, parseTypedHours } from '../../../shared/record/hours.ts';
import { readHoursHelp } from '../../../shared/record/hours-helper.ts';
import { hoursHelpText } from '../../../shared/text/hours-helper.ts';

test.each([
  ['24 t/mnd', '24 t per måned : 4 = 6 t per uke'],
  ['24 timer i måneden', '24 timer per måned : 4 = 6 t per uke'],
  ['10 t pr. mnd.', '10 t per måned : 4 = 2,5 t per uke'],
  ['3 x 45 min/uke', '3 × 45 min per uke = 2,25 t per uke'],
  ['3x45 min', '3 × 45 min per uke = 2,25 t per uke'],
  ['2 ganger 1,5 t i uka', '2 × 1,5 t per uke = 3 t per uke'],
  ['2 t hver 14. dag', '2 t hver 14. dag : 2 = 1 t per uke'],
  ['2 t annenhver uke', '2 t hver 14. dag : 2 = 1 t per uke'],
  ['3 timer hver 3. uke', '3 timer hver 3. uke : 3 = 1 t per uke'],
  ['30 min daglig', '30 min per dag × 7 = 3,5 t per uke'],
  ['2 x 15 min/dag', '2 × 15 min per dag × 7 = 3,5 t per uke'],
  ['1 t 30 min hver dag', '1 t 30 min per dag × 7 = 10,5 t per uke'],
  ['8 t annenhver helg', '8 t annenhver helg : 2 = 4 t per uke'],
  ['480 min hver helg', '480 min hver helg = 8 t per uke'],
  ['2 t/uke', '2 t per uke = 2 t per uke'],
])('%s is shown as %s', (typed, said) => {
  const help = readHoursHelp(typed);
  expect(help === null ? null : hoursHelpText(help, 'nb')).toBe(said);
});

test.each([
  ['24 timar i månaden', '24 timar per månad : 4 = 6 t per veke'],
  ['3 gonger 45 minutt i veka', '3 × 45 minutt per veke = 2,25 t per veke'],
  ['8 t annankvar helg', '8 t annankvar helg : 2 = 4 t per veke'],
  ['2 t kvar 14. dag', '2 t kvar 14. dag : 2 = 1 t per veke'],
])('%s is read in nynorsk too', (typed, said) => {
  const help = readHoursHelp(typed);
  expect(help === null ? null : hoursHelpText(help, 'nn')).toBe(said);
});

test.each(['annenhver helg', 'annankvar helg', 'hver 14. dag', 'hver helg'])(
  '%s asks for how long',
  (typed) => {
    expect(readHoursHelp(typed)?.kind).toBe('amount-wanted');
  },
);

test.each([
  '',
  '1,5',
  '2 t',
  '90 min',
  '1:30',
  '1 t 30',
  '24',
  '3 x',
  '2 t hver gang',
  '9999 t/uke',
  '0 t/mnd',
  'x 3',
])('%s is left to the field', (typed) => {
  expect(readHoursHelp(typed)).toBeNull();
});

test('what is taken over reads as the same minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 500 }), (times, minutes) => {
      const help = readHoursHelp(`${times} x ${minutes} min/mnd`);
      if (help?.kind !== 'reckoned') {
        expect(Math.round((times * minutes) / 4)).toBeLessThan(1);
        return;
      }
      expect(help.minutes).toBe(Math.floor((times * minutes * 2 + 4) / 8));
      expect(parseTypedHours(formatHours(help.minutes))).toEqual({ ok: true, minutes: help.minutes });
    }),
  );
});

test('reads or leaves any text, and never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void readHoursHelp(text)));
});
