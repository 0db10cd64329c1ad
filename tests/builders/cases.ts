/** The letter's four persons are part of the product: practice databases begin with them. */
export { CASES, elin, hamid, kari, ola } from '../../shared/demo/cases.ts';
