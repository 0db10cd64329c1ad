import type { Language } from '../../../shared/catalogue/language.ts';
import { extractFindingsText, extractFindingText } from '../../../shared/text/extract-findings.ts';
import { faultsText } from '../../../shared/text/faults.ts';
import type { ExtractFindingCode } from '../../../shared/submission/findings.ts';

const isKnown = (code: string): code is ExtractFindingCode =>
  code in extractFindingsText.nb || code in faultsText.nb;

/** A finding or a reason to be left out, as a sentence; what has no sentence yet stands as it came. */
export const findingText = (code: string, language: Language): string =>
  isKnown(code) ? extractFindingText(code, language) : code;
