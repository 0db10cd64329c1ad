import type { Language } from '../../../shared/catalogue/language.ts';
import { api } from '../../api.ts';

// Main answers each of these at once, or has ended this window already.

/** Into the practice municipality as it was left. */
export const enterPractice = (language: Language): void => {
  api.openPractice({ language, fresh: false }).catch(() => undefined);
};

/** Into a practice municipality that is made anew; what was done in it is gone. */
export const beginAnew = (language: Language): void => {
  api.openPractice({ language, fresh: true }).catch(() => undefined);
};

/** Out of it: locking leads to the municipality's own database. */
export const leavePractice = (): void => {
  api.lock({}).catch(() => undefined);
};
