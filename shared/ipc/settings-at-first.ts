import type { Settings } from './schemas.ts';

// Apart from the schemas: what is painted first needs these, and not the library that reads what comes over the port.

/** Minutes without input before the program locks, unless she chose otherwise. */
export const LOCK_MINUTES = 10;

export const TEXT_SIZES = [100, 115, 130] as const;

/** How it is until she chooses. */
export const SETTINGS_AT_FIRST = {
  theme: 'system',
  lockMinutes: LOCK_MINUTES,
  textSize: 100,
  keyHints: true,
  hiddenColumns: [],
} as const satisfies Omit<Settings, 'language'>;
