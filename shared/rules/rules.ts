import { institutionLivesAlone } from './r030-institution-lives-alone.ts';
import { partnerUnder16 } from './r037-partner-under-16.ts';
import type { Rule } from './rule.ts';

/** Every rule, by number. What isn't here isn't run; a test compares the list with the files. */
export const RULES: readonly Rule[] = [institutionLivesAlone, partnerUnder16];

/** Raised with each change of what a rule finds; kept with every submission. */
export const RULE_CATALOGUE_VERSION = 1;
