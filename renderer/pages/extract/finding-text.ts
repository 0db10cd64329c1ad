import type { Language } from '../../../shared/catalogue/language.ts';
import { extractText } from '../../../shared/text/extract.ts';
import type { FaultCode } from '../../../shared/record/fault.ts';
import { faultsText, faultText } from '../../../shared/text/faults.ts';

const isKnown = (code: string): code is FaultCode => code in faultsText.nb;

/** A reason to be left out, as a sentence; what has no sentence yet stands as it came. */
export function findingText(code: string, language: Language): string {
  if (code === 'unreadable') return extractText[language].unreadable;
  return isKnown(code) ? faultText({ code }, language) : code;
}
