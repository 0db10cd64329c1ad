import { type Result, failed, ok } from '../result.ts';
import { ROOT_SECRET_BYTES } from './root-secret.ts';
import { checkSymbols, findError } from './check-symbols.ts';

/** Crockford's base 32: without I, L, O and U, which are misread or misspoken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_CHARACTERS = 26;
const CHECK_CHARACTERS = 2;
const GROUP_CHARACTERS = 4;

export interface SheetError {
  readonly reason: 'length' | 'typo';
  /** 1–7: the group where the error seems to be, when it is a single one. */
  readonly group?: number;
}

/** The root secret as it stands on the recovery sheet: 7 groups of 4, the last two characters being a check. */
export function recoverySheetOf(rootSecret: Uint8Array): string {
  if (rootSecret.length !== ROOT_SECRET_BYTES) throw new Error('a root secret has 16 bytes');
  // 128 bits and two zero bits are 26 characters of five.
  let bits = BigInt(`0x${Buffer.from(rootSecret).toString('hex')}`) << 2n;
  const data: number[] = [];
  for (let i = 0; i < DATA_CHARACTERS; i += 1) {
    data.unshift(Number(bits & 31n));
    bits >>= 5n;
  }
  const characters = [...data, ...checkSymbols(data)].map((symbol) => ALPHABET.charAt(symbol)).join('');
  return (characters.match(/.{4}/g) ?? []).join('-');
}

/**
 * The root secret of a typed sheet. Forgives lower case, spaces and dashes of any kind, I and L for 1, O for 0.
 * Any one or two wrong characters, and two neighbours swapped, are noticed. The caller zeroes the secret.
 */
export function parseRecoverySheet(typed: string): Result<Buffer, SheetError> {
  const characters = sheetCharacters(typed);
  const symbols = Array.from(characters, (character) => ALPHABET.indexOf(character));
  if (symbols.length !== DATA_CHARACTERS + CHECK_CHARACTERS) return failed({ reason: 'length' });
  const strange = symbols.indexOf(-1);
  if (strange >= 0) return failed(typoAt(strange));
  const error = findError(symbols);
  if (error !== undefined) return failed(error.at === undefined ? { reason: 'typo' } : typoAt(error.at));
  const bits = symbols.slice(0, DATA_CHARACTERS).reduce((sum, symbol) => (sum << 5n) | BigInt(symbol), 0n);
  if ((bits & 3n) !== 0n) return failed({ reason: 'typo' });
  return ok(Buffer.from((bits >> 2n).toString(16).padStart(ROOT_SECRET_BYTES * 2, '0'), 'hex'));
}

/** The sheet's characters, or those of one group, as meant by whoever typed them from the paper. */
export const sheetCharacters = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212.,_]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');

const typoAt = (at: number): SheetError => ({ reason: 'typo', group: Math.floor(at / GROUP_CHARACTERS) + 1 });
