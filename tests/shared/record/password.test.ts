import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordStrength } from '../../../shared/record/password.ts';

describe('a password', () => {
  it.each([
    ['', false, 'too-short'],
    ['Passord123!', false, 'too-short'],
    ['ti tegn her', false, 'too-short'],
    ['aaaaaaaaaaaaaaaaaaaa', false, 'repeated'],
    ['abababababababab', false, 'repeated'],
    ['hest hest hest hest', false, 'repeated'],
    ['fjorten-tegn-x', true, 'long'],
    ['å i åa æ e ø', false, 'too-short'],
    ['sol hav fjell by', true, 'long'],
    ['sol hav fje bro', true, 'words'],
    ['sol.hav.elv.vik', true, 'words'],
    ['fire gule sykler sover', true, 'words'],
  ])('%j: acceptable %s, %s', (password, acceptable, reason) => {
    expect(passwordStrength(password)).toMatchObject({ acceptable, reason });
  });

  it('is judged alike however its letters are put together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (password) => {
        expect(passwordStrength(password.normalize('NFD'))).toEqual(
          passwordStrength(password.normalize('NFC')),
        );
      }),
    );
  });

  it('is never acceptable below 14 characters without four words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 13 }), (password) => {
        const strength = passwordStrength(password);
        expect(strength.acceptable && strength.reason === 'long').toBe(false);
      }),
    );
  });

  it('gets more bits for more, and few for what is easy to guess', () => {
    const bits = (password: string): number => passwordStrength(password).bits;
    expect(bits('')).toBe(0);
    expect(bits('abcdefghijklmnop')).toBeLessThan(30);
    expect(bits('1234567890123456')).toBeLessThan(30);
    expect(bits('fire gule sykler sover')).toBe(44);
    expect(bits('fire gule sykler sover ute')).toBe(55);
    expect(bits('kX7#qP2!vR9&wZ4')).toBeGreaterThan(80);
  });
});
