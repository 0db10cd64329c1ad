import { createContext, use } from 'react';
import type { Settings } from '../../shared/ipc/schemas.ts';
import { SETTINGS_AT_FIRST } from '../../shared/ipc/settings-at-first.ts';

/** What of her settings the smallest parts must know. */
export type Preferences = Pick<Settings, 'textSize' | 'keyHints'>;

export const PreferencesContext = createContext<Preferences>(SETTINGS_AT_FIRST);

/** How large the text is, and whether keys are told beside their controls; as at first outside the open program. */
export const usePreferences = (): Preferences => use(PreferencesContext);
