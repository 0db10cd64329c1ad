/** The letter's four persons are part of the product: practice databases begin with them. */
export { CASES, kari } from '../../shared/demo/cases.ts';
