/**
 * Two check symbols over GF(32), a shortened Reed–Solomon code: with at most 31 symbols any two wrong ones are
 * noticed, and of a single wrong one the place is known.
 */

/** Powers of x modulo x⁵ + x² + 1, which runs through all 31 non-zero elements. */
const POWERS: readonly number[] = (() => {
  const powers = [1];
  for (let i = 1; i < 31; i += 1) {
    const doubled = (powers[i - 1] ?? 0) << 1;
    powers.push(doubled & 32 ? doubled ^ 0b100101 : doubled);
  }
  return powers;
})();

const power = (exponent: number): number => POWERS[((exponent % 31) + 31) % 31] ?? 0;
const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : power(POWERS.indexOf(a) + POWERS.indexOf(b));

/** The value of the polynomial with these coefficients, highest first, at x. */
const valueAt = (symbols: readonly number[], x: number): number =>
  symbols.reduce((sum, symbol) => times(sum, x) ^ symbol, 0);

/** The two symbols that make the whole zero at x and x². */
export function checkSymbols(data: readonly number[]): readonly [number, number] {
  const atOne = valueAt([...data, 0, 0], power(1));
  const atTwo = valueAt([...data, 0, 0], power(2));
  // a·x + b = atOne and a·x² + b = atTwo; x + x² = x·(1 + x).
  const inverse = power(-POWERS.indexOf(power(1) ^ power(2)));
  const first = times(atOne ^ atTwo, inverse);
  return [first, atOne ^ times(first, power(1))];
}

/** Nothing when the symbols are whole; otherwise an error, with its place (from 0) if it can be a single one. */
export function findError(symbols: readonly number[]): { readonly at: number | undefined } | undefined {
  const atOne = valueAt(symbols, power(1));
  const atTwo = valueAt(symbols, power(2));
  if (atOne === 0 && atTwo === 0) return undefined;
  if (atOne === 0 || atTwo === 0) return { at: undefined };
  const fromEnd = (POWERS.indexOf(atTwo) - POWERS.indexOf(atOne) + 31) % 31;
  const at = symbols.length - 1 - fromEnd;
  return { at: at >= 0 ? at : undefined };
}
