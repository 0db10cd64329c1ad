import type { WebPreferences } from 'electron';

/** In memory: no cookie, cache or storage of a window reaches the disk. */
export const PARTITION = 'registerkort';

/** What every window of the program is made with. */
export const WEB_PREFERENCES = {
  partition: PARTITION,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  webgl: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  disableBlinkFeatures: 'Auxclick',
  spellcheck: false,
  enableWebSQL: false,
} as const satisfies WebPreferences;
