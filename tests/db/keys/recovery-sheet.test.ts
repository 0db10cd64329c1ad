import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecoverySheet, recoverySheetOf } from '../../../db/keys/recovery-sheet.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 });
const places = fc.nat({ max: 27 });
const signs = fc.constantFrom(...Array.from(ALPHABET));

const withSign = (code: string, at: number, sign: string): string => {
  const characters = Array.from(code.replaceAll('-', ''));
  characters[at] = sign;
  return characters.join('');
};

describe('the recovery sheet', () => {
  it('is 7 groups of 4', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(recoverySheetOf(secret)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/);
      }),
    );
  });

  it('gives the secret back', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const parsed = parseRecoverySheet(recoverySheetOf(secret));
        expect(parsed.ok && new Uint8Array(parsed.value)).toEqual(secret);
      }),
    );
  });

  it('forgives how it is typed', () => {
    fc.assert(
      fc.property(
        secrets,
        fc.constantFrom('', ' ', '  ', ' – ', '\u00a0', '.'),
        fc.constantFrom('1', 'i', 'I', 'l', 'L'),
        fc.constantFrom('0', 'o', 'O'),
        (secret, between, one, zero) => {
          const typed = recoverySheetOf(secret).toLowerCase().replaceAll('-', between);
          const parsed = parseRecoverySheet(` ${typed.replaceAll('1', one).replaceAll('0', zero)}\n`);
          expect(parsed.ok && new Uint8Array(parsed.value)).toEqual(secret);
        },
      ),
    );
  });

  it('notices every single wrong sign, and says in which group', () => {
    fc.assert(
      fc.property(secrets, places, signs, (secret, at, sign) => {
        const code = recoverySheetOf(secret);
        const wrong = withSign(code, at, sign);
        fc.pre(wrong !== code.replaceAll('-', ''));
        expect(parseRecoverySheet(wrong)).toEqual({
          ok: false,
          error: { reason: 'typo', group: Math.floor(at / 4) + 1 },
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('notices two wrong signs, and two neighbours swapped', () => {
    fc.assert(
      fc.property(secrets, places, places, signs, signs, (secret, first, second, a, b) => {
        const code = recoverySheetOf(secret).replaceAll('-', '');
        const wrong = withSign(withSign(code, first, a), second, b);
        const at = Math.min(first, 26);
        const swapped = withSign(withSign(code, at, code.charAt(at + 1)), at + 1, code.charAt(at));
        for (const typed of [wrong, swapped])
          if (typed !== code) expect(parseRecoverySheet(typed)).toMatchObject({ error: { reason: 'typo' } });
      }),
      { numRuns: 1000 },
    );
  });

  it('says that signs are missing or too many', () => {
    const code = recoverySheetOf(new Uint8Array(16));
    for (const typed of ['', code.slice(1), `${code}0`])
      expect(parseRecoverySheet(typed)).toEqual({ ok: false, error: { reason: 'length' } });
  });

  it('points to the group of a sign that is in no code', () => {
    const code = recoverySheetOf(new Uint8Array(16).fill(7));
    expect(parseRecoverySheet(withSign(code, 9, 'Ø'))).toEqual({
      ok: false,
      error: { reason: 'typo', group: 3 },
    });
  });
});
